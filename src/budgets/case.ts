import type { Decimal } from "decimal.js";
import type { Day } from "#time";
import type { guarantees, premiums } from "./figures.ts";

export type GuaranteeKind = keyof typeof guarantees;
export type PremiumKind = keyof typeof premiums;

/** A person's means and care, by the week, in pounds. What a council is told, and no more. */
export interface ChargeCase {
  readonly id: string;
  readonly setting: "own-home" | "care-home";
  /** The day whose figures count. */
  readonly on: Day;
  /** The person's own, and half of what is held jointly. The home does not count while they live in it. */
  readonly capital: Decimal;
  readonly income: ReadonlyMap<string, Decimal>;
  /** Amounts left out of the sum: parts of an income of the same name, or others that stand alone. */
  readonly disregarded: ReadonlyMap<string, Decimal>;
  readonly housingCosts: Decimal;
  readonly disabilityRelatedExpenditure: Decimal;
  /** What the person is left with, where the case or the council says so; else it is looked up. */
  readonly minimumIncomeGuarantee: Decimal | undefined;
  readonly personalExpensesAllowance: Decimal | undefined;
  readonly guarantee: GuaranteeKind | undefined;
  readonly premiums: readonly PremiumKind[];
  readonly children: number;
  /** Undefined when it is not known: then nothing caps the charge. */
  readonly weeklyCostOfCare: Decimal | undefined;
}
