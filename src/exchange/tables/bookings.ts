import type { Booking } from "#electives";
import { bookingStates } from "#electives";
import { when } from "../cells/calendar.ts";
import { whole } from "../cells/number.ts";
import { optional } from "../cells/cell.ts";
import { id, oneOf } from "../cells/text.ts";
import { table } from "../table.ts";
import { momentOn, whenOn } from "./sessions.ts";

const columns = {
  booking_id: id("Names the booking."),
  pathway_id: id("Which pathway it serves."),
  session_id: id("Where and when."),
  start: when("Start on the session's date, or a full date-time."),
  minutes: whole("How long it takes.", { least: 1, most: 1440 }),
  state: optional(oneOf(bookingStates, "Where it stands."), "booked"),
} as const;

export const bookings = table<Booking, typeof columns>({
  name: "bookings",
  title: "Bookings",
  says: "A pathway's place in a session.",
  columns,
  key: ["booking_id"],
  points: { pathway_id: "pathways", session_id: "sessions" },
  required: true,
  make(row, place) {
    const session = place.sessions.get(row.session_id);
    // An unknown session is told already; without its date the time means nothing.
    if (session === undefined) return undefined;
    return {
      bookingId: row.booking_id,
      pathwayId: row.pathway_id,
      sessionId: session.sessionId,
      start: momentOn(row.start, session.date),
      minutes: row.minutes,
      state: row.state,
    };
  },
  cells(booking, place) {
    const session = place.sessions.get(booking.sessionId);
    return {
      booking_id: booking.bookingId,
      pathway_id: booking.pathwayId,
      session_id: booking.sessionId,
      start: session ? whenOn(booking.start, session.date) : { at: booking.start },
      minutes: booking.minutes,
      state: booking.state,
    };
  },
});
