import type { Span } from "#time";
import type { View } from "./view.ts";
import { SHIFT } from "./view.ts";

/** Time at work: shifts, and on call the calls alone, as the Working Time Regulations count it. In order of start. */
export function workedSpans(view: View): Span[] {
  const spans: Span[] = [];
  let sorted = true;
  for (let at = 0; at < view.count; at++) {
    if (view.traits[at] & SHIFT) spans.push({ start: view.start[at], end: view.end[at] });
    else {
      // A call's place on the view's clock is its distance from the start of the duty.
      const moved = view.start[at] - view.duties[at].start;
      for (const call of view.duties[at].calls)
        spans.push({ start: call.start + moved, end: call.end + moved });
      sorted &&= view.duties[at].calls.length === 0;
    }
  }
  return sorted ? spans : spans.toSorted((a, b) => a.start - b.start);
}

/** Stretches with nothing in them between two moments, from spans in order of start. */
export function freeBetween(busy: readonly Span[], from: number, to: number): Span[] {
  const free: Span[] = [];
  let since = from;
  for (const span of busy) {
    if (span.end <= since) continue;
    if (span.start >= to) break;
    if (span.start > since) free.push({ start: since, end: span.start });
    since = span.end;
  }
  if (since < to) free.push({ start: since, end: to });
  return free;
}
