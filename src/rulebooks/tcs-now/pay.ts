import type { Reading } from "#contract";
import { day } from "#time";
import type { DatedPay } from "../pay-terms.ts";
import { averagedLeave, normalWeekHours } from "../hours-readings.ts";
import { hoursAboveLimit, onCallNights, payClock, payIssue } from "../pay-readings.ts";
import { payTerms2016 } from "../tcs-2016/pay.ts";
import { payTerms2019 } from "../tcs-2019/pay.ts";
import { nodalPoints } from "./pay-points.ts";

/** What the sources leave open about pay under the 2016 contract family. */
const readings: readonly Reading[] = [
  payIssue,
  {
    name: "hours-rounding",
    asks: "Are weekly averages rounded before they are priced?",
    answers: [
      { value: "quarter-up", says: "up to the quarter hour, night hours like the total" },
      { value: "quarter-up-total", says: "the total up to the quarter hour, night hours not" },
      { value: "none", says: "no" },
    ],
    why: "That the averages are rounded is published; up, and to the quarter hour, is from memory.",
  },
  {
    name: "weekend-for-pay",
    asks: "When does a weekend count for the allowance?",
    answers: [
      { value: "begins", says: "when a duty begins on its Saturday or Sunday" },
      { value: "touches", says: "when any work falls between 00:01 on Saturday and 23:59 on Sunday" },
    ],
    why: "A Friday night counts towards the limit on weekends and not towards the allowance, by the common reading.",
  },
  averagedLeave,
  normalWeekHours,
  hoursAboveLimit,
  onCallNights,
  {
    name: "long-night",
    asks: "A night shift of eight hours or more runs past 10:00: which of its hours are enhanced?",
    answers: [
      {
        value: "as-contract",
        says: "as the version in force says: nothing extra in 2016, the hours before 10:00 since",
      },
      { value: "hours-until", says: "every hour before 10:00" },
      { value: "must-finish", says: "only those from 21:00 to 07:00, because it does not finish by 10:00" },
    ],
    why: "The words of 2016 ask the shift to finish by 10:00; later summaries enhance the hours until then.",
  },
  payClock,
];

/** In force from the first August changeover; the first transfers to it were in October 2016. */
const asIntroduced = day("2016-08-03");

/** Version 5 of the terms, August 2019. */
const afterFramework = day("2019-08-07");

const family = { family: "tcs", points: nodalPoints, readings } as const;

export const payNow: DatedPay = {
  ...family,
  contract: "tcs-now",
  terms: [
    { from: asIntroduced, value: payTerms2016 },
    { from: afterFramework, value: payTerms2019 },
  ],
};

/** The terms of one year at the points of any other, for comparing. */
export const pay2016: DatedPay = {
  ...family,
  contract: "tcs-2016",
  terms: [{ from: asIntroduced, value: payTerms2016 }],
};

export const pay2019: DatedPay = {
  ...family,
  contract: "tcs-2019",
  terms: [{ from: asIntroduced, value: payTerms2019 }],
};
