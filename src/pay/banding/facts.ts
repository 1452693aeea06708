import type { Readings } from "#contract";
import type { Doctor, WorkingPattern } from "#people";
import type { Duty, Period } from "#rota";
import type { BandingTerms } from "#rulebooks";
import { lengthOf, mondayOf, overlap, weekday } from "#time";
import { lived, minutesIn } from "../clock.ts";
import { Fraction, least, zero } from "../fraction.ts";
import type { Prospective, Work } from "../weekly-work.ts";
import { aWeek, withLeaveCovered, workOf } from "../weekly-work.ts";

type Chart = BandingTerms["flowchart"];

/** What the banding flowchart asks about a working pattern. Frequencies are exact. */
export interface BandingFacts {
  /** Average actual minutes a week, leave covered where it is. */
  readonly minutesAWeek: Fraction;
  readonly pattern: WorkingPattern;
  readonly patternInferred: boolean;
  readonly anyOutOfHours: boolean;
  /** Duty outside the plain window over all duty. */
  readonly outOfHoursShare: Fraction;
  /** Weekends worked over weekends in the period. */
  readonly weekends: Fraction;
  /** On-calls over weekdays: as rostered, and as they come round once leave is covered. */
  readonly onCall: Fraction;
  readonly onCallCovered: Fraction;
  readonly criterionR: boolean;
  readonly residentOutOfHours: boolean;
}

const onWeekday = (day: number): boolean => day < 5;

/** Measures a doctor's duties for banding, as 2002 contract counted: duty in full, weekends from Friday evening. */
export function bandingFacts(
  terms: BandingTerms,
  doctor: Doctor,
  duties: readonly Duty[],
  period: Period,
  leave: Prospective | undefined,
  readings: Readings,
): BandingFacts {
  const work = workOf(duties, period, readings);
  const chart = terms.flowchart;
  const partTime = doctor.fte < 1;
  const all = [...work.shifts, ...work.onCalls];
  const plain = (duty: Duty): number => minutesIn(duty, chart.plain, lived, onWeekday);
  const outsideAny = (duty: Duty): boolean =>
    lengthOf(duty) > minutesIn(duty, partTime ? chart.plainPartTime : chart.plain, lived, onWeekday);

  const dutyMinutes = all.reduce((sum, duty) => sum + lengthOf(duty), 0);
  const outside = all.reduce((sum, duty) => sum + lengthOf(duty) - plain(duty), 0);
  const residentOutOfHours = work.shifts.some((duty) => lengthOf(duty) > plain(duty));
  const onCall = onCallFrequency(work, period);
  const pattern = doctor.workingPattern ?? inferPattern(work, chart.nightShift);
  return {
    minutesAWeek: withLeaveCovered(
      aWeek(Fraction.of(work.minutes), work),
      leave,
      Fraction.fromDecimal(leave?.leaveWeekHours ?? 40 * doctor.fte).times(Fraction.of(60)),
    ),
    pattern,
    patternInferred: doctor.workingPattern === undefined,
    anyOutOfHours: all.some(outsideAny),
    outOfHoursShare: dutyMinutes === 0 ? zero : Fraction.of(outside, dutyMinutes),
    weekends: weekendFrequency(all, period, chart.weekend),
    onCall,
    onCallCovered: leave === undefined ? onCall : covered(onCall, leave),
    criterionR: criterionR(work, chart.criterionR),
    residentOutOfHours,
  };
}

/** A weekend is worked when any duty falls between Friday evening and Monday morning. */
function weekendFrequency(
  duties: readonly Duty[],
  period: Period,
  { fridayFrom, mondayTo }: Chart["weekend"],
): Fraction {
  const worked = new Set<number>();
  for (const duty of duties) {
    for (let monday = mondayOf(duty.date) - 7; monday <= mondayOf(duty.date); monday += 7) {
      const from = lived.at(monday + 4, fridayFrom);
      const to = lived.at(monday + 7, mondayTo);
      const inside = monday + 5 >= period.from && monday + 5 <= period.to;
      if (inside && overlap(duty, { start: from, end: to }) > 0) worked.add(monday);
    }
  }
  return Fraction.of(worked.size * 7, period.to - period.from + 1);
}

/** Weekdays on which an on-call begins, over weekdays of the period: "1 in 8" is 1/8. */
function onCallFrequency(work: Work, period: Period): Fraction {
  let weekdays = 0;
  for (let date = period.from; date <= period.to; date++) if (weekday(date) < 5) weekdays++;
  if (weekdays === 0) return zero;
  const nights = work.onCalls.length > 0 ? work.onCalls : work.shifts.filter(isResidentOnCall);
  return Fraction.of(
    new Set(nights.map(({ date }) => date).filter((date) => weekday(date) < 5)).size,
    weekdays,
  );
}

/** On an on-call rota worked in the hospital, the on-calls are the shifts that run through the night. */
const isResidentOnCall = (duty: Duty): boolean => duty.wall.end > (duty.date + 1) * 1440;

/** The same on-calls shared among those who are not on leave. */
const covered = (frequency: Fraction, leave: Prospective): Fraction =>
  least(
    frequency.times(Fraction.of(52)).dividedBy(Fraction.of(52).minus(Fraction.fromDecimal(leave.leaveWeeks))),
    one,
  );

const one = Fraction.of(1);

/** Resident and at work in the evening at all, or called in for long enough on enough of the on-calls. */
function criterionR(
  { shifts, onCalls }: Work,
  { after, leastMinutes, shareOfDuties }: Chart["criterionR"],
): boolean {
  const evening = { from: after, to: 1440 + 7 * 60 };
  if (shifts.some((duty) => minutesIn(duty, evening, lived) > 0)) return true;
  if (onCalls.length === 0) return false;
  const busy = onCalls.filter((duty) => eveningWork(duty, evening) >= leastMinutes).length;
  return Fraction.of(busy, onCalls.length).atLeast(Fraction.of(...shareOfDuties));
}

/** Recorded calls where there are any, else the work expected, which is out of hours by its nature. */
const eveningWork = (duty: Duty, evening: { from: number; to: number }): number =>
  duty.calls.length > 0
    ? duty.calls.reduce((sum, call) => sum + minutesIn(call, evening, lived), 0)
    : duty.expectedWorkMinutes;

/**
 * The working pattern a rota looks like, where the folder does not say. On call without night shifts is an on-call
 * rota, with them a hybrid; without on call, a full shift. Partial shifts are never inferred: a rota does not show
 * the rest that makes them lawful.
 */
function inferPattern(
  { shifts, onCalls }: Work,
  { window, leastMinutes }: Chart["nightShift"],
): WorkingPattern {
  if (onCalls.length === 0) return "full_shift";
  return shifts.some((duty) => minutesIn(duty, window, lived) >= leastMinutes) ? "hybrid" : "on_call";
}
