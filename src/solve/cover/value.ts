/**
 * What a choice of placements is worth, ranked and never summed: weighted doctor-hours expected short, then what the
 * placed lose of their own patients, then pence, then minutes asked of people. Less is better at every rank.
 */
export type Value = readonly [shortfall: number, loss: number, cost: number, minutes: number];

export const nothing: Value = [0, 0, 0, 0];

export const plus = (a: Value, b: Value): Value => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]];

/** How near two figures of one rank must be to count as equal: sums of floating point, not differences of opinion. */
const slack: Value = [1e-6, 1e-4, 1e-3, 1e-3];

/** Below 0 when `a` is better, above 0 when worse, 0 when they are equal at every rank. */
export const compare = (a: Value, b: Value): number => compareTo(4, a, b);

/** The same without the last rank: minutes break ties and are not worth a search. */
export const compareGoals = (a: Value, b: Value): number => compareTo(3, a, b);

function compareTo(ranks: number, a: Value, b: Value): number {
  for (let rank = 0; rank < ranks; rank++) {
    const difference = a[rank] - b[rank];
    if (Math.abs(difference) > slack[rank]) return difference;
  }
  return 0;
}
