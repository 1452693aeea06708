import type { TcsTerms } from "../pay-terms.ts";

const hour = (clock: number): number => clock * 60;

/** Schedule 2 as introduced in August 2016. The 2019 terms are these with the changes `tcs-2019/pay.ts` names. */
export const payTerms2016: TcsTerms = {
  method: "average-hours",
  basic: {
    label: "Basic pay",
    clause: "Sch 2 ¶ 2",
    source: "BMA LTFT pay explained",
    certainty: "published",
    weeklyHours: 40,
  },
  additionalHours: {
    label: "Additional rostered hours",
    clause: "Sch 2 (additional rostered hours)",
    source: "BMA payslip guide",
    certainty: "published",
    upTo: 48,
    upToOptedOut: 56,
  },
  nightEnhancement: {
    label: "Night enhancement",
    clause: "Sch 2 (enhancement of 37%)",
    source: "HSJ, 16 key agreements, May 2016",
    certainty: "published",
    share: "0.37",
    window: { from: hour(21), to: hour(31) },
    longNight: {
      starts: { from: hour(20), to: hour(24) - 1 },
      leastMinutes: hour(8),
      until: hour(10),
      past: "must-finish",
    },
    lateFinish: undefined,
  },
  weekendAllowance: {
    label: "Weekend allowance",
    clause: "Sch 2 ¶ 6",
    source: "Guardian, 18 May 2016",
    certainty: "published",
    bands: [
      { atLeast: [1, 2], share: "0.10", certainty: "published" },
      { atLeast: [1, 3], share: "0.075", certainty: "unverified" },
      { atLeast: [1, 4], share: "0.075", certainty: "computed" },
      { atLeast: [1, 5], share: "0.06", certainty: "unverified" },
      { atLeast: [1, 7], share: "0.04", certainty: "unverified" },
      { atLeast: [1, 8], share: "0.03", certainty: "published" },
    ],
  },
  onCallAllowance: {
    label: "On-call availability allowance",
    clause: "Sch 2 (availability allowance of 8%)",
    source: "BMA NROC guidance",
    certainty: "published",
    share: "0.08",
  },
  ltftAllowance: undefined,
  londonWeighting: {
    label: "London weighting",
    clause: "Pay circular, London weighting",
    source: "Pay calculators in public code",
    certainty: "transcribed",
    zones: { inner: "2162", outer: "527", fringe: "149" },
  },
  premium: {
    label: "Flexible pay premium",
    clause: "Sch 2 (flexible pay premia) and pay circular",
    source: "Pay calculators in public code",
    certainty: "transcribed",
    doubt: "Values of 2025/26. Those of other years are not held.",
    amounts: {
      gp: "11118",
      "psychiatry-core": "4520",
      "psychiatry-higher-3": "4520",
      "psychiatry-higher-4": "3390",
      histopathology: "5424",
      academia: "5424",
      // Emergency medicine and oral and maxillofacial surgery: 27,120 over the years of the programme.
      "em-omfs-3": "9040",
      "em-omfs-4": "6780",
      "em-omfs-5": "5424",
      "em-omfs-6": "4520",
      "em-omfs-7": "3875",
      "em-omfs-8": "3390",
    },
  },
  rounding: {
    clause: "Sch 2 (average weekly hours)",
    source: "BMJ rapid response i3453",
    certainty: "unverified",
    doubt: "That hours are rounded is published; that it is up, to the quarter of an hour, is from memory.",
    minutes: 15,
  },
  hourly: {
    clause: "Sch 2 (hourly rate)",
    source: "BMJ rapid response i3453",
    certainty: "computed",
    daysAYear: 365,
    weeklyHours: 40,
  },
};
