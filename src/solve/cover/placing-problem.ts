import type { Value } from "./value.ts";

/**
 * The choice of placements bared of words. Each choice is one person for one block; a demand is one or more hours of a
 * pool, worth so much for the first secured, so much for the second and so on, never rising.
 */
export interface PlacingProblem {
  readonly choices: readonly Choice[];
  readonly demands: readonly Demand[];
  /** Of each set at most one: one place at a time, and rest between. */
  readonly atMostOne: readonly (readonly number[])[];
  /** Sums that may not pass a limit: the minutes of a person's week. */
  readonly limits: readonly {
    readonly sizes: readonly (readonly [choice: number, size: number])[];
    readonly most: number;
  }[];
  /** Loss of each session, counted once however many placements take its lead away. */
  readonly sessions: readonly number[];
}

export interface Choice {
  readonly demands: readonly number[];
  readonly sessions: readonly number[];
  readonly cost: number;
  readonly minutes: number;
}

export interface Demand {
  readonly gains: readonly number[];
}

export interface Placing {
  readonly chosen: readonly number[];
  readonly value: Value;
  /** No choice whatever can be better than this. */
  readonly bound: Value;
  /** `value` is the best there is. */
  readonly proven: boolean;
  readonly nodes: number;
}

/** What a set of choices comes to. The shortfall is what is left of all that could be gained. */
export function valueOf(problem: PlacingProblem, chosen: Iterable<number>): Value {
  const secured = problem.demands.map(() => 0);
  const lost = new Set<number>();
  let cost = 0;
  let minutes = 0;
  for (const index of chosen) {
    const choice = problem.choices[index]!;
    for (const demand of choice.demands) secured[demand]!++;
    for (const session of choice.sessions) lost.add(session);
    cost += choice.cost;
    minutes += choice.minutes;
  }
  let shortfall = 0;
  problem.demands.forEach(({ gains }, demand) => {
    for (let k = secured[demand]!; k < gains.length; k++) shortfall += gains[k]!;
  });
  let loss = 0;
  for (const session of lost) loss += problem.sessions[session]!;
  return [shortfall, loss, cost, minutes];
}

/** May these be chosen together? */
export function allowed(problem: PlacingProblem, chosen: ReadonlySet<number>): boolean {
  return (
    problem.atMostOne.every((set) => set.filter((choice) => chosen.has(choice)).length <= 1) &&
    problem.limits.every(
      ({ sizes, most }) =>
        sizes.reduce((sum, [choice, size]) => sum + (chosen.has(choice) ? size : 0), 0) <= most,
    )
  );
}
