import type { Day } from "#time";
import { day } from "#time";
import type { Certainty } from "./breach.ts";

/** A public document, so that anybody can follow a figure back to it. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** One figure of a clause, from a date until the next one replaces it. */
export interface Limit {
  readonly from: Day;
  readonly value: number;
  readonly clause: string;
  readonly source: Source;
  readonly certainty: Certainty;
}

/** The history of one figure, oldest first. Never empty. */
export type Dated = readonly [Limit, ...Limit[]];

/** A history as rulebooks write it, with dates as text. */
export function dated(...history: readonly (Omit<Limit, "from"> & { readonly from: string })[]): Dated {
  const limits = history.map((limit) => ({ ...limit, from: day(limit.from) }));
  const [first, ...later] = limits.toSorted((a, b) => a.from - b.from);
  if (!first) throw new RangeError("a figure has at least one date it holds from");
  return [first, ...later];
}

/** The figure in force on a date; before the first date, the first. */
export function inForce(history: Dated, on: Day): Limit {
  let limit = history[0];
  for (let i = 1; i < history.length && history[i].from <= on; i++) limit = history[i]!;
  return limit;
}
