import { dated, rule } from "#contract";
import { hours } from "#time";
import { nrocGuidance, publicCode, rotaChecker } from "../hours-sources.ts";

const transcribed = { source: rotaChecker, certainty: "transcribed" } as const;

export const onCallLength = rule({
  id: "on-call-length",
  says: "A period of on call lasts no more than 24 hours.",
  measure: { kind: "length", of: "on-call" },
  unit: "hours",
  limit: dated({ from: "2016-08-03", value: hours(24), clause: "Sch 3 ¶ 26", ...transcribed }),
  exceptions: [
    {
      when: "handover",
      says: "It may run on for handover, which is recorded.",
      limit: dated({ from: "2016-08-03", value: Infinity, clause: "Sch 3 ¶ 26", ...transcribed }),
    },
  ],
});

export const onCallConsecutive = rule({
  id: "on-call-consecutive",
  says: "Periods of on call do not follow one another on consecutive dates.",
  measure: { kind: "on-call-run" },
  unit: "dates",
  limit: dated({ from: "2016-08-03", value: 1, clause: "Sch 3 ¶ 27", ...transcribed }),
  exceptions: [
    {
      when: "saturday-and-sunday",
      says: "Two may, when they begin on a Saturday and the Sunday after it.",
      limit: dated({ from: "2016-08-03", value: 2, clause: "Sch 3 ¶ 27", ...transcribed }),
    },
    {
      when: "agreed",
      says: "Up to seven by local agreement, where each is of low intensity.",
      limit: dated({
        from: "2016-08-03",
        value: 7,
        clause: "Sch 3 ¶ 27",
        source: publicCode,
        certainty: "transcribed",
      }),
    },
  ],
});

export const onCallInSeven = rule({
  id: "on-call-in-seven",
  says: "No more than three periods of on call begin in any seven dates running.",
  measure: { kind: "on-call-in-days", days: 7 },
  unit: "duties",
  limit: dated({ from: "2016-08-03", value: 3, clause: "Sch 3 ¶ 28", ...transcribed }),
});

export const afterOnCall = rule({
  id: "after-on-call",
  says: "On the date after on call, or after the Sunday of a weekend on call, no more than 10 hours of shifts begin.",
  measure: { kind: "after-on-call" },
  unit: "hours",
  limit: dated({ from: "2016-08-03", value: hours(10), clause: "Sch 3 ¶ 29", ...transcribed }),
  exceptions: [
    {
      when: "rest-not-expected",
      says: "No more than 5, where the rest that on call should leave is not expected.",
      limit: dated({
        from: "2016-08-03",
        value: hours(5),
        clause: "Sch 3 ¶ 30",
        source: publicCode,
        certainty: "transcribed",
      }),
    },
  ],
});

export const onCallRest = rule({
  id: "on-call-rest",
  says: "In each 24 hours of on call at least 8 hours of rest, 5 of them unbroken between 22:00 and 07:00.",
  measure: { kind: "on-call-rest", unbroken: hours(5), from: hours(22), to: hours(7) },
  unit: "hours",
  limit: dated({
    from: "2016-08-03",
    value: hours(8),
    clause: "Sch 3 ¶ 32",
    source: nrocGuidance,
    certainty: "published",
  }),
  doubt:
    "The paragraph's number is uncertain. Judged where calls are on record; rest not expected is allowed, at the price of a shorter next day.",
});
