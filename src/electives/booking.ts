import type { Instant } from "#time";

export const bookingStates = [
  "booked",
  "stood_down",
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
