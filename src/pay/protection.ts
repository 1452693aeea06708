import type { Doctor } from "#people";
import { payProtection } from "#rulebooks";
import { factor, isMore, minus, monthly, product, total } from "./money.ts";
import type { PayLine, PaySlip } from "./slip.ts";

/** What the 2002 contract paid that a move to the 2016 one may not take: basic, and banding up to its ceiling. */
export function protectedPay(old: PaySlip): string | undefined {
  const basic = old.lines.find(({ id }) => id === "basic")?.amount;
  if (basic === undefined || basic === null) return undefined;
  const supplement = old.lines.find(({ id }) => id === "banding-supplement")?.amount ?? "0";
  const most = product([factor("basic", basic), factor("ceiling", payProtection.mostSupplement)]);
  return total([basic, isMore(supplement, most) ? most : supplement]);
}

/**
 * A slip under the new contract as transitional protection leaves it: with a line that makes good what falls short of
 * the floor, or, where the doctor's section keeps the old pay, that pay alone.
 */
export function withProtection(doctor: Doctor, old: PaySlip, now: PaySlip): PaySlip {
  const floor = protectedPay(old);
  if (floor === undefined) return now;
  if (payProtection.keepsOldPayGrades.includes(doctor.grade))
    return adding(old, minus(floor, total(paid(old))), floor);
  if (now.annual === null || !payProtection.cashFloorGrades.includes(doctor.grade)) return now;
  return isMore(floor, now.annual) ? adding(now, minus(floor, now.annual), floor) : now;
}

const paid = ({ lines }: PaySlip): string[] =>
  lines.map(({ amount }) => amount).filter((amount) => amount !== null);

/** A slip with one line more that brings it to the floor; the same slip where it is there already. */
function adding(slip: PaySlip, difference: string, floor: string): PaySlip {
  const amount = total([difference]);
  if (amount === "0.00") return slip;
  const line: PayLine = {
    id: "pay-protection",
    label: "Pay protection",
    clause: payProtection.clause,
    source: payProtection.source,
    certainty: payProtection.certainty,
    quantity: 1,
    unit: "a year",
    rate: amount,
    amount,
    factors: [factor("floor-less-pay", amount)],
  };
  return { ...slip, lines: [...slip.lines, line], annual: floor, monthly: monthly(floor) };
}
