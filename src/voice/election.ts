import type { Papers } from "./papers.ts";

export interface Candidate {
  /** From 1, as printed on the paper. */
  readonly no: number;
  readonly name: string;
  readonly party: string | undefined;
  /** Withdrew before the count: preferences for them are passed over. */
  readonly withdrawn: boolean;
}

/** Papers that could not be counted for anybody, by reason. */
export interface Rejected {
  readonly reason: "no-first-preference" | "first-preference-unclear";
  readonly papers: number;
}

/** A contest for the seats of one constituency or class, or a members' vote between options. */
export interface Election {
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  /** Valid papers. */
  readonly papers: Papers;
  readonly rejected: readonly Rejected[];
  /** Valid papers whose preferences stop early, at one that is unclear or breaks the sequence. */
  readonly cutShort: number;
}
