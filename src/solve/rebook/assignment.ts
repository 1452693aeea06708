/**
 * Which displaced patient goes to which session, as flat arrays of whole numbers. The offers of patient `i` are the arcs
 * `first[i]` to `first[i + 1] - 1`. Each patient is placed once or stays waiting at `waiting[i]`; the minutes of those
 * placed in a session never pass its `room`.
 */
export interface AssignmentProblem {
  readonly minutes: Int32Array;
  readonly room: Int32Array;
  readonly first: Int32Array;
  readonly session: Int32Array;
  /** Whole, never negative, below 2^53 in total. */
  readonly cost: Float64Array;
  readonly waiting: Float64Array;
}

export interface Assignment {
  /** The arc each patient takes, or -1 while they wait. */
  readonly arc: Int32Array;
  readonly cost: number;
  /** No assignment whatever costs less: proved by `price`. */
  readonly bound: number;
  /** A price for each minute of each session. */
  readonly price: Float64Array;
}

export const costOf = (problem: AssignmentProblem, arc: Int32Array): number =>
  arc.reduce((sum, taken, i) => sum + (taken < 0 ? problem.waiting[i] : problem.cost[taken]), 0);

/**
 * What any assignment must cost at least, whatever the prices: each patient pays their own cheapest choice at those
 * prices, and the prices' worth of all room is handed back (Lagrangian duality). Summed in whole numbers after the
 * prices are rounded to a fraction of one, so that it is a true bound and not one up to rounding.
 */
export function boundAt(problem: AssignmentProblem, price: Float64Array): number {
  const { minutes, room, first, session, cost, waiting } = problem;
  const most = waiting.reduce((sum, own) => sum + own, 1);
  let fraction = 1024;
  while (fraction > 1 && most * fraction > Number.MAX_SAFE_INTEGER / 4) fraction /= 2;
  const whole = price.map((each) => Math.max(0, Math.round(each * fraction)));
  let total = 0;
  for (let i = 0; i < minutes.length; i++) {
    let least = waiting[i] * fraction;
    for (let arc = first[i]; arc < first[i + 1]; arc++) {
      least = Math.min(least, cost[arc] * fraction + whole[session[arc]] * minutes[i]);
    }
    total += least;
  }
  for (let j = 0; j < room.length; j++) total -= whole[j] * room[j];
  return Math.max(0, Math.ceil(total / fraction));
}
