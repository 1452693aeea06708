import { Decimal } from "decimal.js";
import { awarded } from "#fairness";
import type { PayReview, Uplift } from "#fairness";
import { payBook, priceRota } from "#pay";
import type { Payroll, PayrollRequest } from "#pay";
import type { Doctor } from "#people";
import { isResident } from "#people";
import type { Period, Rota } from "#rota";
import type { Day } from "#time";

/** What one doctor's year comes to on either side of an award. Pounds. */
export interface AwardChange {
  readonly staffId: string;
  readonly grade: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Of what was paid before, to two places. */
  readonly percent: string;
}

/** What an award does to each resident and to the bill, everything else the same. */
export interface AwardEffect {
  readonly doctors: readonly AwardChange[];
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Residents without a figure on one side or the other, who are in neither sum. */
  readonly notPriced: readonly string[];
}

interface AwardQuestion {
  readonly contract: string;
  readonly period: Period;
  readonly options?: PayrollRequest["options"];
}

/** An award that was made: pay by the tables of the day before it, and of the day it began. */
export const effectOfReview = (
  staff: readonly Doctor[],
  rota: Rota,
  { effective }: PayReview,
  question: AwardQuestion,
): AwardEffect =>
  effectOf(staff, pay(staff, rota, effective.on - 1, question), pay(staff, rota, effective.on, question));

/** An award that might be: the tables of a day, and each point of them raised. */
export function effectOfUplift(
  staff: readonly Doctor[],
  rota: Rota,
  { uplift, on }: { readonly uplift: Uplift; readonly on: Day },
  question: AwardQuestion,
): AwardEffect {
  const { points } = payBook(question.contract, on).points;
  const supplied = Object.fromEntries(
    points.flatMap(({ point, basic }) => (basic === undefined ? [] : [[point, awarded(basic, uplift).paid]])),
  );
  const raised = { ...question, options: { ...question.options, supplied } };
  return effectOf(staff, pay(staff, rota, on, question), pay(staff, rota, on, raised));
}

const pay = (staff: readonly Doctor[], rota: Rota, on: Day, question: AwardQuestion): Payroll =>
  priceRota(
    staff.filter(({ grade }) => isResident(grade)),
    rota,
    { ...question, on },
  );

function effectOf(staff: readonly Doctor[], before: Payroll, after: Payroll): AwardEffect {
  const grades = new Map(staff.map(({ staffId, grade }) => [staffId, grade]));
  const later = new Map(after.slips.map(({ staffId, annual }) => [staffId, annual]));
  const doctors: AwardChange[] = [];
  const notPriced: string[] = [];
  for (const { staffId, annual } of before.slips) {
    const then = later.get(staffId);
    if (annual === null || then === null || then === undefined) notPriced.push(staffId);
    else doctors.push({ staffId, grade: grades.get(staffId)!, ...changed(annual, then) });
  }
  const { percent: _, ...bill } = changed(
    total(doctors.map((one) => one.before)),
    total(doctors.map((one) => one.after)),
  );
  return { doctors, ...bill, notPriced };
}

const total = (amounts: readonly string[]): string =>
  amounts.reduce((sum, one) => sum.plus(one), new Decimal(0)).toFixed(2);

function changed(before: string, after: string) {
  const change = new Decimal(after).minus(before);
  const percent = new Decimal(before).isZero() ? "0.00" : change.dividedBy(before).times(100).toFixed(2);
  return { before, after, change: change.toFixed(2), percent };
}
