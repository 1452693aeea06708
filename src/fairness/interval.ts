/** From `low` to `high`, the middle 95% unless told otherwise. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal deviate that leaves 2.5% at either end. */
export const z95 = 1.959963984540054;

/** Where the true share may lie when `count` of `of` were seen (Wilson 1927). Never below 0 or above 1. */
export function wilson(count: number, of: number, z: number = z95): Interval {
  if (of <= 0) return { low: 0, high: 1 };
  const squared = z * z;
  const middle = (2 * count + squared) / (2 * (of + squared));
  const reach = (z * Math.sqrt(squared + 4 * count * (1 - count / of))) / (2 * (of + squared));
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
