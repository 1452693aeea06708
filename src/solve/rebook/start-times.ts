import type { Booking, Session } from "#electives";
import { holdsPlace } from "#electives";
import type { Instant, Span } from "#time";

/**
 * Start times for newcomers of one session, in the order given. A session whose bookable minutes pass its length runs
 * several columns side by side. Each takes the earliest gap; where free minutes lie in pieces too short, the least full
 * moment is taken instead, for the clinic to settle.
 */
export function startTimes(
  session: Session,
  held: readonly Booking[],
  minutes: readonly number[],
): Instant[] {
  const length = Math.max(1, session.end - session.start);
  const taken: Span[] = held
    .filter((booking) => holdsPlace(booking.state))
    .map((booking) => ({ start: booking.start, end: booking.start + booking.minutes }));
  const columns = Math.max(
    1,
    Math.ceil(session.minutes / length),
    ...taken.map((span) => crowd(taken, span)),
  );
  return minutes.map((own) => {
    const latest = Math.max(session.start, session.end - own);
    const choices = [session.start, ...taken.map((span) => span.end)]
      .filter((at) => at >= session.start && at <= latest)
      .toSorted((a, b) => a - b);
    let best = choices[0];
    let least = Infinity;
    for (const at of choices) {
      const crowded = crowd(taken, { start: at, end: at + own });
      if (crowded >= least) continue;
      best = at;
      least = crowded;
      if (crowded < columns) break;
    }
    taken.push({ start: best, end: best + own });
    return best;
  });
}

/** The most spans that are under way at one moment of this one. */
function crowd(spans: readonly Span[], within: Span): number {
  const moments = [
    within.start,
    ...spans.map((span) => span.start).filter((at) => at > within.start && at < within.end),
  ];
  return Math.max(...moments.map((at) => spans.filter((span) => span.start <= at && at < span.end).length));
}
