import type { Value } from "./value.ts";

/**
 * The choice of placements bared of words. Each choice is one person for one block; a demand is one or more hours of a
 * pool, worth so much for the first doctor there, so much for the second and so on, never rising. Some stand there
 * anyway, on their own duty; a choice may take them away.
 */
export interface PlacingProblem {
  readonly choices: readonly Choice[];
  readonly demands: readonly Demand[];
  /** For each person standing in a demand: which demand. */
  readonly stands: readonly number[];
  /** Of each set at most so many: one place at a time, rest between, and no more than a few blocks a week. */
  readonly atMost: readonly { readonly choices: readonly number[]; readonly most: number }[];
  /** Loss of each session, counted once however many placements take its lead away. */
  readonly sessions: readonly number[];
}

export interface Choice {
  readonly demands: readonly number[];
  /** Places in `stands` that are left, each once however many choices leave it. */
  readonly leaves: readonly number[];
  readonly sessions: readonly number[];
  readonly cost: number;
  readonly minutes: number;
  /** The day it begins, by which a large problem is worked through. */
  readonly day: number;
}

export interface Demand {
  readonly gains: readonly number[];
  /** How many stand there with nobody placed. */
  readonly standing: number;
}

export interface Placing {
  readonly chosen: readonly number[];
  readonly value: Value;
  /** No choice whatever can be better than this. */
  readonly bound: Value;
  /** `value` is the best there is in all but the last rank, which breaks ties. */
  readonly proven: boolean;
  readonly nodes: number;
}

/** How many doctors each demand has under a set of choices. */
export function filled(problem: PlacingProblem, chosen: Iterable<number>): number[] {
  const there = problem.demands.map(({ standing }) => standing);
  const left = new Set<number>();
  for (const index of chosen) {
    for (const demand of problem.choices[index].demands) there[demand]++;
    for (const stand of problem.choices[index].leaves) left.add(stand);
  }
  for (const stand of left) there[problem.stands[stand]]--;
  return there;
}

/** What a set of choices comes to. The shortfall is what is left of all that could be gained. */
export function valueOf(problem: PlacingProblem, chosen: Iterable<number>): Value {
  const choices = [...chosen];
  const there = filled(problem, choices);
  const lost = new Set(choices.flatMap((choice) => problem.choices[choice].sessions));
  let shortfall = 0;
  problem.demands.forEach(({ gains }, demand) => {
    for (let k = there[demand]; k < gains.length; k++) shortfall += gains[k];
  });
  const loss = lost.values().reduce((sum, session) => sum + problem.sessions[session], 0);
  const sum = (of: "cost" | "minutes"): number =>
    choices.reduce((all, choice) => all + problem.choices[choice][of], 0);
  return [shortfall, loss, sum("cost"), sum("minutes")];
}

/** May these be chosen together? */
export const allowed = (problem: PlacingProblem, chosen: ReadonlySet<number>): boolean =>
  problem.atMost.every(({ choices, most }) => choices.filter((choice) => chosen.has(choice)).length <= most);
