import type { Doctor } from "#people";
import type { Duty } from "#rota";
import type { BandingTerms } from "#rulebooks";
import { Ask } from "./ask.ts";
import { bandingFacts } from "./facts.ts";
import type { OnCallThresholds } from "./flowchart.ts";
import { fullTimeBand, partTimeBand } from "./flowchart.ts";
import { bandOfHours } from "./hours-band.ts";
import { Fraction } from "../fraction.ts";
import { factor, minus } from "../money.ts";
import type { PayBook } from "../pay-book.ts";
import { pointOf } from "../pay-point.ts";
import type { PriceOptions } from "../price-options.ts";
import type { PayLine, PayNote, PointUsed, Priced } from "../slip.ts";
import { line, weakest } from "../slip.ts";

const one = Fraction.of(1);

/** Prices duties by the 2002 contract: a point of a scale, and the supplement of the band the pattern falls in. */
export function priceBanding(
  terms: BandingTerms,
  book: PayBook,
  doctor: Doctor,
  duties: readonly Duty[],
  options: PriceOptions,
): Priced {
  const measured = bandingFacts(terms, doctor, duties, options, book.readings);
  const exact = book.readings["banding-hours"] === "exact";
  const facts = exact ? measured : { ...measured, minutesAWeek: measured.minutesAWeek.rounded() };
  const compliant =
    (options.compliant ?? true) && !facts.minutesAWeek.moreThan(Fraction.of(terms.flowchart.mostActualHours));
  const notes: PayNote[] = [];
  if (options.compliant === undefined) notes.push({ note: "compliance-assumed", about: doctor.staffId });
  if (facts.patternInferred) notes.push({ note: "pattern-inferred", about: facts.pattern });

  const ask = new Ask();
  const chart = terms.flowchart;
  const partTime = doctor.fte < 1;
  const band = partTime
    ? partTimeBand(facts, compliant, chart, ask)
    : fullTimeBand(facts, compliant, chart, onCallThresholds(terms, book, doctor, options), ask);
  const multiplier = multiplierOf(terms, doctor, band, options);
  const hoursBand = partTime ? bandOfHours(terms, facts.minutesAWeek, notes) : undefined;

  const { used, notes: pointNotes } = pointOf(doctor, book, options.supplied);
  notes.push(...pointNotes);
  const found = {
    band,
    path: ask.path,
    ...(hoursBand?.band === undefined ? {} : { hoursBand: hoursBand.band }),
    notes,
  };
  if (used === undefined || (partTime && hoursBand === undefined)) return { ...found, lines: [] };
  return { ...found, lines: lines(terms, used, multiplier, hoursBand) };
}

function lines(
  terms: BandingTerms,
  used: PointUsed,
  multiplier: string,
  hoursBand: { readonly share: string } | undefined,
): PayLine[] {
  const { certainty } = used;
  const share = Fraction.fromDecimal(hoursBand?.share ?? "1");
  const shared = share.compare(one) === 0 ? [] : [factor("hours-band", hoursBand!.share)];
  const basic = line(
    "basic",
    terms.basic,
    certainty,
    { quantity: share, unit: "of full-time basic", rate: used.basic },
    [factor("basic", used.basic), ...shared],
    used,
  );
  const over = minus(multiplier, "1");
  if (over === "0") return [basic];
  const supplement = line(
    "banding-supplement",
    terms.supplement,
    weakest(certainty, terms.supplement.certainty, terms.flowchart.certainty),
    { quantity: Fraction.fromDecimal(over).times(share), unit: "of full-time basic", rate: used.basic },
    [factor("basic", used.basic), ...shared, factor("supplement", over)],
  );
  return [basic, supplement];
}

function multiplierOf(terms: BandingTerms, doctor: Doctor, band: string, options: PriceOptions): string {
  const { fullTime, partTime, unbandedFY1, gpPlacement } = terms.supplement;
  if (options.gpPlacement === true) return gpPlacement;
  if (band === "none" && doctor.grade === "FY1") return unbandedFY1;
  const table: Readonly<Record<string, string>> = doctor.fte < 1 ? partTime : fullTime;
  return table[band];
}

/** The published flowchart's thresholds, or those one commercial calculator used. */
function onCallThresholds(
  terms: BandingTerms,
  book: PayBook,
  doctor: Doctor,
  options: PriceOptions,
): OnCallThresholds {
  const { upTo48, withoutProspectiveCover: bare, aloneWithProspectiveCover: alone } = terms.flowchart;
  const chart = { often: upTo48.onCallOften, sometimes: upTo48.onCallSometimes, alone: upTo48.onCallAlone };
  if (book.readings["on-call-thresholds"] !== "drs") return chart;
  const first = doctor.grade === "FY1";
  return options.prospective === undefined
    ? { ...chart, often: bare.often, sometimes: first ? bare.sometimesFY1 : bare.sometimes }
    : { ...chart, alone: first ? alone.FY1 : alone.any };
}
