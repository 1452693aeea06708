import { Fraction, zero } from "../fraction.ts";
import { factor } from "../money.ts";
import type { PayLine } from "../slip.ts";
import { line, weakest } from "../slip.ts";
import type { Measured } from "./measured.ts";
import { weeksAYear } from "./measured.ts";

/**
 * A share of the full-time point by how often weekends are worked. A part-time doctor has the share of the full-time
 * slot's allowance that their own weekends are of the slot's, whatever their share of full time.
 */
export function weekendAllowance(measured: Measured): PayLine | undefined {
  const { terms, book, doctor, work, used, partTime } = measured;
  const worked = book.readings["weekend-for-pay"] === "touches" ? work.weekendsTouched : work.weekendsBegun;
  const own = Fraction.of(worked).dividedBy(work.weeks);
  if (!own.moreThan(zero)) return undefined;
  const slot = partTime ? slotFrequency(measured, own) : own;
  const band = terms.weekendAllowance.bands.find(({ atLeast }) => slot.atLeast(Fraction.of(...atLeast)));
  if (band === undefined) return undefined;

  const share = own.dividedBy(slot);
  const inferred = partTime && !doctor.fullTimeWeekends;
  const certainty = weakest(used.certainty, band.certainty, inferred ? "unverified" : "published");
  const cash = used.point.weekend?.[band.share];
  if (cash !== undefined) {
    const measure = { quantity: share, unit: "of the published allowance", rate: cash };
    const factors = [factor("published-cash", cash), factor("weekend-share", share)];
    return line("weekend-allowance", terms.weekendAllowance, certainty, measure, factors);
  }
  const quantity = Fraction.fromDecimal(band.share).times(share);
  const measure = { quantity, unit: "of full-time basic", rate: used.basic };
  const factors = [
    factor("basic", used.basic),
    factor("allowance", band.share),
    factor("weekend-share", share),
  ];
  return line("weekend-allowance", terms.weekendAllowance, certainty, measure, factors);
}

/** Where nobody says how many weekends the slot works, the doctor's own are taken as their share of it. */
function slotFrequency({ doctor, notes }: Measured, own: Fraction): Fraction {
  if (doctor.fullTimeWeekends) return Fraction.fromDecimal(doctor.fullTimeWeekends).dividedBy(weeksAYear);
  const slot = own.dividedBy(Fraction.fromDecimal(doctor.fte));
  notes.push({ note: "full-time-weekends-inferred", about: String(slot.times(weeksAYear)) });
  return slot;
}
