import type { Booking, Session } from "#electives";
import type { Pathway } from "#patients";
import type { Doctor } from "#people";
import type { CoverNeed, Rota } from "#rota";
import type { Action } from "#strike";
import type { Instant, Span } from "#time";
import type { StandDownPolicy } from "./policy.ts";

/** A doctor whom the cover plan puts somewhere else. */
export interface Placement extends Span {
  readonly staffId: string;
}

/** A share as a range. */
export interface ShareAbsent {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface StandDownProblem {
  readonly action: Action;
  readonly sessions: readonly Session[];
  readonly bookings: readonly Booking[];
  readonly pathways: readonly Pathway[];
  readonly doctors: readonly Doctor[];
  readonly rota: Rota;
  /** Floors of the clinical areas: people a list may not be given. */
  readonly coverNeeds: readonly CoverNeed[];
  readonly placements: readonly Placement[];
  /** Is this doctor of a grade and department the action calls out? Says nothing of what they will do. */
  readonly calledOut: (doctor: Doctor) => boolean;
  /** The share of a group that will be absent: of the group, never of one of them. */
  readonly expectedAbsence: (group: { readonly grade: string; readonly department: string }) => ShareAbsent;
  /** The chance that the action goes ahead. */
  readonly chance: { readonly probability: number; readonly low: number; readonly high: number };
  /** Days ahead at which announced actions were called off in the past, as known on the as-of date. */
  readonly callOffLeads: readonly number[];
  readonly asOf: Instant;
  readonly policy: StandDownPolicy;
}
