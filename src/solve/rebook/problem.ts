import type { Booking, Session, Site } from "#electives";
import type { Pathway, Patient } from "#patients";
import type { Rota } from "#rota";
import type { Instant } from "#time";
import type { Effort } from "./assign.ts";
import type { RebookPolicy } from "./policy.ts";

/** A booking that lost its place. */
export interface Displaced {
  readonly bookingId: string;
  readonly pathwayId: string;
  /** The session it was displaced from. */
  readonly sessionId: string;
  readonly minutes: number;
}

export interface RebookProblem {
  readonly displaced: readonly Displaced[];
  readonly sessions: readonly Session[];
  readonly bookings: readonly Booking[];
  readonly pathways: readonly Pathway[];
  readonly patients: readonly Patient[];
  readonly sites: readonly Site[];
  /** Sessions that take nobody new: stood down, shrunk or on hold. */
  readonly shut: ReadonlySet<string>;
  /** Who is on leave; left out, every lead is taken to be there. */
  readonly rota?: Rota;
  readonly asOf: Instant;
  readonly policy: RebookPolicy;
  /** How hard to look where minutes differ. */
  readonly effort?: Effort | undefined;
}
