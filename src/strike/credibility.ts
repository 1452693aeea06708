/** What is known of an unknown number: its mean and its variance. */
export interface Belief {
  readonly mean: number;
  readonly variance: number;
}

/**
 * A belief after observations, each weighed by its precision: Bühlmann's credibility, which is the exact posterior when
 * everything is Normal and the best linear one when it is not. A little evidence moves a firm belief a little.
 */
export function updated(belief: Belief, observations: readonly Belief[]): Belief {
  let precision = 1 / belief.variance;
  let weighted = belief.mean * precision;
  for (const { mean, variance } of observations) {
    precision += 1 / variance;
    weighted += mean / variance;
  }
  return { mean: weighted / precision, variance: 1 / precision };
}
