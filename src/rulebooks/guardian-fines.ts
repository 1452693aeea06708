import type { Amount, Warrant } from "./pay-terms.ts";

/** What a guardian of safe working hours fines for an hour worked in breach, as multiples of that hour's rate. */
export const guardianFine: Warrant & {
  readonly whole: Amount;
  readonly toDoctor: Amount;
  readonly toFund: Amount;
} = {
  clause: "Guardian fines; penalty rates in the pay circular, Annex A",
  source: "NHS Employers, guardian guidance",
  certainty: "unverified",
  doubt: "That a fine is split between doctor and fund is published; the multiples are from memory.",
  whole: "4",
  toDoctor: "1.5",
  toFund: "2.5",
};
