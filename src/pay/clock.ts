import type { Readings } from "#contract";
import type { Duty } from "#rota";
import type { ClockTime, Day, Instant, Span, Weekday } from "#time";
import { londonClockTime, londonDay, londonInstant, overlap, weekday } from "#time";
import type { ClockWindow } from "#rulebooks";

/**
 * The clock pay is counted by. On the two nights the clocks change, `lived` pays the minutes that really passed and
 * `wall` those the clock on the wall would count.
 */
export interface PayClock {
  spanOf(duty: Duty): Span;
  /** The minute at which this clock shows a time on a date. */
  at(date: Day, clock: ClockTime): number;
  dayOf(minute: number): Day;
  timeOf(minute: number): ClockTime;
}

export const lived: PayClock = {
  spanOf: (duty) => duty,
  at: londonInstant,
  dayOf: (at: Instant) => londonDay(at),
  timeOf: (at: Instant) => londonClockTime(at),
};

const wall: PayClock = {
  spanOf: (duty) => duty.wall,
  at: (date, clock) => date * 1440 + clock,
  dayOf: (minute) => Math.floor(minute / 1440),
  timeOf: (minute) => minute - Math.floor(minute / 1440) * 1440,
};

/** By the reading in use; a cycle without dates knows no change of the clocks. */
export const payClock = (
  readings: Readings,
  { cyclic }: { readonly cyclic?: boolean | undefined },
): PayClock => (cyclic === true || readings["clock"] === "wall" ? wall : lived);

/** Minutes of a span that fall in a daily window, on the weekdays on which the window opens. */
export function minutesIn(
  span: Span,
  window: ClockWindow,
  clock: PayClock,
  opens: (on: Weekday) => boolean = () => true,
): number {
  const last = clock.dayOf(span.end);
  let minutes = 0;
  for (let date = clock.dayOf(span.start) - 1; date <= last; date++) {
    if (!opens(weekday(date))) continue;
    minutes += overlap(span, { start: clock.at(date, window.from), end: clock.at(date, window.to) });
  }
  return minutes;
}
