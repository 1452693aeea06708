import type { ClockTime, Span } from "#time";
import { clockAt } from "./period.ts";
import type { View } from "./view.ts";

/** Calls of a period of on call on the view's own clock, in order. */
export function callsOf(view: View, at: number): Span[] {
  const { calls, start } = view.duties[at];
  const moved = view.start[at] - start;
  return calls
    .map((call) => ({ start: call.start + moved, end: call.end + moved }))
    .toSorted((a, b) => a.start - b.start);
}

/** The parts of a duty that fall between an evening's time and a morning's, from the evening before it. */
export function nightsOf(view: View, at: number, from: ClockTime, to: ClockTime): Span[] {
  const nights: Span[] = [];
  for (let evening = view.day[at] - 1; clockAt(view.clock, evening, from) < view.end[at]; evening++) {
    const start = Math.max(view.start[at], clockAt(view.clock, evening, from));
    const end = Math.min(view.end[at], clockAt(view.clock, evening, to + 1440));
    if (start < end) nights.push({ start, end });
  }
  return nights;
}

/** Lengths of the stretches without a call between two moments. */
export function quietIn(calls: readonly Span[], start: number, end: number): number[] {
  const stretches: number[] = [];
  let free = start;
  for (const call of calls) {
    if (call.end <= start || call.start >= end) continue;
    stretches.push(Math.max(0, call.start - free));
    free = Math.max(free, call.end);
  }
  return [...stretches, Math.max(0, end - free)];
}
