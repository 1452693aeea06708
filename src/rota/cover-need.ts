import type { ClockTime, Day, Weekday } from "#time";

/** One row of `cover_needs`: how many people with a skill an area cannot do without. */
export interface CoverNeed {
  readonly department: string;
  /** A clinical area that must be kept safe, such as `ED majors` or `Labour ward`. */
  readonly area: string;
  /** It holds on this weekday, or on this one date. */
  readonly weekday: Weekday | undefined;
  readonly date: Day | undefined;
  readonly start: ClockTime;
  /** After `start`; 1440 or more means the next day. */
  readonly end: ClockTime;
  readonly skill: string;
  readonly least: number;
  /** The floor while emergency cover alone is kept. */
  readonly leastOnStrike: number;
}
