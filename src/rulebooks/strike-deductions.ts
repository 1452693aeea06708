import type { Warrant } from "./pay-terms.ts";

/** A way of working out what a day of absence takes from pay. */
export interface DeductionMethod extends Warrant {
  readonly id: "days-in-month" | "one-365th" | "rostered-hours";
  readonly label: string;
}

/**
 * The methods in use. Employers differ, so each is a named choice; the first is the standard one because it is the
 * one a national body wrote down.
 */
export const deductionMethods: readonly DeductionMethod[] = [
  {
    id: "days-in-month",
    label: "Monthly pay over the days in that month",
    clause: "NHS terms s54 (apportionment), as NHS Employers advised in 2016",
    source: "NHS Employers, industrial action FAQs 2016",
    certainty: "published",
  },
  {
    id: "one-365th",
    label: "One 365th of a year's pay a day",
    clause: "BMA guidance: no more than 1/365 of salary a day struck",
    source: "BMA, on the day of strike action",
    certainty: "published",
  },
  {
    id: "rostered-hours",
    label: "Hours of the rostered duty at the hourly rate",
    clause: "Employers' practice",
    source: "Figures from memory, not yet checked",
    certainty: "unverified",
  },
];

/** The highest a day's deduction may be by the BMA's reading, as a share of a year's pay. */
export const deductionCapDays = 365;
