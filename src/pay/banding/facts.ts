import type { Readings } from "#contract";
import type { Doctor, WorkingPattern } from "#people";
import type { Duty } from "#rota";
import type { BandingTerms } from "#rulebooks";
import { lengthOf, mondayOf, overlap } from "#time";
import type { PayClock } from "../clock.ts";
import { minutesIn, payClock } from "../clock.ts";
import { Fraction, zero } from "../fraction.ts";
import type { PriceOptions } from "../price-options.ts";
import { aWeek, leaveWeekMinutes, withLeaveCovered, workOf } from "../weekly-work.ts";
import { covered, criterionR, inferPattern, onCallFrequency } from "./on-call-facts.ts";

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
  options: PriceOptions,
  readings: Readings,
): BandingFacts {
  const work = workOf(duties, options, readings);
  const clock = payClock(readings, options);
  const chart = terms.flowchart;
  const partTime = doctor.fte < 1;
  const all = [...work.shifts, ...work.onCalls];
  const outside = (duty: Duty, plain = chart.plain): number => {
    const span = clock.spanOf(duty);
    return lengthOf(span) - minutesIn(span, plain, clock, onWeekday);
  };
  const dutyMinutes = all.reduce((sum, duty) => sum + lengthOf(clock.spanOf(duty)), 0);
  const outsideMinutes = all.reduce((sum, duty) => sum + outside(duty), 0);
  const onCall = onCallFrequency(work, options.period);
  const pattern = doctor.workingPattern ?? inferPattern(work, clock, chart.nightShift);
  return {
    minutesAWeek: withLeaveCovered(
      aWeek(Fraction.of(work.minutes), work),
      options.prospective,
      leaveWeekMinutes(doctor, options, readings),
    ),
    pattern,
    patternInferred: doctor.workingPattern === undefined,
    anyOutOfHours: all.some((duty) => outside(duty, partTime ? chart.plainPartTime : chart.plain) > 0),
    outOfHoursShare: dutyMinutes === 0 ? zero : Fraction.of(outsideMinutes, dutyMinutes),
    weekends: weekendFrequency(all, options, clock, chart.weekend),
    onCall,
    onCallCovered: options.prospective === undefined ? onCall : covered(onCall, options.prospective),
    criterionR: criterionR(work, clock, chart.criterionR),
    residentOutOfHours: work.shifts.some((duty) => outside(duty) > 0),
  };
}

/**
 * A weekend is worked when any duty falls between Friday evening and Monday morning. In a cycle the Monday that the
 * first week begins with ends the last week's weekend.
 */
function weekendFrequency(
  duties: readonly Duty[],
  { period, cyclic }: PriceOptions,
  clock: PayClock,
  { fridayFrom, mondayTo }: Chart["weekend"],
): Fraction {
  const days = period.to - period.from + 1;
  const worked = new Set<number>();
  for (const duty of duties) {
    for (let monday = mondayOf(duty.date) - 7; monday <= mondayOf(duty.date); monday += 7) {
      const window = { start: clock.at(monday + 4, fridayFrom), end: clock.at(monday + 7, mondayTo) };
      if (overlap(clock.spanOf(duty), window) === 0) continue;
      const saturday = cyclic === true && monday + 5 < period.from ? monday + 5 + days : monday + 5;
      if (saturday >= period.from && saturday <= period.to) worked.add(saturday);
    }
  }
  return Fraction.of(worked.size * 7, days);
}
