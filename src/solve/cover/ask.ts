import type { Certainty } from "#contract";
import type { ClockTime, Day, Instant, Span } from "#time";
import type { Doctor, Wish } from "#people";
import type { CoverNeed, Rota, ShiftType } from "#rota";
import type { Session } from "#electives";
import type { Action, Turnout } from "#strike";

/** What a cover plan is made from. Everything is a fact handed in; nothing is looked up. */
export interface CoverAsk {
  readonly action: Action;
  readonly needs: readonly CoverNeed[];
  readonly doctors: readonly Doctor[];
  readonly rota: Rota;
  readonly sessions: readonly Session[];
  readonly turnout: Turnout;
  /** Nobody is asked for a block that has begun by now; the start of the as-of day if not given. */
  readonly asOf: Day;
  readonly now?: Instant;
  /** A last word on top of the rest limits: false keeps the person out of that span. Asked of each block alone. */
  readonly mayWork?: (staffId: string, span: Span) => boolean;
  /** What is lost when a session goes without its lead. Default: the minutes that may be booked in it. */
  readonly lossOf?: (session: Session) => number;
  /** Pence for a block. Default: nothing. */
  readonly rateOf?: (doctor: Doctor, span: Span) => number;
  readonly shiftTypes?: readonly ShiftType[];
  readonly wishes?: readonly Wish[];
  /** People counted at work on the day itself; they stand in for the estimate. */
  readonly present?: readonly PresentCount[];
  readonly settings?: Partial<CoverSettings>;
}

/** A head-count of an area at a time. Numbers of people, never names. */
export interface PresentCount extends Span {
  readonly department: string;
  readonly area: string;
  readonly present: number;
}

/** A length of work a senior may be asked for, London wall clock. An end past midnight is 1440 or more. */
export interface Band {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** Limits a placement is held to when the caller's rulebooks say nothing else. Minutes. */
export interface RestLimits {
  /** Between one piece of work and the next. */
  readonly rest: number;
  /** From first to last, with one's own duty that touches it. */
  readonly longest: number;
  /** Blocks asked of one person, Monday to Sunday. */
  readonly mostBlocksInWeek: number;
  readonly certainty: Certainty;
  readonly source: string;
}

export interface CoverSettings {
  /** A chance of falling short that a trust accepts; no more is asked of anybody below it. 0 to 1. */
  readonly tolerance: number;
  readonly bands: readonly Band[];
  readonly limits: RestLimits;
  /** Nodes times choices searched at most, for each independent part. Counted, not timed: the same on any machine. */
  readonly effort: number;
}

export const coverSettings: CoverSettings = {
  // Ours, for a trust to set: one hour in twenty.
  tolerance: 0.05,
  bands: [
    { from: 7 * 60, to: 17 * 60 },
    { from: 8 * 60, to: 17 * 60 },
    { from: 8 * 60, to: 20 * 60 },
    { from: 17 * 60, to: 22 * 60 },
    { from: 20 * 60, to: 32 * 60 },
  ],
  limits: {
    rest: 11 * 60,
    longest: 13 * 60,
    // Four nights of twelve hours are the 48 that the regulations allow a week on average; the cap on one week is ours.
    mostBlocksInWeek: 4,
    certainty: "published",
    source: "Working Time Regulations 1998 reg 10: 11 hours' rest in each 24, so 13 hours at most",
  },
  effort: 12_000,
};
