import { dated, rule } from "#contract";
import { hours } from "#time";
import {
  hoursFromMemory,
  nhsEmployersFaqs,
  publicCode,
  questionOf2019,
  rotaChecker,
} from "../hours-sources.ts";

const readings = ["consecutive", "rest-after-a-longer-run"];

export const consecutiveLong = rule({
  id: "consecutive-long",
  says: "No more than 4 long shifts on consecutive dates; 5 until August 2019.",
  measure: { kind: "run", of: "long" },
  unit: "shifts",
  limit: dated(
    { from: "2016-08-03", value: 5, clause: "Sch 3 ¶ 10", source: nhsEmployersFaqs, certainty: "published" },
    { from: "2019-08-07", value: 4, clause: "Sch 3 ¶ 10", source: rotaChecker, certainty: "transcribed" },
  ),
  readings: ["consecutive"],
  doubt: "The text says consecutive days. By the dates the shifts start on, four nights are a run of four.",
});

export const restAfterLong = rule({
  id: "rest-after-long",
  says: "At least 48 hours of rest after as many long shifts running as there may be.",
  measure: { kind: "rest-after-run", of: "long", most: "consecutive-long" },
  unit: "hours",
  limit: dated(
    {
      from: "2016-08-03",
      value: hours(48),
      clause: "Sch 3 ¶ 10",
      source: nhsEmployersFaqs,
      certainty: "published",
    },
    {
      from: "2019-08-07",
      value: hours(48),
      clause: "Sch 3 ¶ 10",
      source: rotaChecker,
      certainty: "transcribed",
    },
  ),
  exceptions: [
    {
      when: "four-long-nights",
      says: "Paragraph 13 asks for 46 hours after nights, and four long nights are a run of long shifts as well.",
      limit: dated({
        from: "2016-08-03",
        value: hours(46),
        clause: "Sch 3 ¶ 13",
        source: rotaChecker,
        certainty: "transcribed",
      }),
    },
  ],
  readings: ["four-long-nights", ...readings],
});

export const consecutiveLate = rule({
  id: "consecutive-late",
  says: "No more than 4 long late evenings on consecutive dates.",
  measure: { kind: "run", of: "late" },
  unit: "shifts",
  limit: dated({
    from: "2016-08-03",
    value: 4,
    clause: "Sch 3 ¶ 11",
    source: nhsEmployersFaqs,
    certainty: "published",
  }),
  readings: ["consecutive"],
});

export const restAfterLate = rule({
  id: "rest-after-late",
  says: "At least 48 hours of rest after 4 long late evenings running.",
  measure: { kind: "rest-after-run", of: "late", most: "consecutive-late" },
  unit: "hours",
  limit: dated({
    from: "2016-08-03",
    value: hours(48),
    clause: "Sch 3 ¶ 11",
    source: nhsEmployersFaqs,
    certainty: "published",
  }),
  readings,
});

export const consecutiveNights = rule({
  id: "consecutive-nights",
  says: "No more than 4 night shifts on consecutive dates.",
  measure: { kind: "run", of: "night" },
  unit: "shifts",
  limit: dated({
    from: "2016-08-03",
    value: 4,
    clause: "Sch 3 ¶ 12",
    source: nhsEmployersFaqs,
    certainty: "published",
  }),
  readings: ["consecutive"],
});

export const restAfterNights = rule({
  id: "rest-after-nights",
  says: "At least 46 hours of rest after any run of nights, even of one; until August 2019, after three or four.",
  measure: {
    kind: "rest-after-run",
    of: "night",
    most: "consecutive-nights",
    after: dated(
      {
        from: "2016-08-03",
        value: 3,
        clause: "Sch 3 ¶ 13",
        source: nhsEmployersFaqs,
        certainty: "published",
      },
      {
        from: "2019-08-07",
        value: 1,
        clause: "Sch 3 ¶ 13",
        source: questionOf2019,
        certainty: "published",
      },
    ),
  },
  unit: "hours",
  limit: dated(
    {
      from: "2016-08-03",
      value: hours(46),
      clause: "Sch 3 ¶ 13",
      source: nhsEmployersFaqs,
      certainty: "published",
    },
    {
      from: "2019-08-07",
      value: hours(46),
      clause: "Sch 3 ¶ 13",
      source: questionOf2019,
      certainty: "published",
    },
  ),
  readings,
});

export const consecutiveShifts = rule({
  id: "consecutive-shifts",
  says: "No more than 7 consecutive dates with a shift or on call of any length; 8 until August 2019.",
  measure: { kind: "run", of: "duty-dates" },
  unit: "dates",
  limit: dated(
    { from: "2016-08-03", value: 8, clause: "Sch 3 ¶ 14", source: nhsEmployersFaqs, certainty: "published" },
    { from: "2019-08-07", value: 7, clause: "Sch 3 ¶ 14", source: rotaChecker, certainty: "transcribed" },
  ),
  exceptions: [
    {
      when: "agreed",
      says: "Eight, by local agreement with the guardian and the doctors' forum.",
      limit: dated({
        from: "2016-08-03",
        value: 8,
        clause: "Sch 3 ¶ 15",
        source: publicCode,
        certainty: "transcribed",
      }),
    },
    {
      when: "low-intensity-weekend",
      says: "Twelve, where the weekend is on call of low intensity on both days.",
      limit: dated({
        from: "2016-08-03",
        value: 12,
        clause: "Sch 3 ¶ 14",
        source: rotaChecker,
        certainty: "transcribed",
      }),
    },
  ],
  readings: ["consecutive", "on-call-in-runs"],
});

export const restAfterConsecutive = rule({
  id: "rest-after-consecutive",
  says: "At least 48 hours of rest after as many dates running as there may be.",
  measure: { kind: "rest-after-run", of: "duty-dates", most: "consecutive-shifts" },
  unit: "hours",
  limit: dated(
    {
      from: "2016-08-03",
      value: hours(48),
      clause: "Sch 3 ¶ 14",
      source: nhsEmployersFaqs,
      certainty: "published",
    },
    {
      from: "2019-08-07",
      value: hours(48),
      clause: "Sch 3 ¶ 14",
      source: rotaChecker,
      certainty: "transcribed",
    },
  ),
  readings: ["on-call-in-runs", ...readings],
});

export const weekendFrequency = rule({
  id: "weekend-frequency",
  says: "Work at no more than one weekend in three, on average; one in two until August 2019.",
  measure: { kind: "weekends" },
  unit: "weekends a week",
  limit: dated(
    { from: "2016-08-03", value: 2, clause: "Sch 3 ¶ 16", source: nhsEmployersFaqs, certainty: "published" },
    { from: "2019-08-07", value: 3, clause: "Sch 3 ¶ 16", source: publicCode, certainty: "transcribed" },
  ),
  exceptions: [
    {
      when: "agreed",
      says: "Up to one in two for a clinical reason the clinical director agrees and the guardian accepts.",
      limit: dated({
        from: "2016-08-03",
        value: 2,
        clause: "Sch 3 ¶ 17",
        source: publicCode,
        certainty: "transcribed",
      }),
    },
  ],
  readings: ["friday-night-weekend"],
  doubt: "An average over the dates given, not a gap rule. One public transcription still says one in two.",
});

export const weeklyRest = rule({
  id: "weekly-rest",
  says: "A day of rest in each week, or in each fortnight one of two days or two of one.",
  measure: { kind: "weekly-rest", fortnight: hours(48), twice: true },
  unit: "hours",
  limit: dated({
    from: "2016-08-03",
    value: hours(24),
    clause: "WTR 1998 reg 11",
    source: hoursFromMemory,
    certainty: "unverified",
  }),
  readings: ["weekly-rest-weeks", "weekly-rest-length"],
  doubt:
    "The Working Time Regulations stand behind the terms; the seven-day limit nearly always bites first.",
});
