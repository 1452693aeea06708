import type { ClockTime, Weekday } from "#time";

/** One row of `patterns`: a place in a cycle that repeats. */
export interface PatternSlot {
  readonly patternId: string;
  /** From 1. */
  readonly week: number;
  readonly weekday: Weekday;
  readonly shiftType: string;
  readonly start: ClockTime | undefined;
  readonly end: ClockTime | undefined;
}
