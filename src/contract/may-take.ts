import type { Duty } from "#rota";
import { isShift, isWork } from "#rota";
import type { Day, Span } from "#time";
import { asHours, londonDay, londonInstant, mondayOf } from "#time";
import { inForce } from "./dated.ts";
import type { Limit } from "./dated.ts";
import { freeBetween } from "./free.ts";
import type { Measure } from "./measure.ts";
import type { Rulebook } from "./rulebook.ts";

/** What a contract asks of rest around one more span of work. Minutes. */
export interface RestLimits {
  readonly longestWork: Limit;
  readonly dailyRest: Limit;
  readonly weeklyRest: Limit;
  /** Rest in a fortnight that stands for the weekly one. */
  readonly fortnightRest: number;
}

/** Why a doctor may not take it. Hours. */
export interface Refusal {
  readonly why: "already-working" | "longest-work" | "daily-rest" | "weekly-rest";
  readonly clause: string;
  readonly had: number;
  readonly needed: number;
}

/** The limits of a contract on a date, read once and asked many times. Throws for a book that sets none. */
export function restLimits(book: Rulebook, on: Day): RestLimits {
  const find = (fits: (measure: Measure) => boolean): { limit: Limit; measure: Measure } => {
    const rule = book.rules.find(({ measure }) => fits(measure));
    if (!rule) throw new RangeError(`${book.id} sets no limit on rest around one more span of work`);
    return { limit: inForce(rule.limit, on), measure: rule.measure };
  };
  const weekly = find(({ kind }) => kind === "weekly-rest");
  return {
    longestWork: find((measure) => measure.kind === "length" && measure.of !== "on-call").limit,
    dailyRest: find((measure) => measure.kind === "rest-between" && measure.what === "shifts").limit,
    weeklyRest: weekly.limit,
    fortnightRest: weekly.measure.kind === "weekly-rest" ? weekly.measure.fortnight : Infinity,
  };
}

/**
 * May this doctor lawfully take one more span of work? Answers why not, or undefined. On call counts by its calls; work
 * closer to the span than daily rest allows is one stretch with it, which must fit the longest there may be.
 * @param duties in order of start
 */
export function mayTake(limits: RestLimits, duties: readonly Duty[], extra: Span): Refusal | undefined {
  const busy = busyNear(duties, extra);
  const clash = busy.find((span) => span.start < extra.end && span.end > extra.start);
  if (clash) return { why: "already-working", clause: "", had: 0, needed: 0 };
  return shortDailyRest(limits, busy, extra) ?? shortWeeklyRest(limits, busy, extra);
}

const twoWeeks = 14 * 1440;

/** Work within a fortnight either side, in order. */
function busyNear(duties: readonly Duty[], extra: Span): Span[] {
  const busy: Span[] = [];
  for (const duty of duties) {
    if (duty.start > extra.end + twoWeeks) break;
    if (duty.end < extra.start - twoWeeks || !isWork(duty)) continue;
    if (isShift(duty)) busy.push(duty);
    else busy.push(...duty.calls);
  }
  return busy.toSorted((a, b) => a.start - b.start);
}

function shortDailyRest(
  { longestWork, dailyRest }: RestLimits,
  busy: readonly Span[],
  extra: Span,
): Refusal | undefined {
  let [start, end] = [extra.start, extra.end];
  let shortest = Infinity;
  for (const span of busy.toReversed()) {
    if (span.end > extra.start || start - span.end >= dailyRest.value) continue;
    shortest = Math.min(shortest, start - span.end);
    start = span.start;
  }
  for (const span of busy) {
    if (span.start < extra.end || span.start - end >= dailyRest.value) continue;
    shortest = Math.min(shortest, span.start - end);
    end = span.end;
  }
  if (end - start <= longestWork.value) return undefined;
  // Alone or against work it touches it is too long; otherwise it is the rest between that is too short.
  return shortest === Infinity || shortest === 0
    ? refusal("longest-work", longestWork, end - start)
    : refusal("daily-rest", dailyRest, shortest);
}

function shortWeeklyRest(limits: RestLimits, busy: readonly Span[], extra: Span): Refusal | undefined {
  const withIt = [...busy, extra].toSorted((a, b) => a.start - b.start);
  const monday = mondayOf(londonDay(extra.start));
  const longest = (first: Day, days: number): number => {
    const free = freeBetween(withIt, londonInstant(first, 0), londonInstant(first + days, 0));
    return free.reduce((most, span) => Math.max(most, span.end - span.start), 0);
  };
  const had = longest(monday, 7);
  if (had >= limits.weeklyRest.value) return undefined;
  if ([monday - 7, monday].some((first) => longest(first, 14) >= limits.fortnightRest)) return undefined;
  return refusal("weekly-rest", limits.weeklyRest, had);
}

const refusal = (why: Refusal["why"], limit: Limit, had: number): Refusal => ({
  why,
  clause: limit.clause,
  had: asHours(had),
  needed: asHours(limit.value),
});
