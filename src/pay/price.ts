import type { Doctor } from "#people";
import type { Duty } from "#rota";
import { isWork } from "#rota";
import { total, monthly } from "./money.ts";
import type { PayBook } from "./pay-book.ts";
import { priceBanding } from "./banding/price.ts";
import { priceOffer } from "./offer/price.ts";
import type { PriceOptions } from "./price-options.ts";
import { priceScale } from "./scale.ts";
import { priceTcs } from "./tcs/price.ts";
import type { Priced, PaySlip } from "./slip.ts";

/**
 * A year's pay for a doctor who goes on working as in the period: lines with their clauses, and their sum. Duties of
 * other dates are left out. Pounds as decimal strings, each line rounded once to the penny; null where no figure is
 * held.
 */
export function price(
  book: PayBook,
  doctor: Doctor,
  duties: readonly Duty[],
  options: PriceOptions,
): PaySlip {
  const priced = byMethod(book, doctor, duties, options);
  const working = duties.some(
    (duty) => isWork(duty) && duty.date >= options.period.from && duty.date <= options.period.to,
  );
  const notes = working
    ? priced.notes
    : [...priced.notes, { note: "no-duties", about: doctor.staffId } as const];
  const amounts = priced.lines.map(({ amount }) => amount).filter((amount) => amount !== null);
  const whole = amounts.length > 0 && amounts.length === priced.lines.length;
  const annual = whole ? total(amounts) : null;
  return {
    staffId: doctor.staffId,
    contract: book.contract,
    on: book.on,
    ...priced,
    notes,
    annual,
    monthly: annual === null ? null : monthly(annual),
  };
}

function byMethod(book: PayBook, doctor: Doctor, duties: readonly Duty[], options: PriceOptions): Priced {
  const { terms } = book;
  if (terms.method === "average-hours") return priceTcs(terms, book, doctor, duties, options);
  if (terms.method === "banding") return priceBanding(terms, book, doctor, duties, options);
  if (terms.method === "clock-premiums") return priceOffer(terms, book, doctor, duties, options);
  return priceScale(terms, book, doctor, options);
}
