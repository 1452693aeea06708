import type { Beta } from "./beta.ts";
import { logGamma } from "./beta.ts";

/**
 * How many of `people` do something when each does it with the same chance and that chance is itself only known as a
 * Beta: the chance of 0, of 1, … of all of them. Wider than a binomial, since they share one unknown.
 */
export function betaBinomial(people: number, { a, b }: Beta): number[] {
  const whole = logGamma(a + b) - logGamma(a) - logGamma(b) - logGamma(a + b + people) + logGamma(people + 1);
  return Array.from({ length: people + 1 }, (_, k) =>
    Math.exp(whole - logGamma(k + 1) - logGamma(people - k + 1) + logGamma(a + k) + logGamma(b + people - k)),
  );
}

/** The distribution of the sum of two independent counts. */
export function convolve(first: readonly number[], second: readonly number[]): number[] {
  const sum = Array.from({ length: first.length + second.length - 1 }, () => 0);
  for (let i = 0; i < first.length; i++)
    for (let j = 0; j < second.length; j++) sum[i + j] += first[i] * second[j];
  return sum;
}

/** The least count whose chance of not being passed reaches `chance`. */
export function countQuantile(chance: number, distribution: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < distribution.length; k++) {
    sum += distribution[k];
    if (sum >= chance - 1e-12) return k;
  }
  return distribution.length - 1;
}

/** The mean of a count. */
export const countMean = (distribution: readonly number[]): number =>
  distribution.reduce((sum, chance, k) => sum + chance * k, 0);
