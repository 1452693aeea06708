import type { DoctorVerdict } from "#contract";
import type { Duty } from "#rota";
import { ruleSays } from "#wording";

/** Names of the rules each duty has a part in breaking. Breaches alone are marked; the doctor's page tells the rest. */
export function marksOf(verdict: DoctorVerdict | undefined): (duty: Duty) => readonly string[] {
  const byStart = new Map<number, string[]>();
  for (const { severity, rule, duties } of verdict?.breaches ?? []) {
    if (severity !== "breach") continue;
    for (const start of duties) {
      const known = byStart.get(start) ?? [];
      if (!known.includes(ruleSays(rule))) known.push(ruleSays(rule));
      byStart.set(start, known);
    }
  }
  return (duty) => byStart.get(duty.start) ?? [];
}

/** Breaches of these doctors that touch the week that starts on this day. */
export const breachesIn = (
  verdicts: Iterable<DoctorVerdict | undefined>,
  from: number,
  to: number,
): number => {
  let count = 0;
  for (const verdict of verdicts)
    for (const breach of verdict?.breaches ?? [])
      if (breach.severity === "breach" && breach.from < to && breach.to > from) count++;
  return count;
};
