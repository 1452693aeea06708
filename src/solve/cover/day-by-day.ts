import { improve } from "./improve.ts";
import type { Placing, PlacingProblem } from "./placing-problem.ts";
import { valueOf } from "./placing-problem.ts";
import { relax } from "./relaxed.ts";
import { rounded, whole } from "./rounded.ts";
import type { Value } from "./value.ts";

/**
 * A large part, one day after the other: the relaxation of a day with the days before it settled, made whole; then small
 * moves over all days together. Not proved; its bound is only what everybody who could come would leave. `used` are the
 * choices that any of it made use of.
 */
export function dayByDay(problem: PlacingProblem): Placing & { readonly used: ReadonlySet<number> } {
  const days = Map.groupBy(problem.choices.keys(), (choice) => problem.choices[choice].day);
  let chosen = new Set<number>();
  const used = new Set<number>();
  let nodes = 0;
  for (const day of [...days.keys()].toSorted((a, b) => a - b)) {
    const settled = new Map(problem.choices.keys().map((choice) => [choice, false]));
    for (const choice of chosen) settled.set(choice, true);
    for (const choice of days.get(day)!) settled.delete(choice);
    const relaxed = relax(problem, settled, 3);
    nodes++;
    if (!relaxed) continue;
    for (const [choice, part] of relaxed.taken) if (part > whole) used.add(choice);
    chosen = rounded(problem, settled, relaxed);
  }
  const best = improve(problem, chosen, 2);
  for (const choice of best) used.add(choice);
  const value = valueOf(problem, best);
  return { chosen: best, value, bound: boundOf(problem), proven: false, nodes, used };
}

/** With everybody who could come there and nobody gone, at no loss: nothing can be better. */
function boundOf(problem: PlacingProblem): Value {
  const coming = problem.demands.map(({ standing }) => standing);
  for (const { demands } of problem.choices) for (const demand of demands) coming[demand]++;
  let shortfall = 0;
  problem.demands.forEach(({ gains }, demand) => {
    for (let k = coming[demand]; k < gains.length; k++) shortfall += gains[k];
  });
  return [shortfall, 0, 0, 0];
}
