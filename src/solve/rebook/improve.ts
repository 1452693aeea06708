import type { AssignmentProblem } from "./assignment.ts";

/**
 * Makes a whole assignment cheaper until no single move does: a patient takes a place with room, or takes the place of
 * one other who moves on to their next best (or waits), when both together cost less. Those who pay most above their own
 * best at `price` go first. Answers a new assignment.
 */
export function improve(problem: AssignmentProblem, start: Int32Array, price: Float64Array): Int32Array {
  const { minutes, room, first, session, cost, waiting } = problem;
  const arc = Int32Array.from(start);
  const left = Int32Array.from(room);
  const inside: Set<number>[] = Array.from(room, () => new Set());
  for (const [i, taken] of arc.entries()) {
    if (taken < 0) continue;
    left[session[taken]] -= minutes[i];
    inside[session[taken]].add(i);
  }
  const costNow = (i: number): number => (arc[i] < 0 ? waiting[i] : cost[arc[i]]);
  const placeOf = (i: number): number => (arc[i] < 0 ? -1 : session[arc[i]]);

  const put = (i: number, to: number): void => {
    const from = placeOf(i);
    if (from >= 0) {
      left[from] += minutes[i];
      inside[from].delete(i);
    }
    arc[i] = to;
    if (to >= 0) {
      left[session[to]] -= minutes[i];
      inside[session[to]].add(i);
    }
  };

  /** The cheapest arc of `i` that fits, if `freed` minutes more were free at `at` and `shut` took nobody. */
  const cheapest = (i: number, below: number, at: number, freed: number, shut: number): number => {
    let best = -1;
    let least = below;
    for (let a = first[i]; a < first[i + 1]; a++) {
      const j = session[a];
      if (cost[a] >= least || j === shut || left[j] + (j === at ? freed : 0) < minutes[i]) continue;
      best = a;
      least = cost[a]!;
    }
    return best;
  };

  function tryToImprove(i: number): boolean {
    const now = costNow(i);
    const home = placeOf(i);
    let gain = 0;
    let mine = -1;
    let other = -1;
    let others = -1;
    for (let a = first[i]; a < first[i + 1]; a++) {
      const saved = now - cost[a];
      const j = session[a];
      if (saved <= gain || j === home) continue;
      if (left[j] >= minutes[i]) {
        gain = saved;
        mine = a;
        other = -1;
        continue;
      }
      for (const k of inside[j]) {
        if (left[j] + minutes[k] < minutes[i]) continue;
        // They may go anywhere with room, into the place just left, or wait.
        const onward = cheapest(k, waiting[k], home, minutes[i], j);
        const extra = (onward < 0 ? waiting[k] : cost[onward]) - costNow(k);
        if (saved - extra <= gain) continue;
        gain = saved - extra;
        mine = a;
        other = k;
        others = onward;
      }
    }
    if (mine < 0) return false;
    if (other >= 0) {
      put(other, -1);
      put(i, mine);
      put(other, others);
    } else put(i, mine);
    return true;
  }

  const regret = (i: number): number => {
    let best = waiting[i];
    for (let a = first[i]; a < first[i + 1]; a++)
      best = Math.min(best, cost[a] + price[session[a]] * minutes[i]);
    const at = placeOf(i);
    return costNow(i) + (at < 0 ? 0 : price[at] * minutes[i]) - best;
  };

  for (let changed = true; changed;) {
    changed = false;
    const order = Array.from(arc.keys(), (i) => ({ i, regret: regret(i) })).toSorted(
      (a, b) => b.regret - a.regret || a.i - b.i,
    );
    for (const { i } of order) while (tryToImprove(i)) changed = true;
  }
  return arc;
}
