import type { Judge } from "../case.ts";
import type { Limit } from "../dated.ts";
import { inForce } from "../dated.ts";
import { limitWhen } from "../limits.ts";
import type { Measure } from "../measure.ts";
import type { Rule } from "../rule.ts";
import type { View } from "../view.ts";
import { SHIFT } from "../view.ts";

type Breaks = Extract<Measure, { kind: "breaks" }>;

/** Breaks as rostered or taken, where the row says; a blank says nothing and is not judged. */
export const judgeBreaks: Judge<Breaks> = (rule, measure, tried, report) => {
  const { view } = tried;
  for (let i = 0; i < view.count; i++) {
    const had = view.duties[i].breakMinutes;
    if (had === undefined || (view.traits[i] & SHIFT) === 0) continue;
    const limit = breakOwed(rule, measure, view, i);
    if (!limit || had >= limit.value) continue;
    const [from, to] = [view.start[i], view.end[i]];
    report({ rule, limit, severity: "breach", from, to, had, needed: limit.value, members: [i] });
  }
};

/** Each longer break takes the place of the shorter one before it. */
function breakOwed(
  rule: Rule,
  { over, second, longNight }: Breaks,
  view: View,
  at: number,
): Limit | undefined {
  const length = view.end[at] - view.start[at];
  const day = view.day[at];
  if (length <= over) return undefined;
  const clock = view.duties[at].wall.start - day * 1440;
  const third =
    longNight &&
    length >= longNight.least &&
    clock >= longNight.startsFrom &&
    clock < longNight.startsBefore &&
    limitWhen(rule, "long-night", day);
  if (third) return third;
  const longer =
    second !== undefined && length > second ? limitWhen(rule, "over-nine-hours", day) : undefined;
  return longer ?? inForce(rule.limit, day);
}
