import type { Instant } from "./london.ts";

/** From one moment up to, and not including, another. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** Minutes really lived between two moments. */
export const elapsed = (from: Instant, to: Instant): number => to - from;

export const lengthOf = (span: Span): number => span.end - span.start;

/** Minutes that two spans share. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const hours = (count: number): number => count * 60;

/** Minutes as decimal hours to four places, as answers print them. */
export const asHours = (minutes: number): number => Math.round((minutes / 60) * 10_000) / 10_000;
