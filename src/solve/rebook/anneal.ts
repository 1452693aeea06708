import { seeded } from "../random.ts";
import type { AssignmentProblem } from "./assignment.ts";
import { costOf } from "./assignment.ts";

/**
 * Looks for a cheaper assignment by small random moves, some of them uphill at first (Kirkpatrick, Gelatt and Vecchi
 * 1983): somebody takes a place, and whoever must make room goes to the cheapest place left to them, or waits. Same
 * problem, seed and moves, same answer; never worse than `start`.
 */
export function anneal(
  problem: AssignmentProblem,
  start: Int32Array,
  moves: number,
  seed: number,
): Int32Array {
  const { minutes, room, first, session, cost, waiting } = problem;
  const people = minutes.length;
  const random = seeded(seed);
  const arc = Int32Array.from(start);
  const left = Int32Array.from(room);
  const inside: number[][] = Array.from(room, () => []);
  const at = new Int32Array(people); // position within its session's list
  const add = (i: number, to: number): void => {
    arc[i] = to;
    if (to < 0) return;
    const j = session[to];
    left[j] -= minutes[i];
    at[i] = inside[j].length;
    inside[j].push(i);
  };
  const remove = (i: number): void => {
    if (arc[i] < 0) return;
    const j = session[arc[i]];
    left[j] += minutes[i];
    const last = inside[j].pop()!;
    if (last !== i) {
      inside[j][at[i]] = last;
      at[last] = at[i];
    }
    arc[i] = -1;
  };
  start.forEach((taken, i) => add(i, taken));
  const costNow = (i: number): number => (arc[i] < 0 ? waiting[i] : cost[arc[i]]);
  const cheapest = (i: number, shut: number): number => {
    let best = -1;
    let least = waiting[i];
    for (let a = first[i]; a < first[i + 1]; a++) {
      if (cost[a] >= least || session[a] === shut || left[session[a]] < minutes[i]) continue;
      best = a;
      least = cost[a];
    }
    return best;
  };

  const movers = Array.from({ length: people }, (_, i) => i).filter((i) => first[i + 1] > first[i]);
  if (movers.length === 0) return arc;
  let heat = typicalStep(problem, movers);
  const cooling = (1 / 500) ** (1 / moves);
  let now = costOf(problem, arc);
  let least = now;
  let best = Int32Array.from(arc);
  const out: number[] = [];
  const from: number[] = [];
  for (let move = 0; move < moves; move++) {
    heat *= cooling;
    const i = movers[Math.floor(random() * movers.length)];
    const a = first[i] + Math.floor(random() * (first[i + 1] - first[i]));
    if (a === arc[i]) continue;
    const j = session[a];
    if (room[j] < minutes[i]) continue;
    // Make room: others leave, in random order, until this one fits.
    out.length = 0;
    from.length = 0;
    let change = cost[a] - costNow(i);
    const home = arc[i];
    remove(i);
    while (left[j] < minutes[i]) {
      const k = inside[j][Math.floor(random() * inside[j].length)];
      out.push(k);
      from.push(arc[k]);
      remove(k);
    }
    add(i, a);
    for (let o = 0; o < out.length; o++) {
      const onward = cheapest(out[o], -1);
      change += (onward < 0 ? waiting[out[o]] : cost[onward]) - cost[from[o]];
      add(out[o], onward);
    }
    if (change <= 0 || random() < Math.exp(-change / heat)) {
      now += change;
      if (now < least) {
        least = now;
        best = Int32Array.from(arc);
      }
      continue;
    }
    for (let o = 0; o < out.length; o++) remove(out[o]);
    remove(i);
    add(i, home);
    for (let o = 0; o < out.length; o++) add(out[o], from[o]);
  }
  return best;
}

/** The middle of what separates a patient's cheapest place from their middle one. */
function typicalStep({ first, cost, waiting }: AssignmentProblem, movers: readonly number[]): number {
  const steps = movers
    .map((i) => {
      const own = Array.from(cost.subarray(first[i], first[i + 1])).toSorted((a, b) => a - b);
      return (own.length > 1 ? own[own.length >> 1] : waiting[i]) - own[0];
    })
    .toSorted((a, b) => a - b);
  return Math.max(1, steps[steps.length >> 1]);
}
