import { dated, rule } from "#contract";
import { hours } from "#time";
import { averageWeek } from "../wtr/rules.ts";
import { drsHelp, newDealComparison, workingTimeFaq } from "../hours-sources.ts";

/** The Regulations came in for doctors in training in three steps. */
export const workingTimeAverage = rule({
  ...averageWeek,
  says: "A week averages no more than 48 hours of work, unless the doctor has opted out: 58 from 2004, 56 from 2007.",
  limit: dated(
    {
      from: "2004-08-01",
      value: hours(58),
      clause: "WTR 1998 reg 4",
      source: workingTimeFaq,
      certainty: "published",
    },
    {
      from: "2007-08-01",
      value: hours(56),
      clause: "WTR 1998 reg 4",
      source: workingTimeFaq,
      certainty: "published",
    },
    {
      from: "2009-08-01",
      value: hours(48),
      clause: "WTR 1998 reg 4",
      source: workingTimeFaq,
      certainty: "published",
    },
  ),
});

export const actualWork = rule({
  id: "average-hours",
  says: "Actual work averages no more than 56 hours a week on any pattern.",
  measure: { kind: "average", of: "work" },
  unit: "hours a week",
  limit: dated({
    from: "2003-08-01",
    value: hours(56),
    clause: "New Deal, actual hours of work",
    source: newDealComparison,
    certainty: "published",
  }),
  readings: ["averaged-leave", "normal-week-hours"],
  doubt: "With prospective cover (Riddell) only when it is asked for. The Regulations' average never has it.",
});

const onPattern = (value: number) =>
  dated({
    from: "2003-08-01",
    value,
    clause: "New Deal, contracted hours of duty",
    source: newDealComparison,
    certainty: "published",
  });

export const dutyHours = rule({
  id: "duty-hours",
  says: "Contracted duty, rest and on call included, averages no more than 56 hours a week on a full shift.",
  measure: { kind: "average", of: "duty" },
  unit: "hours a week",
  limit: onPattern(hours(56)),
  exceptions: [
    { when: "partial-shift", says: "64 on a partial shift.", limit: onPattern(hours(64)) },
    { when: "partial-24h", says: "64 on a 24-hour partial shift.", limit: onPattern(hours(64)) },
    { when: "on-call-rota", says: "72 on an on-call rota.", limit: onPattern(hours(72)) },
    {
      when: "hybrid",
      says: "Between those of its parts on a hybrid, in the shares of its out-of-hours duty.",
      limit: dated({
        from: "2003-08-01",
        value: hours(72),
        clause: "New Deal, contracted hours of duty (hybrid)",
        source: drsHelp,
        certainty: "published",
      }),
    },
  ],
  readings: ["averaged-leave", "normal-week-hours"],
  doubt:
    "The pattern is the staff row's, or inferred from the duties: partial shifts only when the row says so.",
});
