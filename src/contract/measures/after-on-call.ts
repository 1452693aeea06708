import { weekday } from "#time";
import type { Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import { limitWhen } from "../limits.ts";
import type { Measure } from "../measure.ts";
import type { View } from "../view.ts";
import { ON_CALL, SHIFT } from "../view.ts";

/**
 * Shifts that start on the date after on call, added up. Of a Saturday and a Sunday on call running, the Sunday's
 * alone is looked at; less may follow on call whose rest is not expected.
 */
export const judgeAfterOnCall: Judge<Extract<Measure, { kind: "after-on-call" }>> = (
  rule,
  _measure,
  tried,
  report,
) => {
  const { view } = tried;
  for (let at = 0; at < view.count; at++) {
    if ((view.traits[at] & ON_CALL) === 0) continue;
    const date = view.day[at];
    const later = onCallOn(view, at, date);
    // Two on one date are followed by one next day, and the last of them is told.
    if (later.same.length > 0 || (weekday(date) === 5 && later.next.length > 0)) continue;
    const shifts: number[] = [];
    for (let i = at + 1; i < view.count && view.day[i] <= date + 1; i++)
      if (view.day[i] === date + 1 && view.traits[i] & SHIFT) shifts.push(i);
    const had = shifts.reduce((sum, i) => sum + view.end[i] - view.start[i], 0);
    const rested = view.duties[at].expectedRest;
    const limit =
      (rested ? undefined : limitWhen(rule, "rest-not-expected", date)) ?? inForce(rule.limit, date);
    if (had <= limit.value) continue;
    const to = Math.max(...shifts.map((i) => view.end[i]));
    const from = view.start[at];
    report({ rule, limit, severity: "breach", from, to, had, needed: limit.value, members: [at, ...shifts] });
  }
};

/** Later periods of on call that start on the same date, and on the next. */
function onCallOn(view: View, at: number, date: number): { same: number[]; next: number[] } {
  const [same, next]: [number[], number[]] = [[], []];
  for (let i = at + 1; i < view.count && view.day[i] <= date + 1; i++)
    if (view.traits[i] & ON_CALL) (view.day[i] === date ? same : next).push(i);
  return { same, next };
}
