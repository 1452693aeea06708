import type { Booking, BookingState, Session } from "#electives";
import { holdsPlace } from "#electives";
import type { Pathway } from "#patients";
import { isoLondonMinute } from "#time";
import type { Complaints } from "../complaints.ts";
import type { ReadTable } from "../read-table.ts";

/** Does a booking in this state take, or has it taken, its place in the session? */
const holds = (state: BookingState): boolean => holdsPlace(state) || state === "attended";

/**
 * A booking begins within its session; nobody is in two places at once; and a session that is booked beyond its minutes
 * is pointed out, since lists do overrun.
 */
export function checkBookings(
  bookings: ReadTable<Booking>,
  sessions: ReadTable<Session>,
  pathways: ReadTable<Pathway>,
  complaints: Complaints,
): void {
  const { file, rows, lines } = bookings;
  const sessionOf = new Map(sessions.rows.map((session) => [session.sessionId, session]));
  const patientOf = new Map(pathways.rows.map((pathway) => [pathway.pathwayId, pathway.patientId]));
  const booked = new Map<string, number>();
  const byPatient = new Map<string, number[]>();
  for (const [i, booking] of rows.entries()) {
    const session = sessionOf.get(booking.sessionId);
    if (session === undefined) continue;
    if (booking.start < session.start || booking.start >= session.end) {
      complaints.add({
        file,
        line: lines[i],
        column: "start",
        what: `the booking does not begin within its session ${session.sessionId}`,
        found: isoLondonMinute(booking.start),
        expected: `from ${isoLondonMinute(session.start)} to before ${isoLondonMinute(session.end)}`,
      });
    }
    if (!holds(booking.state)) continue;
    booked.set(session.sessionId, (booked.get(session.sessionId) ?? 0) + booking.minutes);
    const patient = patientOf.get(booking.pathwayId);
    if (patient === undefined) continue;
    const own = byPatient.get(patient);
    if (own) own.push(i);
    else byPatient.set(patient, [i]);
  }
  for (const [patient, own] of byPatient) {
    if (own.length < 2) continue;
    own.sort((a, b) => rows[a].start - rows[b].start || a - b);
    for (let k = 1; k < own.length; k++) {
      const [first, second] = [own[k - 1], own[k]];
      if (rows[second].start >= rows[first].start + rows[first].minutes) continue;
      const [earlier, later] = lines[first] < lines[second] ? [first, second] : [second, first];
      complaints.add({
        file,
        line: lines[later],
        column: "start",
        what: `patient ${patient} is booked twice at one time: also on line ${lines[earlier]}`,
        found: `${isoLondonMinute(rows[later].start)} for ${rows[later].minutes} minutes`,
        expected: `a time outside ${isoLondonMinute(rows[earlier].start)} and its ${rows[earlier].minutes} minutes`,
        maybe:
          rows[later].pathwayId === rows[earlier].pathwayId
            ? "the row was entered twice: delete one"
            : undefined,
      });
    }
  }
  for (const [i, session] of sessions.rows.entries()) {
    const minutes = booked.get(session.sessionId) ?? 0;
    if (minutes <= session.minutes) continue;
    complaints.note({
      file: sessions.file,
      line: sessions.lines[i],
      column: "minutes",
      what: `session ${session.sessionId} is booked beyond its minutes`,
      found: String(minutes),
      expected: `at most ${session.minutes}`,
    });
  }
}
