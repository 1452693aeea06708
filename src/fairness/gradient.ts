import { normals, seeded } from "./chance.ts";
import type { Interval } from "./interval.ts";

/** One group of a ranking, from the most deprived to the least. */
export interface RankedGroup {
  /** People in the group; only shares matter. */
  readonly size: number;
  /** What is measured of it: a share, a rate, a mean. */
  readonly value: number;
  /** Standard error of the value on the scale the draws are made on. Without one in every group no intervals are given. */
  readonly standardError?: number;
}

/** Draws are made on this scale: logarithms for rates, log-odds for shares, so that no draw is impossible. */
type Scale = "plain" | "log" | "logit";

/** How a burden leans across a ranking. Positive slopes and negative concentration mean that the most deprived carry more. */
export interface Gradient {
  /** Slope index of inequality: fitted value at the most deprived end minus that at the least deprived end. */
  readonly slope: number;
  /** Relative index, as a ratio: fitted value at the most deprived end over that at the least deprived end. */
  readonly ratio: number;
  /** Relative index, as the slope over the mean. */
  readonly overMean: number;
  /** Concentration index, from −1 to 1; below 0 when the burden sits on the most deprived. */
  readonly concentration: number;
  readonly mean: number;
  readonly intervals:
    { readonly slope: Interval; readonly ratio: Interval; readonly concentration: Interval } | undefined;
}

export interface GradientChoices {
  readonly scale?: Scale;
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * Slope and relative index of inequality and the concentration index over groups ordered from most to least deprived.
 * A weighted line is fitted through each group's value at its middle rank (Public Health England, indicator methods:
 * SII by weighted least squares, intervals from 100,000 draws of each group's standard error). Wants 5 to 100 groups,
 * none empty, as that method does; answers undefined for fewer, or when one is empty.
 */
export function gradient(
  groups: readonly RankedGroup[],
  choices: GradientChoices = {},
): Gradient | undefined {
  if (groups.length < 5 || groups.length > 100 || groups.some(({ size }) => !(size > 0))) return undefined;
  const line = fitter(groups.map(({ size }) => size));
  const measured = line(groups.map(({ value }) => value));
  return { ...measured, intervals: simulate(groups, line, choices) };
}

type Measured = Omit<Gradient, "intervals">;

/** Ranks and weights are the same in every draw, so they are worked out once. */
function fitter(sizes: readonly number[]): (values: ArrayLike<number>) => Measured {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const shares = sizes.map((size) => size / all);
  let before = 0;
  const ranks = shares.map((share) => {
    const middle = before + share / 2;
    before += share;
    return middle;
  });
  // Middle ranks weighted by share always average one half.
  const spread = ranks.reduce((sum, rank, i) => sum + shares[i] * (rank - 0.5) ** 2, 0);
  return (values) => {
    let mean = 0;
    let covariance = 0;
    for (let i = 0; i < shares.length; i++) {
      mean += shares[i] * values[i];
      covariance += shares[i] * (ranks[i] - 0.5) * values[i];
    }
    const steepness = covariance / spread;
    const atMost = mean - steepness / 2;
    const atLeast = mean + steepness / 2;
    return {
      slope: -steepness,
      ratio: atMost / atLeast,
      overMean: -steepness / mean,
      concentration: (2 * covariance) / mean,
      mean,
    };
  };
}

const onto = {
  plain: (value: number) => value,
  log: Math.log,
  logit: (value: number) => Math.log(value / (1 - value)),
};
const back = {
  plain: (value: number) => value,
  log: Math.exp,
  logit: (value: number) => 1 / (1 + Math.exp(-value)),
};

function simulate(
  groups: readonly RankedGroup[],
  line: (values: ArrayLike<number>) => Measured,
  { scale = "plain", draws = 100_000, seed = 1 }: GradientChoices,
): Gradient["intervals"] {
  if (groups.some(({ standardError }) => standardError === undefined)) return undefined;
  const middles = groups.map(({ value }) => onto[scale](value));
  if (!middles.every(Number.isFinite)) return undefined;
  const normal = normals(seeded(seed));
  const slopes = new Float64Array(draws);
  const ratios = new Float64Array(draws);
  const concentrations = new Float64Array(draws);
  const values = new Float64Array(groups.length);
  for (let draw = 0; draw < draws; draw++) {
    for (let i = 0; i < groups.length; i++)
      values[i] = back[scale](middles[i] + groups[i].standardError! * normal());
    const { slope, ratio, concentration } = line(values);
    slopes[draw] = slope;
    ratios[draw] = ratio;
    concentrations[draw] = concentration;
  }
  return { slope: middle95(slopes), ratio: middle95(ratios), concentration: middle95(concentrations) };
}

function middle95(draws: Float64Array): Interval {
  draws.sort();
  const at = (share: number) => draws[Math.min(draws.length - 1, Math.floor(share * draws.length))];
  return { low: at(0.025), high: at(0.975) };
}

/** Concentration of a yes-or-no outcome with this mean, corrected so that its bounds do not hang on the mean (Erreygers 2009). */
export const erreygers = (concentration: number, mean: number): number => 4 * mean * concentration;

/** The same by Wagstaff's correction (2005): how far it is from the most unequal this mean allows. */
export const wagstaff = (concentration: number, mean: number): number => concentration / (1 - mean);
