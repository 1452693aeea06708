import { day } from "#time";
import type { BandingTerms, DatedPay } from "../pay-terms.ts";
import { averagedLeave, normalWeekHours } from "../hours-readings.ts";
import { scales2002 } from "./pay-points.ts";

const hour = (clock: number): number => clock * 60;

/** 2002 terms: basic by scale point, multiplied by the band of the working pattern (New Deal). */
const terms: BandingTerms = {
  method: "banding",
  basic: {
    label: "Basic pay",
    clause: "2002 TCS, pay scales",
    source: "BMJ Careers salary scales",
    certainty: "published",
  },
  supplement: {
    label: "Banding supplement",
    clause: "2002 TCS, pay banding",
    source: "BMA pay banding",
    certainty: "published",
    fullTime: { "3": "2.0", "2A": "1.8", "2B": "1.5", "1A": "1.5", "1B": "1.4", "1C": "1.2", none: "1.0" },
    partTime: { "3": "2.0", FA: "1.5", FB: "1.4", FC: "1.2", none: "1.0" },
    unbandedFY1: "1.05",
    gpPlacement: "1.45",
  },
  hoursBands: {
    clause: "2002 TCS, flexible trainees: bands F5 to F9",
    source: "SE Scotland LTFT pay",
    certainty: "published",
    bands: [
      { band: "F5", from: hour(20), share: "0.5" },
      { band: "F6", from: hour(24), share: "0.6" },
      { band: "F7", from: hour(28), share: "0.7" },
      { band: "F8", from: hour(32), share: "0.8" },
      { band: "F9", from: hour(36), share: "0.9" },
    ],
    below: hour(40),
  },
  flowchart: {
    clause: "New Deal banding flowchart",
    source: "R. Cardinal, medical rota checker",
    certainty: "transcribed",
    mostActualHours: hour(56),
    moreThanHours: hour(48),
    plain: { from: hour(7), to: hour(19) },
    plainPartTime: { from: hour(8), to: hour(19) },
    weekend: { fridayFrom: hour(19), mondayTo: hour(7) },
    over48: {
      outOfHours: [1, 3],
      weekends: [1, 3],
      onCallOften: [1, 6],
    },
    upTo48: {
      outOfHours: [1, 3],
      weekends: [1, 4],
      onCallOften: [1, 6],
      onCallSometimes: [1, 8],
      onCallAlone: [1, 8],
    },
    partTime: {
      outOfHours: [1, 3],
      weekends: [2, 13],
      onCallOften: [1, 10],
      onCallSometimes: [2, 27],
      onCallAlone: [2, 27],
    },
    criterionR: { after: hour(19), leastMinutes: hour(4), shareOfDuties: [1, 2] },
    nightShift: { window: { from: hour(23), to: hour(30) }, leastMinutes: hour(3) },
    withoutProspectiveCover: { often: [1, 5], sometimes: [1, 7], sometimesFY1: [2, 13] },
    aloneWithProspectiveCover: { any: [1, 10], FY1: [1, 9] },
  },
  bandThreeClauses: "New Deal",
};

export const pay2002: DatedPay = {
  contract: "new-deal-2002",
  family: "new-deal",
  terms: [{ from: day("2013-04-01"), value: terms }],
  points: scales2002,
  readings: [
    averagedLeave,
    normalWeekHours,
    {
      name: "banding-hours",
      asks: "Are average hours rounded before they are held against 48?",
      answers: [
        { value: "nearest-minute", says: "to the nearest minute" },
        { value: "exact", says: "no" },
      ],
      why: "The calculators of the time rounded to the minute.",
    },
    {
      name: "on-call-thresholds",
      asks: "How is an on-call frequency compared where leave is, or is not, covered prospectively?",
      answers: [
        { value: "flowchart", says: "with and without cover, as the published flowchart does" },
        { value: "drs", says: "by swapped thresholds, as one calculator in wide use did" },
      ],
      why: "The flowchart is the text; the swap is an equivalent for rotas of the usual leave.",
    },
  ],
};
