import { day } from "#time";
import { averagedLeave, normalWeekHours } from "../hours-readings.ts";
import { hoursAboveLimit, onCallNights, payClock, payIssue } from "../pay-readings.ts";
import type { DatedPay, OfferTerms, PayPoint } from "../pay-terms.ts";

const hour = (clock: number): number => clock * 60;

/** The offer of 31 March 2016 (TCS version 1). It never operated: the agreement of May 2016 took its place. */
const terms: OfferTerms = {
  method: "clock-premiums",
  basic: {
    label: "Basic pay",
    clause: "TCS v1 (31 March 2016), basic pay",
    source: "ITV, 11 February 2016",
    certainty: "published",
    weeklyHours: 40,
  },
  additionalHours: {
    label: "Additional rostered hours",
    clause: "TCS v1, additional rostered hours",
    source: "Figures from memory, not yet checked",
    certainty: "unverified",
    upTo: 48,
    upToOptedOut: 56,
  },
  nights: {
    label: "Night premium, 21:00 to 07:00",
    clause: "TCS v1, unsocial hours",
    source: "Guardian, 18 May 2016",
    certainty: "published",
    share: "0.5",
    window: { from: hour(21), to: hour(31) },
  },
  sundays: {
    label: "Sunday premium, 07:00 to 21:00",
    clause: "TCS v1, unsocial hours",
    source: "Pay cut: a proof, April 2016",
    certainty: "published",
    share: "0.3",
    window: { from: hour(7), to: hour(21) },
  },
  saturdayEvenings: {
    label: "Saturday premium, 17:00 to 21:00",
    clause: "TCS v1, unsocial hours",
    source: "ITV, 11 February 2016",
    certainty: "unverified",
    doubt: "That Saturday evenings carry a premium is published; that it is 30% is from memory.",
    share: "0.3",
    window: { from: hour(17), to: hour(21) },
  },
  saturdayDays: {
    label: "Saturday intensity payment, 07:00 to 17:00",
    clause: "Statement of 11 February 2016",
    source: "ITV, 11 February 2016",
    certainty: "published",
    share: "0.3",
    window: { from: hour(7), to: hour(17) },
    atLeast: [1, 4],
  },
  onCallAllowance: {
    label: "On-call availability allowance",
    clause: "TCS v1, on-call availability",
    source: "Figures from memory, not yet checked",
    certainty: "unverified",
    bands: [
      { atLeast: [1, 4], share: "0.10" },
      { atLeast: [0, 1], share: "0.05" },
    ],
  },
  premium: {
    label: "Flexible pay premium",
    clause: "Offer of November 2015, premia",
    source: "Pay calculator of November 2015",
    certainty: "published",
    doubt: "Values of the November 2015 offer.",
    amounts: { em: "1500", gp: "8200", psychiatry: "1500" },
  },
};

const unpublished = (point: string, grades: readonly string[]): PayPoint => ({
  point,
  grades,
  basic: undefined,
});

export const payOffer: DatedPay = {
  contract: "offer-2016",
  family: "offer",
  terms: [{ from: day("2013-04-01"), value: terms }],
  points: [
    {
      from: day("2013-04-01"),
      clause: "Offer of 4 November 2015, nodal points",
      source: "Pay calculator of November 2015",
      certainty: "published",
      doubt:
        "Which year of training stands at R1 to R4 is not published with the values: name the pay point.",
      points: [
        { point: "F1", grades: ["FY1"], basic: "25500" },
        { point: "F2", grades: ["FY2"], basic: "31600" },
        { point: "R1", grades: [], basic: "37400" },
        { point: "R2", grades: [], basic: "42500" },
        { point: "R3", grades: [], basic: "48400" },
        { point: "R4", grades: [], basic: "55000" },
      ],
    },
    {
      from: day("2013-04-01"),
      clause: "Pay circular (M&D) 2/2016, 31 March 2016",
      source: "Figures from memory, not yet checked",
      certainty: "unverified",
      doubt: "The circular's values were not found. F1 is from memory; the others must be supplied.",
      points: [
        { point: "F1", grades: ["FY1"], basic: "27000" },
        unpublished("F2", ["FY2"]),
        unpublished("R1", []),
        unpublished("R2", []),
        unpublished("R3", []),
        unpublished("R4", []),
      ],
    },
  ],
  // The offer of 31 March 2016 replaced that of November 2015, whose values alone were published.
  readings: [payIssue, averagedLeave, normalWeekHours, payClock, hoursAboveLimit, onCallNights],
};
