import type { Spread } from "../assumptions/by-treatment-function.ts";
import type { Random } from "../random.ts";

/** A right-skewed quantity with this mean and standard deviation. */
export function lognormal({ mean, deviation }: Spread, random: Random): number {
  const variance = Math.log(1 + (deviation / mean) ** 2);
  return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * random.normal());
}

/** A small count with this mean (Knuth's method). */
export function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random.next(); product > limit; product *= random.next()) count++;
  return count;
}
