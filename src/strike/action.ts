import type { ClockTime, Day, Span } from "#time";
import { daysBetween, londonDay, londonInstant } from "#time";

export const actionScopes = ["all_out", "emergency_cover_kept"] as const;
export type ActionScope = (typeof actionScopes)[number];

/** One row of `actions`: industrial action as it was announced. */
export interface Action {
  readonly actionId: string;
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
  /** Hours of each day, London wall clock; both undefined when it runs from `from` on the first day without a stop. */
  readonly dailyFrom: ClockTime | undefined;
  readonly dailyTo: ClockTime | undefined;
  /** Grades called out; a name of `grades` such as `resident` stands for all of them. */
  readonly grades: readonly string[];
  /** Departments called out; empty means all. */
  readonly departments: readonly string[];
  readonly scope: ActionScope;
  readonly announcedOn: Day | undefined;
  /** The user's own figure, 0 to 1; undefined to take the record's. */
  readonly probabilityGoesAhead: number | undefined;
}

/** The hours of the action as spans: one a day where it keeps daily hours, else one from the first morning to the last. */
export function spansOf(action: Action): Span[] {
  const from = action.dailyFrom ?? 0;
  const to = action.dailyTo ?? 1440;
  if (action.dailyFrom !== undefined && action.dailyTo !== undefined && to > from) {
    return daysBetween(action.start, action.end).map((date) => ({
      start: londonInstant(date, from),
      end: londonInstant(date, to),
    }));
  }
  return [{ start: londonInstant(action.start, from), end: londonInstant(action.end, to) }];
}

/** Every London date that any hour of the action touches. */
export const daysOf = (action: Action): Day[] => {
  const spans = spansOf(action);
  return daysBetween(londonDay(spans[0].start), londonDay(spans.at(-1)!.end - 1));
};
