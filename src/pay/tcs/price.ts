import type { Doctor } from "#people";
import type { Duty } from "#rota";
import type { TcsTerms } from "#rulebooks";
import { flat, premia } from "../flat.ts";
import { dividedBy } from "../money.ts";
import type { PayBook } from "../pay-book.ts";
import { pointOf } from "../pay-point.ts";
import type { PriceOptions } from "../price-options.ts";
import type { Priced } from "../slip.ts";
import { workOf } from "../weekly-work.ts";
import { additionalHours, averageHours, basic } from "./hours.ts";
import type { Measured } from "./measured.ts";
import { nightEnhancement } from "./night.ts";
import { onCallAllowance } from "./on-call.ts";
import { weekendAllowance } from "./weekend.ts";

/** Prices duties by the 2016 contract and its later versions: one line for each element of Schedule 2. */
export function priceTcs(
  terms: TcsTerms,
  book: PayBook,
  doctor: Doctor,
  duties: readonly Duty[],
  options: PriceOptions,
): Priced {
  const { used, notes } = pointOf(doctor, book, options.supplied);
  if (used === undefined) return { lines: [], notes };
  const measured: Measured = {
    terms,
    book,
    doctor,
    options,
    used,
    notes: [...notes],
    work: workOf(duties, options, book.readings),
    anHour: dividedBy(used.basic, terms.basic.weeklyHours),
    partTime: doctor.fte < 1,
  };
  const average = averageHours(measured);
  const zone = terms.londonWeighting.zones[options.londonZone ?? ""];
  const lines = [
    basic(measured, average),
    additionalHours(measured, average),
    nightEnhancement(measured),
    weekendAllowance(measured),
    onCallAllowance(measured),
    terms.ltftAllowance && measured.partTime
      ? flat("ltft-allowance", terms.ltftAllowance, terms.ltftAllowance.amount, 1)
      : undefined,
    zone === undefined ? undefined : flat("london-weighting", terms.londonWeighting, zone, doctor.fte),
    ...premia(terms.premium, options.premia, doctor.fte),
  ];
  return { lines: lines.filter((made) => made !== undefined), notes: measured.notes };
}
