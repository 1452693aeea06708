import type { Doctor } from "#people";
import type { ScaleTerms } from "#rulebooks";
import { Fraction } from "./fraction.ts";
import { factor } from "./money.ts";
import type { PayBook } from "./pay-book.ts";
import { pointOf } from "./pay-point.ts";
import type { PriceOptions } from "./price-options.ts";
import type { Priced } from "./slip.ts";
import { line } from "./slip.ts";

/** Basic pay from a scale, by share of full time. */
export function priceScale(terms: ScaleTerms, book: PayBook, doctor: Doctor, options: PriceOptions): Priced {
  const { used, notes } = pointOf(doctor, book, options.supplied);
  if (used === undefined) return { lines: [], notes };
  const share = Fraction.fromDecimal(doctor.fte);
  const measure = { quantity: share, unit: "of full-time basic", rate: used.basic };
  const factors = [factor("basic", used.basic), factor("fte", share)];
  return { lines: [line("basic", terms.basic, used.certainty, measure, factors, used)], notes };
}
