import type { Priority } from "#patients";

/**
 * The order in which displaced patients are given the dates there are, as published figures. Everything is counted in a
 * patient's own day of waiting: what a day is worth depends on clinical priority first, and on nothing else by more than
 * a factor of two.
 */
export interface RebookPolicy {
  readonly id: string;
  readonly version: string;
  /** One sentence a patient may read. */
  readonly says: string;
  /** What a day's wait weighs, by clinical priority. */
  readonly dayWeight: Readonly<Record<Priority, number>>;
  /** Thousandths added to a day's weight; together below 1000, so that they never outrank the next priority. */
  readonly added: {
    readonly perWeekWaited: number;
    readonly waitedMost: number;
    readonly perTimeCancelled: number;
    readonly cancelledMost: number;
    /** For a pathway that has broken every standard of its priority already. */
    readonly pastStandard: number;
    /** IMD decile 1, the most deprived tenth, first. All noughts switch it off. */
    readonly byDecile: readonly number[];
    /** For each stated need that makes another date harder to keep; see `needs`. */
    readonly perNeed: number;
    readonly needMost: number;
  };
  readonly needs: readonly string[];
  /** A date that breaks a standard counts as this many days more, for each standard broken, up to two. */
  readonly daysPerStandardBroken: number;
  /** Kilometres to the site that weigh as much as one day, and the farthest that are counted. */
  readonly kmPerDay: number;
  readonly kmMost: number;
  /** No date nearer than this many days, unless the patient asked for other notice. */
  readonly leastNotice: number;
  /** Nearer than this an offer is short notice: it may be refused and costs the patient nothing. */
  readonly reasonableNotice: number;
  /** Dates later than this many days are not searched. */
  readonly horizon: number;
  /** The most dates weighed for one patient, cheapest first. */
  readonly candidates: number;
  /** Further dates shown beside the one proposed. */
  readonly alternatives: number;
}

/**
 * Clinical priority, then the standards, then the wait. The steps of `dayWeight` double, and `added` stays below one
 * doubling, so social weights order people inside a priority and never across one. A protected patient's day outweighs
 * anything an unprotected patient could gain or lose inside the horizon. The three weeks of a reasonable offer are the
 * data dictionary's earliest reasonable offer; every other figure is the project's own proposal for a trust to change.
 */
export const clinicalFirst: RebookPolicy = {
  id: "clinical-first",
  version: "1",
  says: "Clinical priority comes first, then waiting-time standards, then how long you have waited and how often you were cancelled.",
  dayWeight: {
    P1a: 262_144,
    P1b: 131_072,
    cancer_31: 65_536,
    cancer_62: 32_768,
    P2: 16_384,
    urgent: 8,
    P3: 4,
    routine: 2,
    P4: 1,
  },
  added: {
    perWeekWaited: 6,
    waitedMost: 500,
    perTimeCancelled: 100,
    cancelledMost: 200,
    pastStandard: 100,
    byDecile: [100, 80, 60, 40, 20, 0, 0, 0, 0, 0],
    perNeed: 25,
    needMost: 50,
  },
  needs: ["interpreter", "wheelchair", "learning_disability", "carer", "transport", "no_internet"],
  daysPerStandardBroken: 28,
  kmPerDay: 10,
  kmMost: 150,
  leastNotice: 2,
  reasonableNotice: 21,
  horizon: 182,
  candidates: 1500,
  alternatives: 3,
};

/** The most `added` can come to, in thousandths. */
export function mostAdded({ added }: RebookPolicy): number {
  const { waitedMost, cancelledMost, pastStandard, byDecile, needMost } = added;
  return waitedMost + cancelledMost + pastStandard + Math.max(0, ...byDecile) + needMost;
}

/** Days, at most, that a date can cost a patient beyond its delay: standards broken and distance. */
export const mostBeside = (policy: RebookPolicy): number =>
  2 * policy.daysPerStandardBroken + Math.ceil(policy.kmMost / policy.kmPerDay);
