import type { Certainty } from "#contract";

/** A figure the demo rests on, with its date, how sure it is, and where it comes from. */
export interface Assumed<T> {
  readonly value: T;
  readonly from: "2026-11-22";
  readonly certainty: Certainty;
  readonly source: string;
}

/** A choice of ours, unverified. */
export const chosen = <T>(value: T, source: string): Assumed<T> => ({
  value,
  from: "2026-11-22",
  certainty: "unverified",
  source,
});

/** A figure read in a published page. */
export const published = <T>(value: T, source: string): Assumed<T> => ({
  ...chosen(value, source),
  certainty: "published",
});
