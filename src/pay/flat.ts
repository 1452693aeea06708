import type { Amount, Element } from "#rulebooks";
import { Fraction } from "./fraction.ts";
import { factor } from "./money.ts";
import type { PayLine } from "./slip.ts";
import { line } from "./slip.ts";

/** A flat sum a year, whole or by share of full time. */
export function flat(id: string, element: Element<object>, amount: Amount, fte: number): PayLine {
  const share = Fraction.fromDecimal(fte);
  const measure = { quantity: share, unit: "of the full amount", rate: amount };
  return line(id, element, element.certainty, measure, [factor("amount", amount), factor("fte", share)]);
}

/** The premia a doctor has that the book knows by these names. */
export const premia = (
  element: Element<{ readonly amounts: Readonly<Record<string, Amount>> }>,
  names: readonly string[] | undefined,
  fte: number,
): PayLine[] =>
  (names ?? [])
    .filter((name) => element.amounts[name] !== undefined)
    .map((name) => flat(`premium-${name}`, element, element.amounts[name], fte));
