/** Sites, sessions, slots and bookings, and which of them may move. */
export { bookingStates } from "./booking.ts";
export type { Booking, BookingState } from "./booking.ts";
export { ownerships, sessionKinds } from "./session.ts";
export type { Ownership, Session, SessionKind, Site } from "./session.ts";
export {
  addedWait,
  holdingCapacity,
  load,
  meanWaitForStandard,
  needsRelief,
  pressure,
  reliefCapacity,
  targetList,
  targetMeanWait,
  weeksToRecover,
} from "./queue.ts";
