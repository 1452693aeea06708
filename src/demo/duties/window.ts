import type { Day } from "#time";
import { mondayOf, sundayOf } from "#time";

/** Dates of a drawn rota: whole weeks, six either side of those the action touches. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly weeks: number;
}

export function windowAround(start: Day, end: Day): Window {
  const from = mondayOf(start) - 42;
  const to = sundayOf(end) + 42;
  return { from, to, weeks: (to - from + 1) / 7 };
}
