import { Decimal } from "decimal.js";

/** How a set of amounts is spread, in their own unit, as decimal strings with two places. */
export interface Distribution {
  readonly least: string;
  readonly tenth: string;
  readonly quarter: string;
  readonly median: string;
  readonly threeQuarters: string;
  readonly nineTenths: string;
  readonly most: string;
  readonly mean: string;
}

/** Undefined for nobody. A quantile is the value of the person who stands there: the least that share is at or below. */
export function distributionOf(values: readonly string[]): Distribution | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.map((value) => new Decimal(value)).toSorted((a, b) => a.comparedTo(b));
  const at = (share: number): string => quantile(sorted, share).toFixed(2);
  const sum = sorted.reduce((total, value) => total.plus(value), new Decimal(0));
  return {
    least: at(0),
    tenth: at(0.1),
    quarter: at(0.25),
    median: at(0.5),
    threeQuarters: at(0.75),
    nineTenths: at(0.9),
    most: at(1),
    mean: sum.dividedBy(sorted.length).toFixed(2),
  };
}

/** The smallest value such that at least this share of people are at it or below. */
export const quantile = (sorted: readonly Decimal[], share: number): Decimal =>
  sorted[Math.max(0, Math.ceil(Math.round(share * sorted.length * 1e9) / 1e9) - 1)];
