import type { Instant } from "#time";

/**
 * Where a booking stands, and one only. `booked`, `awaiting_decision`, `proposed`, `offered` and `accepted` hold
 * minutes of a session; the rest hold none.
 *
 * - `booked`: it stands.
 * - `awaiting_decision`: a protected place that cannot be staffed as things are; a named role must decide, nothing moved.
 * - `stood_down`: displaced, and no new date yet.
 * - `proposed`: a new date is held and waits for a named role's yes before anyone is told.
 * - `offered`, `accepted`, `declined`: put to the patient, and their answer.
 * - `attended`, `did_not_attend`, `closed`: the end, the last by a named person with a reason.
 */
export const bookingStates = [
  "booked",
  "awaiting_decision",
  "stood_down",
  "proposed",
  "offered",
  "accepted",
  "declined",
  "attended",
  "did_not_attend",
  "closed",
] as const;
export type BookingState = (typeof bookingStates)[number];

/** One row of `bookings`: a pathway's place in a session. */
export interface Booking {
  readonly bookingId: string;
  readonly pathwayId: string;
  readonly sessionId: string;
  readonly start: Instant;
  readonly minutes: number;
  readonly state: BookingState;
}

/** Does a booking in this state hold minutes of its session? */
export const holdsPlace = (state: BookingState): boolean =>
  state === "booked" ||
  state === "awaiting_decision" ||
  state === "proposed" ||
  state === "offered" ||
  state === "accepted";
