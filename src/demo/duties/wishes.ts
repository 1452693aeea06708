import type { Doctor, Wish } from "#people";
import type { Duty } from "#rota";
import type { Random } from "../random.ts";
import type { Window } from "./window.ts";

/** What people asked for: the leave they were given, and for some a weekend or an evening off. */
export function drawWishes(
  staff: readonly Doctor[],
  duties: readonly Duty[],
  window: Window,
  random: Random,
): Wish[] {
  const leave = Map.groupBy(
    duties.filter(({ kind }) => kind === "leave" || kind === "study_leave"),
    (duty) => duty.staffId,
  );
  return staff.flatMap(({ staffId }) => {
    const granted = runs(leave.get(staffId) ?? []).map(({ first, last }): Wish => ({
      staffId,
      from: first.date,
      to: last.date,
      kind: first.kind === "leave" ? "annual_leave" : "study_leave",
      weight: 5,
    }));
    if (!random.chance(0.15)) return granted;
    const from = window.from + 5 + 7 * random.below(window.weeks);
    return [...granted, { staffId, from, to: from + 1, kind: "prefer_off", weight: 1 + random.below(3) }];
  });
}

/** Leave on dates that follow each other, weekends aside. */
function runs(days: readonly Duty[]): { first: Duty; last: Duty }[] {
  const found: { first: Duty; last: Duty }[] = [];
  for (const duty of days.toSorted((a, b) => a.date - b.date)) {
    const current = found.at(-1);
    if (current && duty.kind === current.last.kind && duty.date - current.last.date <= 3) current.last = duty;
    else found.push({ first: duty, last: duty });
  }
  return found;
}
