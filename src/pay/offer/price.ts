import type { Doctor } from "#people";
import type { Duty } from "#rota";
import type { ClockWindow, Element, OfferTerms } from "#rulebooks";
import type { Weekday } from "#time";
import { isWeekend, weekday } from "#time";
import { minutesIn, payClock } from "../clock.ts";
import { premia } from "../flat.ts";
import { Fraction, least, zero } from "../fraction.ts";
import { dividedBy, factor, times } from "../money.ts";
import type { PayBook } from "../pay-book.ts";
import { pointOf } from "../pay-point.ts";
import type { PriceOptions } from "../price-options.ts";
import type { PayLine, PayNote, PointUsed, Priced } from "../slip.ts";
import { line, weakest } from "../slip.ts";
import type { Work } from "../weekly-work.ts";
import { aWeek, expectedWithin, leaveWeekMinutes, withLeaveCovered, workOf } from "../weekly-work.ts";

const minutesAnHour = Fraction.of(60);
const saturday = (on: Weekday): boolean => on === 5;
const sunday = (on: Weekday): boolean => on === 6;
const anyDay = (): boolean => true;

/** Prices duties by the offer of 31 March 2016: hours of the clock at a premium. Its basic pay is mostly unpublished. */
export function priceOffer(
  terms: OfferTerms,
  book: PayBook,
  doctor: Doctor,
  duties: readonly Duty[],
  options: PriceOptions,
): Priced {
  const { used, notes } = pointOf(doctor, book, options.supplied);
  if (used === undefined) return { lines: [unpublished(terms)], notes };
  const work = workOf(duties, options, book.readings);
  const allNotes = [...notes];
  const premium = premiumLine(terms, book, work, options, used);
  const lines = [
    ...hoursLines(terms, book, doctor, work, options, used, allNotes),
    premium("nights", terms.nights, anyDay),
    premium("sundays", terms.sundays, sunday),
    premium("saturday-evenings", terms.saturdayEvenings, saturday),
    saturdayFrequency(work).atLeast(Fraction.of(...terms.saturdayDays.atLeast))
      ? premium("saturday-days", terms.saturdayDays, saturday)
      : undefined,
    onCallAllowance(terms, doctor, work, options, used),
    ...premia(terms.premium, options.premia, doctor.fte),
  ];
  return { lines: lines.filter((made) => made !== undefined), notes: allNotes };
}

/** A line that says a value was never published, rather than a guess at it. */
const unpublished = ({ basic }: OfferTerms): PayLine => ({
  id: "basic",
  label: basic.label,
  clause: basic.clause,
  source: basic.source,
  certainty: "unverified",
  quantity: basic.weeklyHours,
  unit: "hours a week",
  rate: null,
  amount: null,
  factors: [],
});

function hoursLines(
  terms: OfferTerms,
  book: PayBook,
  doctor: Doctor,
  work: Work,
  options: PriceOptions,
  used: PointUsed,
  notes: PayNote[],
): PayLine[] {
  const full = Fraction.of(terms.basic.weeklyHours);
  const share = Fraction.fromDecimal(doctor.fte);
  const minutes = withLeaveCovered(
    aWeek(Fraction.of(work.minutes), work),
    options.prospective,
    leaveWeekMinutes(doctor, options, book.readings),
  );
  const noSchedule = work.shifts.length + work.onCalls.length === 0;
  const average = noSchedule ? full.times(share) : minutes.dividedBy(minutesAnHour);
  const limit = Fraction.of(
    doctor.optedOut ? terms.additionalHours.upToOptedOut : terms.additionalHours.upTo,
  );
  if (average.moreThan(limit)) notes.push({ note: "hours-above-limit", about: String(average.toNumber()) });
  const paid = book.readings["hours-above-limit"] === "capped" ? least(average, limit) : average;
  const anHour = dividedBy(used.basic, terms.basic.weeklyHours);
  const upTo40 = doctor.fte < 1 ? least(paid, full) : full;
  const beyond = paid.minus(full);
  const ofHours = (hours: Fraction) => ({ quantity: hours, unit: "hours a week", rate: anHour });
  const basicFactors =
    doctor.fte < 1 ? [factor("hour-value", anHour), factor("hours", upTo40)] : [factor("basic", used.basic)];
  const basic = line("basic", terms.basic, used.certainty, ofHours(upTo40), basicFactors, used);
  if (!beyond.moreThan(zero)) return [basic];
  const certainty = weakest(used.certainty, terms.additionalHours.certainty);
  const factors = [factor("hour-value", anHour), factor("hours", beyond)];
  return [basic, line("additional-hours", terms.additionalHours, certainty, ofHours(beyond), factors)];
}

type ClockPremium = Element<{ readonly share: string; readonly window: ClockWindow }>;

/** Makes the line of one premium: average weekly hours in its window, on the days it opens. */
function premiumLine(terms: OfferTerms, book: PayBook, work: Work, options: PriceOptions, used: PointUsed) {
  const clock = payClock(book.readings, options);
  const anHour = dividedBy(used.basic, terms.basic.weeklyHours);
  return (id: string, element: ClockPremium, opens: (on: Weekday) => boolean): PayLine | undefined => {
    const within = work.shifts.reduce(
      (sum, shift) => sum + minutesIn(clock.spanOf(shift), element.window, clock, opens),
      0,
    );
    const expected =
      book.readings["on-call-nights"] === "spread"
        ? expectedWithin(work.onCalls, clock, (duty) =>
            minutesIn(clock.spanOf(duty), element.window, clock, opens),
          )
        : zero;
    const weekly = aWeek(Fraction.of(within).plus(expected), work);
    const hours = withLeaveCovered(weekly, options.prospective, zero).dividedBy(minutesAnHour);
    if (!hours.moreThan(zero)) return undefined;
    const measure = { quantity: hours, unit: "hours a week", rate: times(anHour, element.share) };
    const factors = [factor("hour-value", anHour), factor("premium", element.share), factor("hours", hours)];
    return line(id, element, weakest(used.certainty, element.certainty), measure, factors);
  };
}

/** Saturdays on which a duty begins, over weeks. */
const saturdayFrequency = ({ shifts, onCalls, weeks }: Work): Fraction =>
  Fraction.of(
    new Set(
      [...shifts, ...onCalls]
        .map(({ date }) => date)
        .filter((date) => isWeekend(date) && saturday(weekday(date))),
    ).size,
  ).dividedBy(weeks);

/** By how often the on-call comes round: on-calls over days of the period. */
function onCallAllowance(
  terms: OfferTerms,
  doctor: Doctor,
  work: Work,
  options: PriceOptions,
  used: PointUsed,
): PayLine | undefined {
  if (work.onCalls.length === 0) return undefined;
  const days = options.period.to - options.period.from + 1;
  const often = Fraction.of(new Set(work.onCalls.map(({ date }) => date)).size, days);
  const band = terms.onCallAllowance.bands.find(({ atLeast }) => often.atLeast(Fraction.of(...atLeast)))!;
  const share = Fraction.fromDecimal(doctor.fte);
  const quantity = Fraction.fromDecimal(band.share).times(share);
  const measure = { quantity, unit: "of full-time basic", rate: used.basic };
  const factors = [
    factor("basic", used.basic),
    factor("allowance", band.share),
    factor("on-call-share", share),
  ];
  return line(
    "on-call-allowance",
    terms.onCallAllowance,
    weakest(used.certainty, "unverified"),
    measure,
    factors,
  );
}
