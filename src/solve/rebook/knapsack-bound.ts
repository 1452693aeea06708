import type { AssignmentProblem } from "./assignment.ts";

/**
 * A better bound where minutes differ: each session alone must fill its own minutes with whole patients. Every patient's
 * worth is a price the sessions bid for them; what all sessions gain at those prices is subtracted (Ross and Soland 1975;
 * Fisher, Jaikumar and Van Wassenhove 1986). Prices are whole numbers, so the sums are exact; they move towards agreement
 * by subgradient steps. Answers the best bound met.
 * @param worth starting prices, such as each patient's own cheapest at the prices of the split problem
 * @param cost of the best assignment known, which sets the length of a step
 */
export function knapsackBound(
  problem: AssignmentProblem,
  worth: Float64Array,
  cost: number,
  unit: number,
  steps: number,
): number {
  const { minutes, room, waiting } = problem;
  const people = minutes.length;
  const price = Float64Array.from(worth, (own, i) => Math.min(waiting[i], Math.max(0, Math.round(own))));
  const wanted = bySession(problem);
  const units = Int32Array.from(minutes, (own) => own / unit);
  const most = room.reduce((a, b) => Math.max(a, b), 0);
  const fill = new Filling(Math.floor(most / unit));
  const taken = new Int32Array(people);
  let best = 0;
  let reach = 1;
  let idle = 0;
  for (let step = 0; step < steps; step++) {
    taken.fill(0);
    let bound = price.reduce((sum, own) => sum + own, 0);
    for (let j = 0; j < room.length; j++) bound -= fill.gain(problem, wanted, j, price, units, unit, taken);
    if (bound > best) {
      best = bound;
      idle = 0;
    } else if (++idle === 8) {
      reach /= 2;
      idle = 0;
    }
    if (best >= cost || reach < 1e-3) break;
    let unsettled = 0;
    for (let i = 0; i < people; i++) {
      if (taken[i] === 0 && price[i] === waiting[i]) taken[i] = 1; // waiting costs nothing more at this price
      unsettled += (1 - taken[i]) ** 2;
    }
    if (unsettled === 0) break;
    const length = (reach * (cost - bound)) / unsettled;
    for (let i = 0; i < people; i++) {
      price[i] = Math.min(waiting[i], Math.max(0, Math.round(price[i] + length * (1 - taken[i]))));
    }
  }
  return Math.ceil(best);
}

interface Wanted {
  readonly first: Int32Array;
  readonly arc: Int32Array;
  readonly person: Int32Array;
}

/** The same arcs, a session at a time. */
function bySession({ room, first, session, minutes }: AssignmentProblem): Wanted {
  const start = new Int32Array(room.length + 1);
  for (const j of session) start[j + 1]++;
  for (let j = 0; j < room.length; j++) start[j + 1] += start[j];
  const next = start.slice();
  const arc = new Int32Array(session.length);
  const person = new Int32Array(session.length);
  for (let i = 0; i < minutes.length; i++) {
    for (let a = first[i]; a < first[i + 1]; a++) {
      const at = next[session[a]]++;
      arc[at] = a;
      person[at] = i;
    }
  }
  return { first: start, arc, person };
}

/** Fills one session's minutes with whole patients at their prices: dynamic programming over units of time. */
class Filling {
  readonly #best: Float64Array;
  #kept = new Uint8Array(0);

  constructor(units: number) {
    this.#best = new Float64Array(units + 1);
  }

  /** The most the session gains; adds one to `taken` for each patient it would take. */
  gain(
    { cost, room }: AssignmentProblem,
    wanted: Wanted,
    j: number,
    price: Float64Array,
    units: Int32Array,
    unit: number,
    taken: Int32Array,
  ): number {
    const space = Math.floor(room[j] / unit);
    const from = wanted.first[j];
    const to = wanted.first[j + 1];
    const best = this.#best.fill(0, 0, space + 1);
    const width = space + 1;
    if (this.#kept.length < (to - from) * width) this.#kept = new Uint8Array((to - from) * width * 2);
    const kept = this.#kept.fill(0, 0, (to - from) * width);
    for (let at = from; at < to; at++) {
      const person = wanted.person[at];
      const gain = price[person] - cost[wanted.arc[at]];
      if (gain <= 0) continue;
      const size = units[person];
      const row = (at - from) * width;
      for (let m = space; m >= size; m--) {
        const gained = best[m - size] + gain;
        if (gained > best[m]) {
          best[m] = gained;
          kept[row + m] = 1;
        }
      }
    }
    let left = space;
    for (let at = to - 1; at >= from; at--) {
      if (kept[(at - from) * width + left] === 0) continue;
      const person = wanted.person[at];
      taken[person]++;
      left -= units[person];
    }
    return best[space];
  }
}
