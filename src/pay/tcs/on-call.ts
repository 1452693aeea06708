import { Fraction } from "../fraction.ts";
import { factor } from "../money.ts";
import type { PayLine } from "../slip.ts";
import { line, weakest } from "../slip.ts";
import type { Measured } from "./measured.ts";
import { weeksAYear } from "./measured.ts";

/** Paid for being available, however often; the circular's cash where it prints any. */
export function onCallAllowance(measured: Measured): PayLine | undefined {
  const { terms, work, used, partTime, options } = measured;
  if (work.onCalls.length === 0) return undefined;
  const share = shareOfSlot(measured);
  const inferred = partTime && !options.fullTimeOnCalls;
  const certainty = weakest(
    terms.onCallAllowance.certainty,
    used.certainty,
    inferred ? "unverified" : "published",
  );
  const cash = used.point.onCall;
  if (cash !== undefined) {
    const measure = { quantity: share, unit: "of the published allowance", rate: cash };
    const factors = [factor("published-cash", cash), factor("on-call-share", share)];
    return line("on-call-allowance", terms.onCallAllowance, certainty, measure, factors);
  }
  const rate = terms.onCallAllowance.share;
  const measure = {
    quantity: Fraction.fromDecimal(rate).times(share),
    unit: "of full-time basic",
    rate: used.basic,
  };
  const factors = [factor("basic", used.basic), factor("allowance", rate), factor("on-call-share", share)];
  return line("on-call-allowance", terms.onCallAllowance, weakest(certainty, "computed"), measure, factors);
}

/** A part-time doctor's on-calls over the slot's; their share of full time where the slot's are not known. */
function shareOfSlot({ partTime, options, doctor, work, notes }: Measured): Fraction {
  if (!partTime) return Fraction.of(1);
  if (options.fullTimeOnCalls) {
    const own = Fraction.of(work.onCalls.length).dividedBy(work.weeks).times(weeksAYear);
    return own.dividedBy(Fraction.fromDecimal(options.fullTimeOnCalls));
  }
  notes.push({ note: "on-call-share-inferred", about: String(doctor.fte) });
  return Fraction.fromDecimal(doctor.fte);
}
