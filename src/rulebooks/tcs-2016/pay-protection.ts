import type { Amount, Warrant } from "../pay-terms.ts";

/**
 * Transitional protection when a doctor moved from the 2002 contract. In section 1 (foundation, core and early
 * run-through) pay never falls below a cash floor; in section 2 (ST3 and above) the old pay went on.
 */
export const payProtection: Warrant & {
  readonly cashFloorGrades: readonly string[];
  readonly keepsOldPayGrades: readonly string[];
  /** The most of basic that banding may add to what is protected; Band 3 is held to it too. */
  readonly mostSupplement: Amount;
} = {
  clause: "Transitional pay protection, sections 1 and 2",
  source: "BLSA, pay for doctors in training",
  certainty: "unverified",
  doubt:
    "The sections and their floors are published; that pay is the greater of new total and floor, and how Band 3 is counted, are from memory. Increments, and the banding's value on 31 October 2015, are taken as the rota's own.",
  cashFloorGrades: ["FY1", "FY2", "CT1", "CT2", "CT3", "ST1", "ST2"],
  keepsOldPayGrades: ["ST3", "ST4", "ST5", "ST6", "ST7", "ST8"],
  mostSupplement: "0.8",
};
