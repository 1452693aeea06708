import type { Instant } from "#time";
import type { Booking, BookingState } from "./booking.ts";

/** Who may say that an event happened. `plan` is Sevenday's own arithmetic: it proposes and never closes. */
export type Actor =
  "plan" | "department_lead" | "operations_director" | "booking_manager" | "patient" | "clinic";

export const bookingEvents = [
  "ask",
  "stand_down",
  "reinstate",
  "propose",
  "withdraw",
  "offer",
  "accept",
  "decline",
  "confirm",
  "attend",
  "miss",
  "close",
] as const;
export type BookingEvent = (typeof bookingEvents)[number];

interface Rule {
  readonly event: BookingEvent;
  readonly from: readonly BookingState[];
  readonly to: BookingState;
  readonly by: readonly Actor[];
  readonly needsReason: boolean;
}

const anyPerson: readonly Actor[] = ["department_lead", "operations_director", "booking_manager"];

/** Every move there is. What this table does not list cannot happen. */
export const transitions: readonly Rule[] = [
  rule("ask", ["booked"], "awaiting_decision", ["plan", ...anyPerson], true),
  rule("stand_down", ["booked"], "stood_down", ["plan", ...anyPerson], true),
  // A protected place moves on a person's yes alone.
  rule("stand_down", ["awaiting_decision"], "stood_down", ["department_lead"], true),
  rule("reinstate", ["awaiting_decision", "stood_down", "proposed"], "booked", anyPerson, true),
  rule("propose", ["stood_down", "declined", "did_not_attend"], "proposed", ["plan", ...anyPerson], false),
  rule("withdraw", ["proposed", "offered"], "stood_down", anyPerson, true),
  rule("offer", ["proposed"], "offered", anyPerson, false),
  rule("accept", ["offered"], "accepted", ["patient", "booking_manager"], false),
  // A refusal costs the patient nothing: they keep their clock and their place in the order.
  rule("decline", ["offered"], "declined", ["patient", "booking_manager"], false),
  rule("confirm", ["accepted"], "booked", ["booking_manager"], false),
  rule("attend", ["booked", "accepted"], "attended", ["clinic"], false),
  rule("miss", ["booked", "accepted"], "did_not_attend", ["clinic"], false),
  rule(
    "close",
    [
      "booked",
      "awaiting_decision",
      "stood_down",
      "proposed",
      "offered",
      "accepted",
      "declined",
      "did_not_attend",
    ],
    "closed",
    ["department_lead"],
    true,
  ),
];

function rule(
  event: BookingEvent,
  from: readonly BookingState[],
  to: BookingState,
  by: readonly Actor[],
  needsReason: boolean,
): Rule {
  return { event, from, to, by, needsReason };
}

/** Who did it: a role, and for anything a person must answer for, that person's staff id. */
export interface By {
  readonly actor: Actor;
  /** Staff id; blank for the plan and for the patient. */
  readonly name: string;
}

/** One line of a booking's history. */
export interface Step {
  readonly bookingId: string;
  readonly event: BookingEvent;
  readonly from: BookingState;
  readonly to: BookingState;
  readonly by: By;
  readonly at: Instant;
  readonly reason: string;
}

export type RefusalCause = "not_from_here" | "not_by_them" | "needs_reason" | "needs_name";

/** A move the table does not allow, as facts. */
export class TransitionRefused extends Error {
  readonly bookingId: string;
  readonly state: BookingState;
  readonly event: BookingEvent;
  readonly because: RefusalCause;
  constructor(booking: Booking, event: BookingEvent, cause: RefusalCause) {
    super(`booking ${booking.bookingId} is ${booking.state}: ${event} refused (${cause})`);
    this.name = "TransitionRefused";
    this.bookingId = booking.bookingId;
    this.state = booking.state;
    this.event = event;
    this.because = cause;
  }
}

/** The only way a booking changes state. Answers the booking after, and the step for its history. */
export function transition(
  booking: Booking,
  event: BookingEvent,
  by: By,
  at: Instant,
  reason = "",
): { readonly booking: Booking; readonly step: Step } {
  const possible = transitions.filter((rule) => rule.event === event && rule.from.includes(booking.state));
  if (possible.length === 0) throw new TransitionRefused(booking, event, "not_from_here");
  const allowed = possible.find((rule) => rule.by.includes(by.actor));
  if (!allowed) throw new TransitionRefused(booking, event, "not_by_them");
  if (allowed.needsReason && reason.trim() === "")
    throw new TransitionRefused(booking, event, "needs_reason");
  if (allowed.to === "closed" && by.name.trim() === "")
    throw new TransitionRefused(booking, event, "needs_name");
  return {
    booking: { ...booking, state: allowed.to },
    step: { bookingId: booking.bookingId, event, from: booking.state, to: allowed.to, by, at, reason },
  };
}
