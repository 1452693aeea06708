import type { Duty } from "#rota";
import { isOnCall } from "#rota";
import type { Instant } from "#time";
import { poisson } from "../list/chance.ts";
import type { Random } from "../random.ts";

/** Calls that were taken on nights already past: early in the night, so that five hours of rest were left. */
export function withCalls(duties: readonly Duty[], before: Instant, random: Random): Duty[] {
  return duties.map((duty) => {
    if (!isOnCall(duty) || duty.end > before) return duty;
    const evening = duty.end - duty.start > 1200 ? duty.start + 60 : duty.start + 45;
    const count = Math.min(3, poisson(1.1, random));
    const calls = Array.from({ length: count }, (_, i) => {
      const start = evening + i * 95 + random.below(30);
      return { start, end: start + 15 + 5 * random.below(8) };
    });
    return { ...duty, calls };
  });
}
