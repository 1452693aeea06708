import type { PlacingProblem } from "./placing-problem.ts";

/** A part of the problem that shares no person, hour or session with any other, and which choices of the whole it holds. */
export interface Part {
  readonly part: PlacingProblem;
  readonly choices: readonly number[];
}

/** Takes the problem apart. Demands that no choice reaches are parts of their own, so that nothing of the value is lost. */
export function partsOf(problem: PlacingProblem): Part[] {
  const count = problem.choices.length;
  const parent = Array.from(
    { length: count + problem.demands.length + problem.sessions.length },
    (_, i) => i,
  );
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  const join = (a: number, b: number): void => void (parent[root(a)] = root(b));
  problem.choices.forEach(({ demands, sessions }, choice) => {
    for (const demand of demands) join(choice, count + demand);
    for (const session of sessions) join(choice, count + problem.demands.length + session);
  });
  for (const set of problem.atMostOne) for (const choice of set) join(set[0]!, choice);
  for (const { sizes } of problem.limits) for (const [choice] of sizes) join(sizes[0]![0], choice);

  const members = Map.groupBy(parent.keys(), root);
  const sets = Map.groupBy(
    problem.atMostOne.filter((set) => set.length > 0),
    (set) => root(set[0]!),
  );
  const limits = Map.groupBy(
    problem.limits.filter(({ sizes }) => sizes.length > 0),
    ({ sizes }) => root(sizes[0]![0]),
  );
  const lists = [...members];
  const at = Array.from({ length: parent.length }, () => 0);
  for (const [, list] of lists) {
    const counts = [0, 0, 0];
    for (const i of list) at[i] = counts[kindOf(i)]!++;
  }
  return lists.map(([whole, list]) => {
    const inside = (kind: number): number[] => list.filter((i) => kindOf(i) === kind);
    const choices = inside(0);
    return {
      choices,
      part: {
        choices: choices.map((choice) => {
          const { demands, sessions, cost, minutes } = problem.choices[choice]!;
          return {
            demands: demands.map((demand) => at[count + demand]!),
            sessions: sessions.map((session) => at[count + problem.demands.length + session]!),
            cost,
            minutes,
          };
        }),
        demands: inside(1).map((i) => problem.demands[i - count]!),
        sessions: inside(2).map((i) => problem.sessions[i - count - problem.demands.length]!),
        atMostOne: (sets.get(whole) ?? []).map((set) => set.map((choice) => at[choice]!)),
        limits: (limits.get(whole) ?? []).map(({ sizes, most }) => ({
          sizes: sizes.map(([choice, size]) => [at[choice]!, size] as const),
          most,
        })),
      },
    };
  });

  function kindOf(i: number): 0 | 1 | 2 {
    return i < count ? 0 : i < count + problem.demands.length ? 1 : 2;
  }
}
