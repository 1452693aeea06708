import type { Readings } from "#contract";
import type { Doctor } from "#people";
import type { Duty, DutyKind } from "#rota";
import { isShift, isWork } from "#rota";
import { lengthOf, mondayOf, overlap, weekday } from "#time";
import type { PayClock } from "./clock.ts";
import { payClock } from "./clock.ts";
import type { PriceOptions } from "./price-options.ts";
import { Fraction, zero } from "./fraction.ts";

/** Leave that colleagues on the same rota cover, so that the hours of the weeks at work are longer. */
export interface Prospective {
  /** Weeks of leave a year. Which leave to count is disputed: annual alone, or study and public holidays with it. */
  readonly leaveWeeks: number;
  /** Hours in a week of leave; the normal week of the reading in use, by share of full time, where it is not given. */
  readonly leaveWeekHours?: number | undefined;
}

/** Counted once per doctor, in plain minutes; everything a price needs of the rota. */
export interface Work {
  /** Weeks of the period, as dates count. */
  readonly weeks: Fraction;
  /** The same less a fifth of a week for each day of leave: what averages are divided by. */
  readonly weeksAtWork: Fraction;
  readonly shifts: readonly Duty[];
  readonly onCalls: readonly Duty[];
  /** Whole length of shifts, paid breaks included, and work expected on call. */
  readonly minutes: number;
  readonly weekendsBegun: number;
  readonly weekendsTouched: number;
}

const annual: readonly DutyKind[] = ["leave"];
const annualAndStudy: readonly DutyKind[] = ["leave", "study_leave"];

/** Sorts a doctor's duties of the period and counts them. A duty that starts on the last day counts in full. */
export function workOf(duties: readonly Duty[], { period, cyclic }: PriceOptions, readings: Readings): Work {
  const clock = payClock(readings, { cyclic });
  const leaveKinds = readings["averaged-leave"] === "annual" ? annual : annualAndStudy;
  const shifts: Duty[] = [];
  const onCalls: Duty[] = [];
  const begun = new Set<number>();
  const touched = new Set<number>();
  let minutes = 0;
  let leaveDays = 0;
  for (const duty of duties) {
    if (duty.date < period.from || duty.date > period.to) continue;
    if (leaveKinds.includes(duty.kind)) leaveDays++;
    if (!isWork(duty)) continue;
    if (isShift(duty)) {
      shifts.push(duty);
      minutes += lengthOf(clock.spanOf(duty));
    } else {
      onCalls.push(duty);
      minutes += duty.expectedWorkMinutes;
    }
    if (weekday(duty.date) >= 5) begun.add(mondayOf(duty.date));
    const saturday = mondayOf(duty.date) + 5;
    if (overlap(duty.wall, { start: saturday * 1440 + 1, end: saturday * 1440 + 2879 }) > 0)
      touched.add(saturday);
  }
  const weeks = Fraction.of(period.to - period.from + 1, 7);
  return {
    weeks,
    weeksAtWork: weeks.minus(Fraction.of(leaveDays, 5)),
    shifts,
    onCalls,
    minutes,
    weekendsBegun: begun.size,
    weekendsTouched: touched.size,
  };
}

/** A week's share of a total; nothing where every week was leave. */
export const aWeek = (minutes: Fraction, work: Work): Fraction =>
  work.weeksAtWork.moreThan(zero) ? minutes.dividedBy(work.weeksAtWork) : zero;

/**
 * Riddell's formula: average hours once leave is covered by those at work, (52 H - L C) / (52 - L). Never below zero.
 */
export function withLeaveCovered(
  weekly: Fraction,
  leave: Prospective | undefined,
  leaveWeekMinutes: Fraction,
): Fraction {
  if (leave === undefined) return weekly;
  const weeks = Fraction.fromDecimal(leave.leaveWeeks);
  const year = Fraction.of(52);
  const covered = weekly.times(year).minus(weeks.times(leaveWeekMinutes)).dividedBy(year.minus(weeks));
  return covered.moreThan(zero) ? covered : zero;
}

/** The part of work expected on call that falls where `within` says, spread evenly over each duty. */
export function expectedWithin(
  onCalls: readonly Duty[],
  clock: PayClock,
  within: (duty: Duty) => number,
): Fraction {
  const byLength = new Map<number, number>();
  for (const duty of onCalls) {
    const length = lengthOf(clock.spanOf(duty));
    if (length > 0)
      byLength.set(length, (byLength.get(length) ?? 0) + duty.expectedWorkMinutes * within(duty));
  }
  let sum = zero;
  for (const [length, minutes] of byLength) sum = sum.plus(Fraction.of(minutes, length));
  return sum;
}

/**
 * Minutes in a week of leave: a normal week, of which a part-time doctor has their share (the printed job share counts
 * 24 hours for 60%).
 */
export const leaveWeekMinutes = (
  doctor: Doctor,
  { prospective }: PriceOptions,
  readings: Readings,
): Fraction => {
  const share = Fraction.fromDecimal(doctor.fte).times(Fraction.of(60));
  const normal = Fraction.fromDecimal(Number(readings["normal-week-hours"])).times(share);
  const own = prospective?.leaveWeekHours;
  return own === undefined ? normal : Fraction.fromDecimal(own).times(Fraction.of(60));
};
