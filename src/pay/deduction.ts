import type { DeductionMethod } from "#rulebooks";
import { deductionCapDays, deductionMethods } from "#rulebooks";
import type { Day } from "#time";
import { Fraction } from "./fraction.ts";
import type { Factor } from "./money.ts";
import { dividedBy, factor, isMore, product, total } from "./money.ts";
import type { LineCertainty } from "./slip.ts";

/** Absence from a rostered duty: its date, and how much of it was missed. Days not rostered are never rows. */
export interface Absence {
  readonly date: Day;
  readonly minutes: number;
}

export interface Deduction {
  readonly method: DeductionMethod["id"];
  readonly clause: string;
  readonly certainty: LineCertainty;
  readonly days: readonly {
    readonly date: Day;
    readonly amount: string;
    readonly factors: readonly Factor[];
  }[];
  /** Pounds. */
  readonly total: string;
  /** The same days at 1/365 of a year's pay, which the BMA holds is the most a day may take. */
  readonly cap: string;
  readonly aboveCap: boolean;
}

/**
 * What absence takes from pay by a named method. Two absences on one date are one day. `annual` is a year's pay in
 * pounds; `weeklyHours` the average the doctor is paid for, which the method by hours needs.
 */
export function deduction(
  annual: string,
  absences: readonly Absence[],
  method: DeductionMethod["id"],
  weeklyHours = 40,
): Deduction {
  const { clause, certainty } = deductionMethods.find(({ id }) => id === method)!;
  const days = [...byDate(absences)].map(([date, minutes]) => {
    const factors = factorsOf(method, annual, date, minutes, weeklyHours);
    return { date, amount: product(factors), factors };
  });
  const cap = total(days.map(() => dividedBy(annual, deductionCapDays)));
  const taken = total(days.map(({ amount }) => amount));
  return { method, clause, certainty, days, total: taken, cap, aboveCap: isMore(taken, cap) };
}

function factorsOf(
  method: DeductionMethod["id"],
  annual: string,
  date: Day,
  minutes: number,
  weeklyHours: number,
): Factor[] {
  const pay = factor("annual", annual);
  if (method === "days-in-month")
    return [pay, factor("month", "1/12"), factor("day-of-month", `1/${daysInMonth(date)}`)];
  if (method === "one-365th") return [pay, factor("day-of-year", `1/${deductionCapDays}`)];
  const hoursAYear = Fraction.fromDecimal(weeklyHours).times(Fraction.of(365, 7));
  return [pay, factor("hours-of-year", Fraction.of(minutes, 60).dividedBy(hoursAYear))];
}

function byDate(absences: readonly Absence[]): Map<Day, number> {
  const days = new Map<Day, number>();
  for (const { date, minutes } of absences) days.set(date, (days.get(date) ?? 0) + minutes);
  return days;
}

function daysInMonth(date: Day): number {
  const at = new Date(date * 86_400_000);
  return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
}
