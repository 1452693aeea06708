import type { Ratio } from "#rulebooks";
import { Fraction } from "../fraction.ts";

/** One question of the flowchart, as it was answered. */
export interface BandingStep {
  readonly question: BandingQuestion;
  readonly answer: boolean;
  /** What was measured and what it was held against, where the question compares. */
  readonly had?: string;
  readonly needed?: string;
}

export type BandingQuestion =
  | "compliant"
  | "any-out-of-hours"
  | "over-48-hours"
  | "on-call-rota"
  | "out-of-hours-share"
  | "weekends"
  | "on-call-often"
  | "on-call-sometimes"
  | "on-call-more-than-alone"
  | "criterion-r"
  | "resident-out-of-hours";

/** Answers questions and keeps the path, so that a band can be followed back through the chart. */
export class Ask {
  readonly path: BandingStep[] = [];

  is(question: BandingQuestion, answer: boolean): boolean {
    this.path.push({ question, answer });
    return answer;
  }

  atLeast(question: BandingQuestion, had: Fraction, needed: Ratio): boolean {
    return this.#compared(question, had, Fraction.of(...needed), had.atLeast(Fraction.of(...needed)));
  }

  moreThan(question: BandingQuestion, had: Fraction, needed: Ratio): boolean {
    return this.#compared(question, had, Fraction.of(...needed), had.moreThan(Fraction.of(...needed)));
  }

  #compared(question: BandingQuestion, had: Fraction, needed: Fraction, answer: boolean): boolean {
    this.path.push({ question, answer, had: String(had), needed: String(needed) });
    return answer;
  }
}
