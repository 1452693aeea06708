import { Fraction, least, zero } from "../fraction.ts";
import { factor } from "../money.ts";
import type { PayLine } from "../slip.ts";
import { line } from "../slip.ts";
import { aWeek, leaveWeekMinutes, withLeaveCovered } from "../weekly-work.ts";
import type { Average, Measured } from "./measured.ts";
import { rounded, sureness } from "./measured.ts";

/** Average weekly hours of the work schedule: shifts in full, and the work expected on call. */
export function averageHours(measured: Measured): Average {
  const { work, options, doctor, book } = measured;
  const weekly = aWeek(Fraction.of(work.minutes), work);
  const covered = withLeaveCovered(
    weekly,
    options.prospective,
    leaveWeekMinutes(doctor, options, book.readings),
  );
  return rounded(covered, measured, ["quarter-up", "quarter-up-total"]);
}

/** Full time is paid for forty hours whatever the average; part time for the hours of the work schedule, up to forty. */
export function basic(measured: Measured, average: Average): PayLine {
  const { terms, doctor, work, used, partTime, anHour } = measured;
  const full = Fraction.of(terms.basic.weeklyHours);
  if (!partTime) {
    const measure = { quantity: full, unit: "hours a week", rate: anHour };
    return line("basic", terms.basic, used.certainty, measure, [factor("basic", used.basic)], used);
  }
  const noSchedule = work.shifts.length + work.onCalls.length === 0;
  const hours = noSchedule ? full.times(Fraction.fromDecimal(doctor.fte)) : least(average.hours, full);
  const factors = [factor("hour-value", anHour), factor("hours", hours)];
  const measure = { quantity: hours, unit: "hours a week", rate: anHour };
  return line("basic", terms.basic, sureness(measured, average, used.certainty), measure, factors, used);
}

/** Hours above forty, each at the value of a weekly hour, up to the average the doctor may be rostered for. */
export function additionalHours(measured: Measured, average: Average): PayLine | undefined {
  const { terms, book, doctor, anHour, notes } = measured;
  const { upTo, upToOptedOut } = terms.additionalHours;
  const limit = Fraction.of(doctor.optedOut ? upToOptedOut : upTo);
  const above = average.hours.moreThan(limit);
  if (above) notes.push({ note: "hours-above-limit", about: String(average.hours.toNumber()) });
  const paid = above && book.readings["hours-above-limit"] === "capped" ? limit : average.hours;
  const hours = paid.minus(Fraction.of(terms.basic.weeklyHours));
  if (!hours.moreThan(zero)) return undefined;
  const factors = [factor("hour-value", anHour), factor("hours", hours)];
  const measure = { quantity: hours, unit: "hours a week", rate: anHour };
  const certainty = sureness(measured, average, terms.additionalHours.certainty);
  return line("additional-hours", terms.additionalHours, certainty, measure, factors);
}
