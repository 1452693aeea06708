import { minutesIn, payClock } from "../clock.ts";
import { Fraction, zero } from "../fraction.ts";
import { factor, times } from "../money.ts";
import type { PayLine } from "../slip.ts";
import { line } from "../slip.ts";
import { aWeek, expectedWithin, withLeaveCovered } from "../weekly-work.ts";
import { enhancedMinutes } from "./enhanced-hours.ts";
import type { Measured } from "./measured.ts";
import { rounded, sureness } from "./measured.ts";

/** A share of the hour's value for each average weekly hour the night rules enhance. */
export function nightEnhancement(measured: Measured): PayLine | undefined {
  const { terms, book, work, options, anHour } = measured;
  const reading = book.readings["long-night"];
  const night = terms.nightEnhancement;
  const past = reading === "hours-until" || reading === "must-finish" ? reading : night.longNight.past;
  const rule = { ...night, longNight: { ...night.longNight, past } };
  const clock = payClock(book.readings, options);
  const shifts = work.shifts.reduce((sum, shift) => sum + enhancedMinutes(shift, rule, clock), 0);
  const onCalls =
    book.readings["on-call-nights"] === "spread"
      ? expectedWithin(work.onCalls, clock, (duty) => minutesIn(clock.spanOf(duty), night.window, clock))
      : zero;
  const weekly = aWeek(Fraction.of(shifts).plus(onCalls), work);
  // Weeks of leave hold no nights, so covering them only spreads the nights over fewer weeks.
  const average = rounded(withLeaveCovered(weekly, options.prospective, zero), measured, ["quarter-up"]);
  if (!average.hours.moreThan(zero)) return undefined;
  const rate = times(anHour, night.share);
  const factors = [
    factor("hour-value", anHour),
    factor("enhancement", night.share),
    factor("hours", average.hours),
  ];
  const measure = { quantity: average.hours, unit: "hours a week", rate };
  return line("night-enhancement", night, sureness(measured, average, night.certainty), measure, factors);
}
