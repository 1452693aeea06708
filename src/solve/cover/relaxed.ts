import type { PlacingProblem } from "./placing-problem.ts";
import { solveLinear } from "./simplex.ts";
import type { Value } from "./value.ts";

/** Some choices settled: `true` is chosen, `false` is ruled out. */
export type Settled = ReadonlyMap<number, boolean>;

export interface Relaxed {
  /** No way of settling the rest is better than this. */
  readonly bound: Value;
  /** How much of each open choice the relaxation takes, 0 to 1. */
  readonly taken: ReadonlyMap<number, number>;
}

/**
 * The best there could be if people could be placed in part. Undefined when what is settled already breaks a limit.
 * Whole people are a special case of this, so its value bounds theirs from below at every rank in turn.
 */
export function relax(problem: PlacingProblem, settled: Settled): Relaxed | undefined {
  const chosen = new Set<number>();
  for (const [choice, yes] of settled) if (yes) chosen.add(choice);
  const closed = new Set<number>();
  for (const [choice, yes] of settled) if (!yes) closed.add(choice);
  for (const set of problem.atMostOne) {
    const taken = set.filter((choice) => chosen.has(choice)).length;
    if (taken > 1) return undefined;
    if (taken === 1) for (const choice of set) if (!chosen.has(choice)) closed.add(choice);
  }
  const left = problem.limits.map(({ sizes, most }) =>
    sizes.reduce((room, [choice, size]) => room - (chosen.has(choice) ? size : 0), most),
  );
  if (left.some((room) => room < 0)) return undefined;

  const open: number[] = [];
  problem.choices.forEach((_, choice) => {
    if (!chosen.has(choice) && !closed.has(choice)) open.push(choice);
  });
  const place = new Map(open.map((choice, variable) => [choice, variable]));
  const upper: number[] = open.map(() => 1);
  const goals: number[][] = [open.map(() => 0), open.map(() => 0), [], []];
  goals[2] = open.map((choice) => problem.choices[choice]!.cost);
  goals[3] = open.map((choice) => problem.choices[choice]!.minutes);
  const rows: { terms: (readonly [number, number])[]; most: number }[] = [];
  const variable = (bound: number, gain: number, loss: number): number => {
    upper.push(bound);
    for (const [rank, cost] of [-gain, loss, 0, 0].entries()) goals[rank]!.push(cost);
    return upper.length - 1;
  };

  for (const set of problem.atMostOne) {
    const terms = set.flatMap((choice) => (place.has(choice) ? [[place.get(choice)!, 1] as const] : []));
    if (terms.length > 0) rows.push({ terms, most: 1 });
  }
  problem.limits.forEach(({ sizes }, i) => {
    const terms = sizes.flatMap(([choice, size]) =>
      place.has(choice) ? [[place.get(choice)!, size] as const] : [],
    );
    if (terms.length > 0) rows.push({ terms, most: left[i]! });
  });

  const secured = problem.demands.map(() => 0);
  const reach = problem.demands.map((): number[] => []);
  for (const choice of chosen) for (const demand of problem.choices[choice]!.demands) secured[demand]!++;
  for (const choice of open)
    for (const demand of problem.choices[choice]!.demands) reach[demand]!.push(choice);
  let unmet = 0;
  problem.demands.forEach(({ gains }, demand) => {
    const wanted = gains.slice(secured[demand]);
    for (const gain of wanted) unmet += gain;
    if (wanted.length === 0 || reach[demand]!.length === 0) return;
    const posts = steps(wanted).map(([gain, many]) => [variable(many, gain, 0), 1] as const);
    rows.push({
      terms: [...posts, ...reach[demand]!.map((choice) => [place.get(choice)!, -1] as const)],
      most: 0,
    });
  });

  const lost = new Set<number>();
  for (const choice of chosen) for (const session of problem.choices[choice]!.sessions) lost.add(session);
  const losers = new Map<number, number[]>();
  for (const choice of open)
    for (const session of problem.choices[choice]!.sessions)
      if (!lost.has(session)) losers.set(session, [...(losers.get(session) ?? []), choice]);
  for (const [session, choices] of losers) {
    const loss = problem.sessions[session]!;
    if (problem.atMostOne.some((set) => choices.every((choice) => set.includes(choice))))
      for (const choice of choices) goals[1]![place.get(choice)!]! += loss;
    else {
      const gone = variable(1, 0, loss);
      for (const choice of choices)
        rows.push({
          terms: [
            [place.get(choice)!, 1],
            [gone, -1],
          ],
          most: 0,
        });
    }
  }

  const answer = solveLinear({ upper, goals, rows });
  let loss = 0;
  for (const session of lost) loss += problem.sessions[session]!;
  const settledCost = (of: "cost" | "minutes"): number =>
    [...chosen].reduce((sum, choice) => sum + problem.choices[choice]![of], 0);
  return {
    bound: [
      unmet + answer.goals[0]!,
      loss + answer.goals[1]!,
      settledCost("cost") + answer.goals[2]!,
      settledCost("minutes") + answer.goals[3]!,
    ],
    taken: new Map(open.map((choice, i) => [choice, answer.values[i]!])),
  };
}

/** Gains that are alike counted together: [gain, how many]. */
function steps(gains: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const gain of gains) {
    const last = found.at(-1);
    if (last && last[0] === gain) last[1]++;
    else found.push([gain, 1]);
  }
  return found;
}
