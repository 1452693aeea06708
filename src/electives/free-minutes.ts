import type { Booking } from "./booking.ts";
import { holdsPlace } from "./booking.ts";
import type { Session } from "./session.ts";

/** Minutes of each session that no booking holds; never below nought, even where a list is overbooked. */
export function freeMinutes(sessions: readonly Session[], bookings: Iterable<Booking>): Map<string, number> {
  const free = new Map(sessions.map((session) => [session.sessionId, session.minutes]));
  for (const booking of bookings) {
    const left = free.get(booking.sessionId);
    if (left !== undefined && holdsPlace(booking.state)) free.set(booking.sessionId, left - booking.minutes);
  }
  for (const [id, left] of free) if (left < 0) free.set(id, 0);
  return free;
}
