import { Decimal } from "decimal.js";
import type { Fraction } from "./fraction.ts";

/** Forty digits: far more than any sum here needs, so that the one rounding is the only one. */
const Pounds = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/** One thing an amount is the product of: a decimal, or an exact share such as `8/13`. */
export interface Factor {
  readonly what: string;
  readonly value: string;
}

export const factor = (what: string, value: string | Fraction): Factor => ({ what, value: String(value) });

/** The product of the factors in pounds and pence, rounded once, half up. */
export function product(factors: readonly Factor[]): string {
  let over = new Pounds(1);
  let under = new Pounds(1);
  for (const { value } of factors) {
    const [above, below] = value.split("/");
    over = over.times(above);
    if (below !== undefined) under = under.times(below);
  }
  return over.dividedBy(under).toFixed(2);
}

/** A sum of amounts already rounded. */
export const total = (amounts: readonly string[]): string =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Pounds(0)).toFixed(2);

export const times = (amount: string, by: string | number): string => new Pounds(amount).times(by).toString();
export const dividedBy = (amount: string, by: string | number): string =>
  new Pounds(amount).dividedBy(by).toString();
export const minus = (amount: string, other: string): string => new Pounds(amount).minus(other).toString();

/** To the penny, half up. */
export const toPence = (amount: string): string => new Pounds(amount).toFixed(2);

/** Pay is the same every month of the year. */
export const monthly = (annual: string): string => toPence(dividedBy(annual, 12));

export const isMore = (amount: string, than: string): boolean => new Pounds(amount).greaterThan(than);
