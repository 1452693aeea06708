/**
 * The Beta distribution: what is known of a share. `a` counts the yeses so far and `b` the noes, each with its prior.
 * Its distribution function is the regularised incomplete beta function, by the continued fraction of the NIST Digital
 * Library of Mathematical Functions, 8.17.22.
 */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

/** Coefficients of Lanczos's approximation with g = 7 and nine terms: fifteen digits. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** Natural logarithm of the gamma function, for x above 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const shifted = x - 1;
  let sum: number = lanczos[0];
  for (let i = 1; i < lanczos.length; i++) sum += lanczos[i] / (shifted + i);
  const t = shifted + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
}

const logBeta = (a: number, b: number): number => logGamma(a) + logGamma(b) - logGamma(a + b);

export const betaMean = ({ a, b }: Beta): number => a / (a + b);

export const betaVariance = ({ a, b }: Beta): number => (a * b) / ((a + b) ** 2 * (a + b + 1));

/** The chance that the share is at most x. */
export function betaCdf(x: number, { a, b }: Beta): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
  // The fraction converges fast below the mean; above it, read the same thing from the other end.
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** Lentz's way of summing the continued fraction from its front. */
function fraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let sum = d;
  for (let m = 1; m <= 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    sum *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = c * d;
    sum *= step;
    if (Math.abs(step - 1) < 1e-15) break;
  }
  return sum;
}

/** The share that has this chance of not being passed: `betaCdf` read backwards, by halving. */
export function betaQuantile(chance: number, beta: Beta): number {
  if (chance <= 0) return 0;
  if (chance >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
    const middle = (low + high) / 2;
    if (betaCdf(middle, beta) < chance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The Beta with this mean and this standard deviation; a spread too wide for any Beta is drawn in to the widest. */
export function betaFrom(mean: number, deviation: number): Beta {
  const centre = Math.min(0.99, Math.max(0.01, mean));
  const widest = 0.9 * centre * (1 - centre);
  const variance = Math.min(deviation * deviation, widest);
  const strength = (centre * (1 - centre)) / variance - 1;
  return { a: centre * strength, b: (1 - centre) * strength };
}
