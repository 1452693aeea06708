import type { Period } from "#rota";
import type { Supplied } from "./pay-point.ts";
import type { Prospective } from "./weekly-work.ts";

/** What a price needs beside the duties. Only the period is always needed. */
export interface PriceOptions {
  /** The dates the duties are averaged over: a cycle of the pattern, or the whole weeks of a dated rota. */
  readonly period: Period;
  /**
   * The duties are one turn of a cycle without dates, and the period is that turn: hours are counted on a clock that
   * never moves, and the last week runs into the first.
   */
  readonly cyclic?: boolean | undefined;
  /** Leave that colleagues cover; leave it out where locums do, or where nothing is asked. */
  readonly prospective?: Prospective | undefined;
  /** A zone of London weighting, such as `inner`. */
  readonly londonZone?: string | undefined;
  /** Flexible pay premia this doctor has, by the book's names. */
  readonly premia?: readonly string[] | undefined;
  /** On-calls a year that the full-time slot does, for a part-time doctor's share of the availability allowance. */
  readonly fullTimeOnCalls?: number | undefined;
  /** Does the pattern obey the hours and rest rules that make Band 3? Undefined: taken to, and noted. */
  readonly compliant?: boolean | undefined;
  /** 2002 contract: a GP practice placement, which has its own supplement. */
  readonly gpPlacement?: boolean | undefined;
  /** Basic pay by point or grade where the book holds none. */
  readonly supplied?: Supplied | undefined;
}
