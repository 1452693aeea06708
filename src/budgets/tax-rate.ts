import { Decimal } from "decimal.js";
import type { ChargeCase } from "./case.ts";
import { charge } from "./charge.ts";
import { capitalLimits } from "./figures.ts";

/** What a means test takes, told as a tax. Rates are shares: 1 is every pound. */
export interface TaxRates {
  /** Contribution over the income that counts. Undefined where none counts, or the contribution is not known. */
  readonly average: Decimal | undefined;
  /** Of one pound a week more of unearned income that counts, and of earnings. */
  readonly onIncome: Decimal | undefined;
  readonly onEarnings: Decimal | undefined;
  /** Of £250 more of capital, in a year. Undefined where that step would fall off the cliff at the upper limit. */
  readonly onCapitalAYear: Decimal | undefined;
  /** What is left of the week's income once the charge is paid. */
  readonly kept: Decimal | undefined;
  readonly of: Decimal;
  readonly cliffs: readonly Cliff[];
}

/** A point where a little more takes a great deal more. */
export interface Cliff {
  readonly in: "capital";
  readonly at: Decimal;
  /** Weekly contributions at the point, and a penny over it. */
  readonly before: Decimal;
  readonly after: Decimal;
}

/** Rates are found by working out the sum again with a little more, never by formula. */
export function taxRates(person: ChargeCase): TaxRates {
  const now = charge(person);
  const { contribution, countableIncome, grossIncome } = now;
  return {
    average:
      contribution && countableIncome.greaterThan(0) ? contribution.dividedBy(countableIncome) : undefined,
    onIncome: taken(person, more(person, "one pound more", 1), 1),
    onEarnings: taken(person, more(person, "earnings: one pound more", 1), 1),
    onCapitalAYear: onCapital(person),
    kept: contribution && grossIncome.minus(contribution),
    of: grossIncome,
    cliffs: cliffs(person),
  };
}

function onCapital(person: ChargeCase): Decimal | undefined {
  const { step, upper } = capitalLimits;
  const capital = person.capital.plus(step);
  if (person.capital.lessThanOrEqualTo(upper) && capital.greaterThan(upper)) return undefined;
  return taken(person, { ...person, capital }, step)?.times(52);
}

const more = (person: ChargeCase, name: string, pounds: number): ChargeCase => ({
  ...person,
  income: new Map([...person.income, [name, new Decimal(pounds)]]),
});

/** The part of what was added that the charge takes each week. */
function taken(before: ChargeCase, after: ChargeCase, added: Decimal | number): Decimal | undefined {
  const [was, is] = [charge(before).contribution, charge(after).contribution];
  return was && is ? is.minus(was).dividedBy(added) : undefined;
}

function cliffs(person: ChargeCase): Cliff[] {
  const at = capitalLimits.upper;
  const before = charge({ ...person, capital: at }).contribution;
  const after = charge({ ...person, capital: at.plus("0.01") }).contribution;
  return before && after?.greaterThan(before) ? [{ in: "capital", at, before, after }] : [];
}

/** One point of a curve: what is charged and what is kept with so much income, or so much capital. */
export interface CurvePoint {
  readonly at: Decimal;
  readonly contribution: Decimal | undefined;
  readonly kept: Decimal | undefined;
}

/** The charge as countable, unearned income rises from nothing, all else the same. */
export const alongIncome = (person: ChargeCase, values: readonly Decimal[]): CurvePoint[] =>
  values.map((at) => point(at, { ...person, income: new Map([["income", at]]), disregarded: new Map() }));

/** The charge as capital rises, all else the same. */
export const alongCapital = (person: ChargeCase, values: readonly Decimal[]): CurvePoint[] =>
  values.map((at) => point(at, { ...person, capital: at }));

function point(at: Decimal, person: ChargeCase): CurvePoint {
  const { contribution, grossIncome } = charge(person);
  return { at, contribution, kept: contribution && grossIncome.minus(contribution) };
}

/**
 * What it would cost the public in a year to ask nothing of these people: their contributions, 52 times. Arithmetic, and
 * no forecast: it holds that nobody would ask for more care.
 */
export const metFromTaxation = (weekly: Iterable<Decimal>): Decimal =>
  [...weekly].reduce((total, one) => total.plus(one), new Decimal(0)).times(52);
