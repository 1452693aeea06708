import type { Certainty, Dated } from "#contract";
import { dated, rule } from "#contract";
import { hours } from "#time";
import {
  cardinalRota,
  drsHelp,
  hoursFromMemory,
  newDealComparison,
  questionOf2017,
} from "../hours-sources.ts";

const since2003 = (value: number, clause: string, certainty: Certainty = "published"): Dated =>
  dated({
    from: "2003-08-01",
    value,
    clause,
    source: certainty === "published" ? newDealComparison : hoursFromMemory,
    certainty,
  });

const continuous = "New Deal, maximum continuous duty";

export const continuousDuty = rule({
  id: "continuous-duty",
  says: "No more than 14 hours of continuous duty on a full shift. Duties that touch are one.",
  measure: { kind: "length", of: "touching-duties" },
  unit: "hours",
  limit: since2003(hours(14), continuous),
  exceptions: [
    { when: "partial-shift", says: "16 on a partial shift.", limit: since2003(hours(16), continuous) },
    {
      when: "partial-24h",
      says: "24 on a 24-hour partial shift.",
      limit: since2003(hours(24), continuous, "unverified"),
    },
    { when: "on-call-rota", says: "32 on an on-call rota.", limit: since2003(hours(32), continuous) },
    {
      when: "over-a-weekend",
      says: "56 on an on-call rota over a weekend.",
      limit: since2003(hours(56), continuous),
    },
  ],
});

const offDuty = "New Deal, minimum period off duty between duties";

export const offDutyPeriod = rule({
  id: "off-duty-period",
  says: "At least 8 hours off between one duty and the next.",
  measure: { kind: "rest-between", what: "duties" },
  unit: "hours",
  limit: since2003(hours(8), offDuty),
  exceptions: [
    {
      when: "partial-24h",
      says: "8 on a 24-hour partial shift.",
      limit: since2003(hours(8), offDuty, "unverified"),
    },
    { when: "on-call-rota", says: "12 on an on-call rota.", limit: since2003(hours(12), offDuty) },
  ],
});

export const longGaps = rule({
  id: "off-duty-period",
  says: "One gap of 62 hours and another of 48 in every 28 days; in every 21 on an on-call rota.",
  measure: { kind: "long-gaps", shorter: hours(48), days: 28, onCallDays: 21 },
  unit: "hours",
  limit: since2003(hours(62), "New Deal, minimum continuous periods off duty"),
  readings: ["long-gap-windows"],
});

export const consecutiveDutyDays = rule({
  id: "consecutive-duty-days",
  says: "No more than 13 dates running with any duty.",
  measure: { kind: "run", of: "duty-dates" },
  unit: "dates",
  limit: since2003(13, "New Deal, maximum consecutive duty days"),
  readings: ["consecutive", "on-call-in-runs"],
});

export const naturalBreaks = rule({
  id: "breaks",
  says: "Half an hour's natural break after about each four hours of duty, on three duties in four.",
  measure: { kind: "natural-breaks", every: hours(4), share: 0.75 },
  unit: "minutes",
  limit: dated({
    from: "2003-08-01",
    value: 30,
    clause: "New Deal, natural breaks",
    source: cardinalRota,
    certainty: "published",
  }),
  readings: ["natural-breaks"],
  doubt: "Judged only where the row says how long the breaks were.",
});

export const onCallRest = rule({
  id: "on-call-rest",
  says: "On call, rest for half of out-of-hours duty and 5 hours unbroken from 22:00 to 08:00, three times in four.",
  measure: {
    kind: "on-call-rest-share",
    share: 0.5,
    ofDuties: 0.75,
    from: hours(22),
    to: hours(8),
    dayFrom: hours(9),
    dayTo: hours(17),
  },
  unit: "hours",
  limit: dated({
    from: "2003-08-01",
    value: hours(5),
    clause: "New Deal, rest during duty periods",
    source: drsHelp,
    certainty: "published",
  }),
  doubt: "Judged where calls are on record. Rest within resident partial shifts is not known from a rota.",
});

export const customaryNights = rule({
  id: "consecutive-nights",
  says: "By custom, no more than 7 nights running. No clause says so.",
  measure: { kind: "run", of: "night", onlyWarns: true },
  unit: "shifts",
  limit: dated({
    from: "2003-08-01",
    value: 7,
    clause: "Custom; no clause",
    source: questionOf2017,
    certainty: "published",
  }),
  readings: ["consecutive"],
});

export const customaryLong = rule({
  id: "consecutive-long",
  says: "By custom, no more than 7 long days running. No clause says so.",
  measure: { kind: "run", of: "long", onlyWarns: true },
  unit: "shifts",
  limit: dated({
    from: "2003-08-01",
    value: 7,
    clause: "Custom; no clause",
    source: questionOf2017,
    certainty: "published",
  }),
  readings: ["consecutive"],
});
