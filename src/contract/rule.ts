import type { Unit } from "./breach.ts";
import type { Dated } from "./dated.ts";
import type { Measure } from "./measure.ts";

/** Names a rule may go by in an answer. */
export const ruleIds = [
  "average-hours",
  "duty-hours",
  "hours-in-168",
  "shift-length",
  "continuous-duty",
  "rest-between-shifts",
  "off-duty-period",
  "consecutive-long",
  "rest-after-long",
  "consecutive-late",
  "rest-after-late",
  "consecutive-nights",
  "rest-after-nights",
  "consecutive-shifts",
  "rest-after-consecutive",
  "consecutive-duty-days",
  "weekend-frequency",
  "consecutive-weekends",
  "breaks",
  "on-call-length",
  "on-call-consecutive",
  "on-call-in-seven",
  "after-on-call",
  "on-call-rest",
  "weekly-rest",
] as const;
export type RuleId = (typeof ruleIds)[number];

/** When an exception takes the place of the rule's own limit. */
export type Condition =
  | "opted-out"
  | "agreed"
  | "low-intensity-weekend"
  | "saturday-and-sunday"
  | "four-long-nights"
  | "over-nine-hours"
  | "long-night"
  | "handover"
  | "rest-not-expected"
  | "over-a-weekend"
  | "partial-shift"
  | "partial-24h"
  | "on-call-rota"
  | "hybrid";

/** A clause that takes the place of the rule's own limit. It overrides; it does not add. */
export interface Exception {
  readonly when: Condition;
  readonly says: string;
  readonly limit: Dated;
}

/** One rule of a contract, as data. */
export interface Rule {
  readonly id: RuleId;
  /** What the clause says, in our words. */
  readonly says: string;
  readonly measure: Measure;
  /** Minutes, or a count, as the measure says. A weekend limit of 3 means one in three. */
  readonly limit: Dated;
  readonly unit: Unit;
  readonly exceptions: readonly Exception[];
  /** Names of the readings that change its verdict. */
  readonly readings: readonly string[];
  readonly doubt: string | undefined;
}

/** A rule as rulebooks write it. */
export function rule(
  written: Omit<Rule, "exceptions" | "readings" | "doubt"> &
    Partial<Pick<Rule, "exceptions" | "readings" | "doubt">>,
): Rule {
  return { exceptions: [], readings: [], doubt: undefined, ...written };
}

/** The history that holds under a condition, if the rule has such an exception. */
export const exception = (rule: Rule, when: Condition): Exception | undefined =>
  rule.exceptions.find((candidate) => candidate.when === when);
