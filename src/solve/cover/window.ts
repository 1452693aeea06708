import type { CoverNeed } from "#rota";
import type { Action } from "#strike";
import { spansOf } from "#strike";
import type { Instant, Span } from "#time";
import { londonClockTime, londonDay, londonInstant, touches, weekday } from "#time";

/** The hours of an action and the nights around them: from 20:00 before its first hour to 08:00 after its last. */
export function windowOf(action: Action): Span {
  const spans = spansOf(action);
  const first = spans[0].start;
  const last = spans.at(-1)!.end;
  const evening = londonInstant(londonDay(first) - (londonClockTime(first) < 20 * 60 ? 1 : 0), 20 * 60);
  const morning = londonInstant(londonDay(last) + (londonClockTime(last) > 8 * 60 ? 1 : 0), 8 * 60);
  return { start: evening, end: morning };
}

/** A need as it falls on one date. */
export interface DatedNeed extends Span {
  readonly need: CoverNeed;
}

/** Every need, on every date it falls on in the window. */
export function datedNeeds(needs: readonly CoverNeed[], window: Span): DatedNeed[] {
  const dated: DatedNeed[] = [];
  for (let date = londonDay(window.start) - 2; date <= londonDay(window.end); date++) {
    for (const need of needs) {
      if (
        need.date === undefined
          ? need.weekday !== undefined && need.weekday !== weekday(date)
          : need.date !== date
      )
        continue;
      const span = { start: londonInstant(date, need.start), end: londonInstant(date, need.end) };
      if (touches(span, window)) dated.push({ need, ...span });
    }
  }
  return dated;
}

/** Every London date's bands as spans that fall in the window. */
export function bandSpans(bands: readonly { from: number; to: number }[], window: Span): Span[] {
  const spans: Span[] = [];
  for (let date = londonDay(window.start) - 1; date <= londonDay(window.end); date++)
    for (const { from, to } of bands) {
      const span = { start: londonInstant(date, from), end: londonInstant(date, to) };
      if (span.start >= window.start && span.end <= window.end) spans.push(span);
    }
  return spans;
}

/** The moments in a span at which anything changes, its ends among them. */
export const moments = (span: Span, changes: Iterable<Instant>): Instant[] =>
  [
    ...new Set([span.start, span.end, ...[...changes].filter((at) => at > span.start && at < span.end)]),
  ].toSorted((a, b) => a - b);
