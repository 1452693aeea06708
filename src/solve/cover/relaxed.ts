import type { Choice, PlacingProblem } from "./placing-problem.ts";
import { filled, valueOf } from "./placing-problem.ts";
import { Program } from "./program.ts";
import { solveLinear } from "./simplex.ts";
import type { Value } from "./value.ts";

/** Some choices settled: `true` is chosen, `false` is ruled out. */
export type Settled = ReadonlyMap<number, boolean>;

export interface Relaxed {
  readonly ranks: 3 | 4;
  /** No way of settling the rest is better than this. */
  readonly bound: Value;
  /** How much of each open choice the relaxation takes, 0 to 1. */
  readonly taken: ReadonlyMap<number, number>;
}

/**
 * The best there could be if people could be placed in part. Undefined when what is settled already breaks a limit.
 * Whole people are a special case of this, so its value bounds theirs from below, at every rank in turn. With three ranks
 * the minutes are left out, which is much quicker in a large part and says less of ties.
 */
export function relax(problem: PlacingProblem, settled: Settled, ranks: 3 | 4 = 4): Relaxed | undefined {
  const chosen = [...settled].flatMap(([choice, yes]) => (yes ? [choice] : []));
  const open = stillOpen(problem, settled, new Set(chosen));
  if (!open) return undefined;
  const program = new Program();
  const place = new Map<number, number>();
  for (const choice of open) {
    const { cost, minutes } = problem.choices[choice];
    place.set(choice, program.variable(1, [0, 0, cost, minutes]));
  }
  const variables = (choices: readonly number[]): number[] => choices.map((choice) => place.get(choice)!);
  const clusters = exclusiveClusters(problem);
  const known = new Map<string, readonly number[]>();
  /** Variables whose sum is 1 when any of these choices is made, however many are. */
  const anyOf = (choices: readonly number[]): readonly number[] => {
    const key = choices.join();
    let found = known.get(key);
    if (!found) {
      const parts = clusters(choices);
      found = parts.length === 1 ? variables(choices) : [program.impliedBy(parts.map(variables))];
      known.set(key, found);
    }
    return found;
  };

  for (const { choices, most } of problem.atMost) {
    const inside = choices.filter((choice) => place.has(choice));
    const room = most - choices.filter((choice) => settled.get(choice) === true).length;
    if (inside.length > room)
      program.row(
        variables(inside).map((v) => [v, 1] as const),
        room,
      );
  }

  const lost = new Set(chosen.flatMap((choice) => problem.choices[choice].sessions));
  for (const [session, choices] of users(problem, open, (choice) => choice.sessions)) {
    if (lost.has(session)) continue;
    for (const variable of anyOf(choices)) program.goals[1][variable] += problem.sessions[session];
  }

  const left = new Set(chosen.flatMap((choice) => problem.choices[choice].leaves));
  const leavers = [...users(problem, open, (choice) => choice.leaves)].filter(([stand]) => !left.has(stand));
  const leaving = Map.groupBy(leavers, ([stand]) => problem.stands[stand]);
  const coming = users(problem, open, (choice) => choice.demands);
  const there = filled(problem, chosen);
  let unmet = 0;
  problem.demands.forEach(({ gains }, demand) => {
    const going = leaving.get(demand) ?? [];
    // This many are there whatever is still chosen; the row counts the others.
    const sure = there[demand] - going.length;
    const wanted = gains.slice(Math.max(0, sure));
    for (const gain of wanted) unmet += gain;
    if (wanted.length === 0) return;
    const away = going.flatMap(([, choices]) => anyOf(choices));
    program.row(
      [
        ...steps(wanted).map(([gain, many]) => [program.variable(many, [-gain, 0, 0, 0]), 1] as const),
        ...variables(coming.get(demand) ?? []).map((variable) => [variable, -1] as const),
        ...away.map((variable) => [variable, 1] as const),
      ],
      going.length,
    );
  });

  const { upper, rows } = program;
  const answer = solveLinear({ upper, rows, goals: program.goals.slice(0, ranks) });
  const spent = valueOf(problem, chosen);
  return {
    ranks,
    bound: [
      unmet + answer.goals[0],
      spent[1] + answer.goals[1],
      spent[2] + answer.goals[2],
      spent[3] + (answer.goals[3] ?? 0),
    ],
    taken: new Map(open.map((choice, i) => [choice, answer.values[i]])),
  };
}

/** Choices neither settled nor shut out by what is; undefined when too many of a set are chosen. */
function stillOpen(
  problem: PlacingProblem,
  settled: Settled,
  chosen: ReadonlySet<number>,
): number[] | undefined {
  const shut = new Set(settled.keys());
  for (const { choices, most } of problem.atMost) {
    const room = most - choices.filter((choice) => chosen.has(choice)).length;
    if (room < 0) return undefined;
    if (room === 0) for (const choice of choices) shut.add(choice);
  }
  return [...problem.choices.keys()].filter((choice) => !shut.has(choice));
}

/** For each thing the open choices use, which of them use it. */
function users(
  problem: PlacingProblem,
  open: readonly number[],
  used: (choice: Choice) => readonly number[],
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const choice of open)
    for (const thing of used(problem.choices[choice])) {
      const known = found.get(thing);
      if (known) known.push(choice);
      else found.set(thing, [choice]);
    }
  return found;
}

/** Takes choices apart into clusters of which at most one each can be made, as the sets of the problem say. */
function exclusiveClusters(problem: PlacingProblem): (choices: readonly number[]) => number[][] {
  const sets: Set<number>[] = problem.choices.map(() => new Set());
  problem.atMost.forEach(({ choices, most }, set) => {
    if (most === 1) for (const choice of choices) sets[choice].add(set);
  });
  return (choices) => {
    const clusters: { members: number[]; shared: Set<number> }[] = [];
    for (const choice of choices) {
      const home = clusters.find(({ shared }) => [...sets[choice]].some((set) => shared.has(set)));
      if (home) {
        home.members.push(choice);
        home.shared = new Set([...home.shared].filter((set) => sets[choice].has(set)));
      } else clusters.push({ members: [choice], shared: sets[choice] });
    }
    return clusters.map(({ members }) => members);
  };
}

/** Gains that are alike counted together: [gain, how many]. */
function steps(gains: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const gain of gains) {
    const last = found.at(-1);
    if (last?.[0] === gain) last[1]++;
    else found.push([gain, 1]);
  }
  return found;
}
