import type { Tally } from "./tally.ts";

/** What a lot must decide. */
export interface LotQuestion {
  /** Whose surplus goes first; who is excluded; who of those level takes the last place. */
  readonly decision: "surplus" | "exclude" | "elect";
  /** Candidate numbers from 1. */
  readonly between: readonly number[];
  /** The stage about to be made. */
  readonly stage: number;
}

/** A lot as it was drawn and recorded by the returning officer. */
export interface Lot {
  readonly decision: LotQuestion["decision"];
  readonly between: readonly number[];
  /** The candidate on whom the lot fell: transferred first, excluded, or elected. */
  readonly chosen: number;
  readonly drawnBy: string;
  readonly drawnAt: string;
}

/** The count cannot go on until somebody draws a lot. Never drawn by the machine. */
export class LotNeeded extends Error {
  readonly question: LotQuestion;
  constructor(question: LotQuestion) {
    super(`A lot must be drawn between candidates ${question.between.join(", ")}`);
    this.name = "LotNeeded";
    this.question = question;
  }
}

/** Lots recorded beforehand, and those a count really used. */
export class Lots {
  readonly #recorded: readonly Lot[];
  readonly used: Lot[] = [];

  constructor(recorded: readonly Lot[]) {
    this.#recorded = recorded;
  }

  /** The candidate (from 0) on whom the recorded lot fell. A lot that was drawn once holds in a recount (ERS97 5.6.3). */
  draw(decision: LotQuestion["decision"], tied: readonly number[], stage: number): number {
    const between = tied.map((candidate) => candidate + 1).toSorted((a, b) => a - b);
    const same = (lot: Lot) =>
      lot.decision === decision &&
      lot.between.length === between.length &&
      between.every((no) => lot.between.includes(no)) &&
      between.includes(lot.chosen);
    const lot = this.#recorded.find(same);
    if (!lot) throw new LotNeeded({ decision, between, stage });
    if (!this.used.includes(lot)) this.used.push(lot);
    return lot.chosen - 1;
  }
}

export type LookBack = "earliest" | "most-recent";

/**
 * Narrows candidates who are level to those with the most (or fewest) votes at the earliest, or most recent, point at
 * which they differed. More than one is left only if they were level throughout.
 */
export function narrowed(
  tally: Tally,
  level: readonly number[],
  want: "most" | "fewest",
  look: LookBack,
): readonly number[] {
  const points = look === "earliest" ? tally.points : tally.points.toReversed();
  let left = level;
  for (const votes of points) {
    if (left.length === 1) break;
    const edge = Math[want === "most" ? "max" : "min"](...left.map((candidate) => votes[candidate]));
    left = left.filter((candidate) => votes[candidate] === edge);
  }
  return left;
}

/** In order of votes, most first; level candidates by the look back, and then as they stand on the paper. */
export function byVotes(tally: Tally, candidates: readonly number[], look: LookBack): number[] {
  const points = look === "earliest" ? tally.points : tally.points.toReversed();
  return candidates.toSorted((a, b) => {
    if (tally.votes[a] !== tally.votes[b]) return tally.votes[b] - tally.votes[a];
    const differing = points.find((votes) => votes[a] !== votes[b]);
    return differing ? differing[b] - differing[a] : a - b;
  });
}
