import type { WorkingPattern } from "#people";
import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import { limitWhen } from "../limits.ts";
import type { Measure } from "../measure.ts";
import { startOfDay } from "../period.ts";
import { SHIFT } from "../view.ts";
import { hybridDutyLimit } from "../hybrid.ts";
import type { Condition } from "../rule.ts";
import { conditionOf, workingPatternOf } from "../working-pattern.ts";

type Average = Extract<Measure, { kind: "average" }>;

/** Work, or duty, a week over the whole period. */
export const judgeAverage: Judge<Average> = (rule, measure, tried, report) => {
  const { period, doctor } = tried;
  const had = averageOf(tried, measure);
  if (had === undefined) return;
  const pattern = measure.of === "duty" ? workingPatternOf(tried) : undefined;
  const own = inForce(rule.limit, period.from);
  const limit = limitWhen(rule, conditionFor(pattern, doctor.optedOut), period.from) ?? own;
  const needed = pattern === "hybrid" ? hybridDutyLimit(tried, own.value, limit.value) : limit.value;
  if (had <= needed + 1e-6) return;
  const [from, to] = [startOfDay(tried.view.clock, period.from), startOfDay(tried.view.clock, period.to + 1)];
  report({ rule, limit, severity: "breach", from, to, had, needed, members: [] });
};

function conditionFor(pattern: WorkingPattern | undefined, optedOut: boolean): Condition | undefined {
  if (pattern === "hybrid") return "hybrid";
  if (pattern) return conditionOf(pattern, true);
  return optedOut ? "opted-out" : undefined;
}

/**
 * Minutes a week. Each day of leave shortens the divisor by a fifth of a week; days off do not. Where colleagues cover
 * leave that is not on the rota, the year's leave comes out of both sides (Riddell; the NHS Employers method is the
 * same sum): (52 H − L C) / (52 − L).
 */
export function averageOf(tried: Case, measure: Pick<Average, "of" | "withoutCover">): number | undefined {
  const { view, period } = tried;
  let minutes = 0;
  for (let i = 0; i < view.count; i++) {
    if (view.day[i] < period.from || view.day[i] > period.to) continue;
    const whole = measure.of === "duty" || (view.traits[i] & SHIFT) !== 0;
    minutes += whole ? view.end[i] - view.start[i] : view.duties[i].expectedWorkMinutes;
  }
  // Weeks in thirty-fifths, so that sevenths and fifths of a week stay whole numbers.
  const weeks35 = 5 * (period.to - period.from + 1) - 7 * leaveDays(tried);
  if (weeks35 <= 0) return undefined;
  const raw = (minutes * 35) / weeks35;
  const leave = measure.withoutCover ? undefined : tried.prospectiveWeeks;
  if (leave === undefined) return raw;
  const normalWeek = Number(tried.readings["normal-week-hours"] ?? 40) * 60;
  return (52 * raw - leave * normalWeek) / (52 - leave);
}

function leaveDays({ view, period, readings }: Case): number {
  const within = (days: readonly number[]): number =>
    days.filter((date) => date >= period.from && date <= period.to).length;
  return within(view.annualLeave) + (readings["averaged-leave"] === "annual" ? 0 : within(view.studyLeave));
}
