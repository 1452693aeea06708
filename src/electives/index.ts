/** Sites, sessions, slots and bookings, which of them may move, and the ledger in which no one is lost. */
export { audit, findingKinds } from "./audit.ts";
export type { Audit, Audited, Finding, FindingKind } from "./audit.ts";
export { bookingStates, holdsPlace } from "./booking.ts";
export type { Booking, BookingState } from "./booking.ts";
export { freeMinutes } from "./free-minutes.ts";
export { compare, ledger, LedgerDoesNotReconcile, reconciles } from "./ledger.ts";
export type { Discrepancy, DisplacedBooking, Ledger, LedgerLine, LedgerReason, Outcome } from "./ledger.ts";
export {
  joinIds,
  ledgerColumns,
  ledgerRow,
  newBookingRow,
  rebookingColumns,
  standDownColumns,
  standDownRow,
} from "./plan-tables.ts";
export type { LedgerRow, NewBookingRow, StandDownRow } from "./plan-tables.ts";
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
export { bookingEvents, transition, TransitionRefused, transitions } from "./transition.ts";
export type { Actor, BookingEvent, By, RefusalCause, Step } from "./transition.ts";
