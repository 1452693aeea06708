import { Papers } from "./papers.ts";

/** Who is on the roll and who has voted. When, how and for whom are not known to it. */
export interface MarkedRoll {
  readonly roll: readonly string[];
  /** By member, in the roll's order and not in the order of voting. */
  readonly voted: readonly string[];
}

/** Papers as they are kept: the preferences, and how many papers have just those. In order of the preferences. */
export interface BoxedPaper {
  readonly preferences: readonly number[];
  readonly papers: number;
}

/**
 * Takes votes for one poll. The roll is marked and the paper is put among the others in one step, and the two are never
 * written down together: no key, no number, no time and no order joins a mark to a paper. While the poll is open only the
 * marks can be read, so nobody can watch the box grow by one; it is opened once, at the close, and takes no more.
 */
export class Poll {
  readonly #roll: ReadonlySet<string>;
  readonly #voted = new Set<string>();
  readonly #papers: Papers;
  #closed = false;

  constructor(roll: readonly string[], candidates: number) {
    this.#roll = new Set(roll);
    this.#papers = new Papers(candidates);
  }

  /** `preferences` are candidates numbered from 0. Says why a vote is not taken; undefined when it is. */
  vote(memberId: string, preferences: readonly number[]): VoteRefused | undefined {
    if (this.#closed) return "closed";
    if (!this.#roll.has(memberId)) return "not-on-the-roll";
    if (this.#voted.has(memberId)) return "has-voted";
    const known = preferences.every(
      (one) => Number.isInteger(one) && one >= 0 && one < this.#papers.candidates,
    );
    if (!known || preferences.length === 0 || new Set(preferences).size < preferences.length)
      return "not-a-paper";
    this.#voted.add(memberId);
    this.#papers.add(preferences, preferences.length, 1);
    return undefined;
  }

  marks(): MarkedRoll {
    const roll = [...this.#roll].toSorted();
    return { roll, voted: roll.filter((memberId) => this.#voted.has(memberId)) };
  }

  /** Closes the poll and opens the box. */
  open(): readonly BoxedPaper[] {
    this.#closed = true;
    return Array.from({ length: this.#papers.distinct }, (_, paper) => ({
      preferences: this.#papers.preferencesOf(paper),
      papers: this.#papers.copies(paper),
    })).toSorted((a, b) => inOrder(a.preferences, b.preferences));
  }
}

export type VoteRefused = "closed" | "not-on-the-roll" | "has-voted" | "not-a-paper";

/** By the first preference that differs; the shorter first where one begins the other. */
function inOrder(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((preference, i) => preference !== other[i]);
  return at < 0 ? one.length - other.length : one[at] - (other[at] ?? -1);
}
