import type { Duty } from "#rota";
import type { TcsTerms } from "#rulebooks";
import type { Span } from "#time";
import { lengthOf } from "#time";
import type { PayClock } from "../clock.ts";
import { minutesIn } from "../clock.ts";

type Night = TcsTerms["nightEnhancement"];

/**
 * Minutes of a shift that earn the night enhancement: the nightly window, joined with the part of the shift that a
 * whole-shift rule enhances. A set union, so no minute is enhanced twice.
 */
export function enhancedMinutes(shift: Duty, night: Night, clock: PayClock): number {
  const span = clock.spanOf(shift);
  const whole = wholeShift(span, night, clock);
  const inWindow = minutesIn(span, night.window, clock);
  return whole === undefined ? inWindow : inWindow + lengthOf(whole) - minutesIn(whole, night.window, clock);
}

function wholeShift(span: Span, { longNight, lateFinish }: Night, clock: PayClock): Span | undefined {
  const morning = clock.dayOf(span.start) + 1;
  const starts = clock.timeOf(span.start);
  if (
    starts >= longNight.starts.from &&
    starts <= longNight.starts.to &&
    lengthOf(span) >= longNight.leastMinutes
  ) {
    const until = clock.at(morning, longNight.until);
    if (span.end <= until) return span;
    return longNight.past === "hours-until" ? { start: span.start, end: until } : undefined;
  }
  if (lateFinish === undefined || clock.dayOf(span.end) !== morning) return undefined;
  const ends = clock.timeOf(span.end);
  return ends > lateFinish.after && ends <= lateFinish.by ? span : undefined;
}
