import { weekday } from "#time";
import type { Case, Judge } from "../case.ts";
import { inForce } from "../dated.ts";
import { agreedLimit, limitWhen } from "../limits.ts";
import type { Measure } from "../measure.ts";
import { startOfDay } from "../period.ts";

const saturdayFrom = 1;
const sundayUntil = 1440 + 23 * 60 + 59;

/**
 * Weekends worked, against one in so many. Beyond the limit and up to what may be authorised, an approval is asked
 * for; beyond that it is a breach. Whole numbers throughout: three weekends in nine weeks is one in three exactly.
 */
export const judgeWeekends: Judge<Extract<Measure, { kind: "weekends" }>> = (
  rule,
  _measure,
  tried,
  report,
) => {
  const { period, view } = tried;
  const worked = weekendsWorked(tried).length;
  const days = period.to - period.from + 1;
  const moreOftenThan = (oneIn: number): boolean => worked * 7 * oneIn > days;
  const limit = inForce(rule.limit, period.from);
  if (!moreOftenThan(limit.value)) return;
  const may = limitWhen(rule, "agreed", period.from);
  const agreed = agreedLimit(tried, rule, period.from) ?? agreedLimit(tried, rule, period.to);
  const allowed = may !== undefined && !moreOftenThan(may.value);
  report({
    rule,
    limit,
    severity: allowed ? "authorisation" : "breach",
    from: startOfDay(view.clock, period.from),
    to: startOfDay(view.clock, period.to + 1),
    had: (worked * 7) / days,
    needed: 1 / limit.value,
    members: [],
    ...(allowed && agreed ? { liftedBy: agreed.row } : {}),
  });
};

/** Saturdays of the period's weekends with any work from 00:01 on Saturday to 23:59 on Sunday. */
export function weekendsWorked({ view, period, readings, doctor }: Case): number[] {
  const forgivesFridays = readings["friday-night-weekend"] === "not-counted" && doctor.grade === "FY2";
  const saturdays: number[] = [];
  for (let i = 0; i < view.count; i++) {
    const { wall } = view.duties[i];
    const date = view.day[i];
    // The first weekend not over when the duty starts; a duty can meet the next one too, but none is a week long.
    const saturday = date - ((weekday(date) + 2) % 7);
    for (const candidate of [saturday, saturday + 7]) {
      if (candidate < period.from || candidate > period.to || saturdays.at(-1) === candidate) continue;
      const midnight = candidate * 1440;
      if (wall.start >= midnight + sundayUntil || wall.end <= midnight + saturdayFrom) continue;
      if (forgivesFridays && date === candidate - 1) continue;
      saturdays.push(candidate);
    }
  }
  return saturdays;
}
