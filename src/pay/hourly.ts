import type { TcsTerms } from "#rulebooks";
import { guardianFine } from "#rulebooks";
import { Fraction } from "./fraction.ts";
import type { Factor } from "./money.ts";
import { factor, minus, product, total } from "./money.ts";
import type { LineCertainty } from "./slip.ts";

/** The share of a year's basic that one hour is worth: 1 over 365/7 weeks of 40 hours. */
const hourOf = ({ hourly }: TcsTerms): Fraction => Fraction.of(7, hourly.daysAYear * hourly.weeklyHours);

/**
 * Pay for single hours outside the weekly average (extra work, an exception report): every minute at the hourly rate
 * of the point, and the night share on top for those enhanced. Pounds.
 */
export function hoursPay(terms: TcsTerms, basic: string, minutes: number, enhanced: number): string {
  const of = (counted: number, ...more: Factor[]): string =>
    product([
      factor("basic", basic),
      factor("hour", hourOf(terms)),
      factor("hours", Fraction.of(counted, 60)),
      ...more,
    ]);
  return total([of(minutes), of(enhanced, factor("enhancement", terms.nightEnhancement.share))]);
}

export interface Fine {
  readonly total: string;
  readonly toDoctor: string;
  readonly toFund: string;
  readonly clause: string;
  readonly certainty: LineCertainty;
}

/** What the guardian fines for hours worked in breach: a multiple of each hour's rate, split between doctor and fund. */
export function fine(terms: TcsTerms, basic: string, minutes: number, enhanced = 0): Fine {
  const night = Fraction.fromDecimal(terms.nightEnhancement.share);
  const worth = Fraction.of(minutes, 60).plus(Fraction.of(enhanced, 60).times(night));
  const of = (multiple: string): string =>
    product([
      factor("basic", basic),
      factor("hour", hourOf(terms)),
      factor("hours", worth),
      factor("multiple", multiple),
    ]);
  const whole = of(guardianFine.whole);
  const toDoctor = of(guardianFine.toDoctor);
  const { clause, certainty } = guardianFine;
  return { total: whole, toDoctor, toFund: minus(whole, toDoctor), clause, certainty };
}
