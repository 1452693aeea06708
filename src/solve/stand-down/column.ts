import type { Appointment, Stake } from "./harm.ts";
import { addStakes, compareStakes, nothing } from "./harm.ts";

/** Bookable minutes left of a session when `others` of the team's `planned` come besides the lead. */
export function minutesLeft(
  minutes: number,
  column: { readonly lead: number; readonly other: number },
  planned: number,
  others: number,
): number {
  const all = 1 / column.lead + planned / column.other;
  return Math.floor((minutes * (1 / column.lead + others / column.other)) / all);
}

/** The appointments that fit these minutes and save most; exact, over whole minutes. */
export function keepMost(
  appointments: readonly Appointment[],
  stakes: readonly Stake[],
  minutes: number,
): { readonly kept: readonly number[]; readonly saves: Stake } {
  const total = appointments.reduce((sum, one) => sum + one.booking.minutes, 0);
  if (total <= minutes) return { kept: [...appointments.keys()], saves: stakes.reduce(addStakes, nothing) };
  interface Best {
    readonly saves: Stake;
    readonly pick: number;
    readonly before: Best | undefined;
  }
  const empty: Best = { saves: nothing, pick: -1, before: undefined };
  // best[m]: the most that at most m minutes can save.
  const best: Best[] = Array.from({ length: minutes + 1 }, () => empty);
  appointments.forEach(({ booking }, pick) => {
    for (let m = minutes; m >= booking.minutes; m--) {
      const before = best[m - booking.minutes];
      const saves = addStakes(before.saves, stakes[pick]);
      if (compareStakes(saves, best[m].saves) > 0) best[m] = { saves, pick, before };
    }
  });
  const kept: number[] = [];
  for (let at: Best | undefined = best[minutes]; at && at.pick >= 0; at = at.before) kept.push(at.pick);
  return { kept: kept.toReversed(), saves: best[minutes].saves };
}
