import { weekday } from "#time";
import type { Span } from "#time";
import type { Case, Judge } from "../case.ts";
import type { Limit } from "../dated.ts";
import { inForce } from "../dated.ts";
import { freeBetween, workedSpans } from "../free.ts";
import type { Measure } from "../measure.ts";
import { startOfDay } from "../period.ts";
import type { Rule } from "../rule.ts";
import { membersMeeting } from "../view.ts";

type WeeklyRest = Extract<Measure, { kind: "weekly-rest" }>;

/**
 * A day of rest in each week or, over either fortnight the week belongs to, one of two days or two of one. Weeks start
 * on Monday (reg 11(4) to (6)), or on any date when that reading is chosen.
 */
export const judgeWeeklyRest: Judge<WeeklyRest> = (rule, measure, tried, report) => {
  const { view, period } = tried;
  const busy = workedSpans(view);
  const rolling = tried.readings["weekly-rest-weeks"] === "rolling";
  let told = -Infinity;
  for (let first = period.from; first + 6 <= period.to; first++) {
    if (!rolling && weekday(first) !== 0) continue;
    const { limit, fortnight, day } = owed(rule, measure, tried, first);
    const free = freeIn(tried, busy, first, 7);
    const had = longest(free);
    if (had >= day || restsInFortnight(tried, measure, busy, first, day, fortnight)) continue;
    // Of weeks that overlap on any reading of a week, the first is told.
    if (first < told + 7) continue;
    told = first;
    const [from, to] = [startOfDay(view.clock, first), startOfDay(view.clock, first + 7)];
    const members = membersMeeting(view, from, to);
    report({ rule, limit, severity: "breach", from, to, had, needed: day, members });
  }
};

/** The day and the two days of rest in force, the longer ones if daily rest is to come on top. */
function owed(
  rule: Rule,
  { fortnight }: WeeklyRest,
  tried: Case,
  on: number,
): { limit: Limit; day: number; fortnight: number } {
  const limit = inForce(rule.limit, on);
  const onTop = tried.readings["weekly-rest-length"] === "35-and-59" ? 11 * 60 : 0;
  return { limit, day: limit.value + onTop, fortnight: fortnight + onTop };
}

function restsInFortnight(
  tried: Case,
  { twice }: WeeklyRest,
  busy: readonly Span[],
  first: number,
  day: number,
  twoDays: number,
): boolean {
  const { period } = tried;
  for (const start of [first - 7, first]) {
    if (!tried.cyclic && (start < period.from || start + 13 > period.to)) continue;
    const free = freeIn(tried, busy, start, 14);
    if (longest(free) >= twoDays) return true;
    if (twice && free.filter((span) => span.end - span.start >= day).length >= 2) return true;
  }
  return false;
}

const freeIn = ({ view }: Case, busy: readonly Span[], first: number, days: number): Span[] =>
  freeBetween(busy, startOfDay(view.clock, first), startOfDay(view.clock, first + days));

const longest = (free: readonly Span[]): number =>
  free.reduce((most, { start, end }) => Math.max(most, end - start), 0);
