import { dated, rule } from "#contract";
import { hours } from "#time";
import { workingTimeFaq, workingTimeRegulations } from "../hours-sources.ts";

export const dailyRest = rule({
  id: "rest-between-shifts",
  says: "Eleven hours of unbroken rest in each 24 hours of working, or compensatory rest.",
  measure: { kind: "rest-between", what: "shifts" },
  unit: "hours",
  limit: dated({
    from: "1998-10-01",
    value: hours(11),
    clause: "WTR 1998 reg 10",
    source: workingTimeFaq,
    certainty: "published",
  }),
  readings: ["on-call-between-shifts", "touching-shifts"],
});

export const weeklyRest = rule({
  id: "weekly-rest",
  says: "A day of rest in each week, or in each fortnight one of two days or two of one.",
  measure: { kind: "weekly-rest", fortnight: hours(48), twice: true },
  unit: "hours",
  limit: dated({
    from: "1998-10-01",
    value: hours(24),
    clause: "WTR 1998 reg 11",
    source: workingTimeFaq,
    certainty: "published",
  }),
  readings: ["weekly-rest-weeks", "weekly-rest-length"],
});

export const restBreak = rule({
  id: "breaks",
  says: "A break of 20 minutes in work of more than six hours.",
  measure: { kind: "breaks", over: hours(6) },
  unit: "minutes",
  limit: dated({
    from: "1998-10-01",
    value: 20,
    clause: "WTR 1998 reg 12",
    source: workingTimeFaq,
    certainty: "published",
  }),
});

export const averageWeek = rule({
  id: "average-hours",
  says: "A week averages no more than 48 hours of work, unless the worker has opted out.",
  measure: { kind: "average", of: "work", withoutCover: true },
  unit: "hours a week",
  limit: dated({
    from: "1998-10-01",
    value: hours(48),
    clause: "WTR 1998 reg 4",
    source: workingTimeFaq,
    certainty: "published",
  }),
  exceptions: [
    {
      when: "opted-out",
      says: "A worker who has signed the opt-out has no such limit.",
      limit: dated({
        from: "1998-10-01",
        value: Infinity,
        clause: "WTR 1998 reg 5",
        source: workingTimeRegulations,
        certainty: "published",
      }),
    },
  ],
  readings: ["averaged-leave"],
});

export const continuousWork = rule({
  id: "continuous-duty",
  says: "No more than 13 hours of work without a day's rest: what 11 hours of rest leave of 24.",
  measure: { kind: "length", of: "touching-shifts" },
  unit: "hours",
  limit: dated({
    from: "1998-10-01",
    value: hours(13),
    clause: "WTR 1998 reg 10",
    source: workingTimeFaq,
    certainty: "computed",
  }),
});
