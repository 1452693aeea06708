import { dated, rule } from "#contract";
import { hours } from "#time";
import { nhsEmployersFaqs, publicCode, rotaChecker, rotaRulesSummary } from "../hours-sources.ts";

export const averageHours = rule({
  id: "average-hours",
  says: "A doctor works no more than 48 hours a week on average: shifts whole, on call by the work expected in it.",
  measure: { kind: "average", of: "work" },
  unit: "hours a week",
  limit: dated({
    from: "2016-08-03",
    value: hours(48),
    clause: "Sch 3 ¶ 7",
    source: nhsEmployersFaqs,
    certainty: "published",
  }),
  exceptions: [
    {
      when: "opted-out",
      says: "A doctor who has signed the opt-out works no more than 56.",
      limit: dated({
        from: "2016-08-03",
        value: hours(56),
        clause: "Sch 3 ¶ 6",
        source: nhsEmployersFaqs,
        certainty: "published",
      }),
    },
  ],
  readings: ["averaged-leave", "normal-week-hours"],
  doubt:
    "Averaged over the dates given. The text says a reference period of up to 26 weeks and not how it is placed.",
});

export const hoursIn168 = rule({
  id: "hours-in-168",
  says: "No more than 72 hours of work in any 168 hours running.",
  measure: { kind: "hours-in-window", window: hours(168) },
  unit: "hours",
  limit: dated({
    from: "2016-08-03",
    value: hours(72),
    clause: "Sch 3 ¶ 8",
    source: rotaChecker,
    certainty: "transcribed",
  }),
  readings: ["on-call-hours-in-168"],
});

export const shiftLength = rule({
  id: "shift-length",
  says: "No shift is longer than 13 hours. On call has its own limit.",
  measure: { kind: "length", of: "shift" },
  unit: "hours",
  limit: dated({
    from: "2016-08-03",
    value: hours(13),
    clause: "Sch 3 ¶ 9",
    source: rotaChecker,
    certainty: "transcribed",
  }),
  readings: ["touching-shifts"],
});

export const restBetweenShifts = rule({
  id: "rest-between-shifts",
  says: "At least 11 hours of unbroken rest between one shift and the next. On call is not looked at.",
  measure: { kind: "rest-between", what: "shifts" },
  unit: "hours",
  limit: dated({
    from: "2016-08-03",
    value: hours(11),
    clause: "Sch 3 ¶ 19",
    source: rotaChecker,
    certainty: "transcribed",
  }),
  readings: ["on-call-between-shifts", "touching-shifts"],
});

export const breaks = rule({
  id: "breaks",
  says: "A paid break of 30 minutes in a shift over 5 hours.",
  measure: {
    kind: "breaks",
    over: hours(5),
    second: hours(9),
    longNight: {
      startsFrom: hours(20),
      startsBefore: hours(24),
      least: hours(12),
    },
  },
  unit: "minutes",
  limit: dated({
    from: "2016-08-03",
    value: 30,
    clause: "Sch 3 ¶ 21",
    source: rotaRulesSummary,
    certainty: "published",
  }),
  exceptions: [
    {
      when: "over-nine-hours",
      says: "A second 30 minutes in a shift over 9 hours.",
      limit: dated({
        from: "2016-08-03",
        value: 60,
        clause: "Sch 3 ¶ 22",
        source: rotaRulesSummary,
        certainty: "published",
      }),
    },
    {
      when: "long-night",
      says: "A third in a night that starts from 20:00 to 23:59 and lasts 12 hours or more, since August 2019.",
      limit: dated(
        {
          from: "2016-08-03",
          value: 60,
          clause: "Sch 3 ¶ 22",
          source: rotaRulesSummary,
          certainty: "published",
        },
        {
          from: "2019-08-07",
          value: 90,
          clause: "Sch 3 ¶ 23",
          source: publicCode,
          certainty: "transcribed",
        },
      ),
    },
  ],
  doubt:
    "Judged only where the row says how long the breaks were. Where in the shift they fell is not known.",
});
