import type { Day, Weekday } from "#time";

/** One row of `staff`: who works here. Nothing about a union or an intention belongs in it, and none is ever held. */
export interface Doctor {
  readonly staffId: string;
  readonly name: string;
  readonly grade: string;
  readonly department: string;
  readonly skills: readonly string[];
  /** Share of full time, above 0 and at most 1. */
  readonly fte: number;
  /** A contract id such as `tcs-now`, or blank where the row names none. */
  readonly contract: string;
  readonly contractRenewal: Day | undefined;
  /** Has signed the opt-out from the 48-hour average (Working Time Regulations 1998 reg 4). */
  readonly optedOut: boolean;
  readonly payPoint: string;
  /** Weekdays this person works on; empty means any. */
  readonly worksOn: readonly Weekday[];
  readonly siteId: string;
  /** Weekends a year the full-time slot would work, for LTFT pay. */
  readonly fullTimeWeekends: number | undefined;
  /** New Deal working pattern, or blank to infer it. */
  readonly workingPattern: WorkingPattern | undefined;
}

export const workingPatterns = ["full_shift", "partial_shift", "partial_24h", "on_call", "hybrid"] as const;
export type WorkingPattern = (typeof workingPatterns)[number];
