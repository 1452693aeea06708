import type { PlacingProblem } from "./placing-problem.ts";

/** A part of the problem that shares no person, hour or session with any other, and which choices of the whole it holds. */
export interface Part {
  readonly part: PlacingProblem;
  readonly choices: readonly number[];
}

/** Takes the problem apart. Demands that no choice reaches are parts of their own, so that nothing of the value is lost. */
export function partsOf(problem: PlacingProblem): Part[] {
  const starts = [0, problem.choices.length];
  starts.push(
    starts[1] + problem.demands.length,
    starts[1] + problem.demands.length + problem.sessions.length,
  );
  const [, demands, sessions, stands] = starts;
  const parent = Array.from({ length: stands + problem.stands.length }, (_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]];
    return at;
  };
  const join = (a: number, b: number): void => void (parent[root(a)] = root(b));
  problem.choices.forEach((choice, i) => {
    for (const demand of choice.demands) join(i, demands + demand);
    for (const session of choice.sessions) join(i, sessions + session);
    for (const stand of choice.leaves) join(i, stands + stand);
  });
  problem.stands.forEach((demand, i) => join(stands + i, demands + demand));
  const sets = problem.atMost.filter(({ choices }) => choices.length > 0);
  for (const { choices } of sets) for (const choice of choices) join(choices[0], choice);
  const setsOf = Map.groupBy(sets, ({ choices }) => root(choices[0]));

  const kindOf = (i: number): number => (i < demands ? 0 : i < sessions ? 1 : i < stands ? 2 : 3);
  const at = Array.from({ length: parent.length }, () => 0);
  const local = (start: number, things: readonly number[]): number[] =>
    things.map((thing) => at[start + thing]);
  return [...Map.groupBy(parent.keys(), root)].map(([whole, members]) => {
    const lists: number[][] = [[], [], [], []];
    for (const i of members) at[i] = lists[kindOf(i)].push(i) - 1;
    return {
      choices: lists[0],
      part: {
        choices: lists[0].map((i) => {
          const choice = problem.choices[i];
          return {
            ...choice,
            demands: local(demands, choice.demands),
            sessions: local(sessions, choice.sessions),
            leaves: local(stands, choice.leaves),
          };
        }),
        demands: lists[1].map((i) => problem.demands[i - demands]),
        sessions: lists[2].map((i) => problem.sessions[i - sessions]),
        stands: lists[3].map((i) => at[demands + problem.stands[i - stands]]),
        atMost: (setsOf.get(whole) ?? []).map(({ choices, most }) => ({ choices: local(0, choices), most })),
      },
    };
  });
}
