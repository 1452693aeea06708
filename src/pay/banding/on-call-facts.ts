import type { WorkingPattern } from "#people";
import type { Duty, Period } from "#rota";
import type { BandingTerms } from "#rulebooks";
import { weekday } from "#time";
import type { PayClock } from "../clock.ts";
import { lived, minutesIn } from "../clock.ts";
import { Fraction, least, zero } from "../fraction.ts";
import type { Prospective, Work } from "../weekly-work.ts";

type Chart = BandingTerms["flowchart"];

/** Weekdays on which an on-call begins, over weekdays of the period: "1 in 8" is 1/8. */
export function onCallFrequency(work: Work, period: Period): Fraction {
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
export const covered = (frequency: Fraction, leave: Prospective): Fraction =>
  least(
    frequency.times(Fraction.of(52)).dividedBy(Fraction.of(52).minus(Fraction.fromDecimal(leave.leaveWeeks))),
    one,
  );

const one = Fraction.of(1);

/** Resident and at work in the evening at all, or called in for long enough on enough of the on-calls. */
export function criterionR(
  { shifts, onCalls }: Work,
  clock: PayClock,
  { after, leastMinutes, shareOfDuties }: Chart["criterionR"],
): boolean {
  const evening = { from: after, to: 1440 + 7 * 60 };
  if (shifts.some((duty) => minutesIn(clock.spanOf(duty), evening, clock) > 0)) return true;
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
export function inferPattern(
  { shifts, onCalls }: Work,
  clock: PayClock,
  { window, leastMinutes }: Chart["nightShift"],
): WorkingPattern {
  if (onCalls.length === 0) return "full_shift";
  return shifts.some((duty) => minutesIn(clock.spanOf(duty), window, clock) >= leastMinutes)
    ? "hybrid"
    : "on_call";
}
