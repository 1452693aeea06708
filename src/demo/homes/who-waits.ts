import { assumptionsFor } from "../assumptions/by-treatment-function.ts";
import { ageGroups, women } from "../assumptions/people.ts";
import type { AgeGroup } from "./ages.ts";
import { agesIn } from "./ages.ts";

/** Chances of age group and sex for somebody who waits, by treatment function and by the deprivation of home. */
export interface WhoWaits {
  ages(treatmentFunction: string, decile2019: number): readonly [number, number, number];
  women(treatmentFunction: string, group: AgeGroup): number;
}

type Three = readonly [number, number, number];

const toOne = (weights: readonly number[]): Three => {
  const sum = weights.reduce((a, b) => a + b, 0);
  return [weights[0] / sum, weights[1] / sum, weights[2] / sum];
};

/** Shares of this treatment function as assumed, before the whole list is brought to what was published. */
function assumedAges(treatmentFunction: string, onlyChildren: boolean): Three {
  if (onlyChildren) return [0.97, 0.03, 0];
  const { children, older } = assumptionsFor(treatmentFunction);
  const adults = 1 - children;
  return [children, Math.max(0, adults * (1 - older)), adults * older];
}

/**
 * Brings the assumed shares of each treatment function to the published shares of the whole list by repeated
 * proportion, no group moved by more than a factor of two: a trust that treats children or eyes alone stays itself.
 * `mix` is how many wait in each treatment function, `deciles` how the catchment divides among deciles 1 to 10.
 */
export function whoWaits(
  mix: ReadonlyMap<string, number>,
  deciles: readonly number[],
  onlyChildren: boolean,
): WhoWaits {
  const everybody = toOne(
    [0, 1, 2].map((group) => sum(deciles.map((share, i) => share * agesIn(i + 1).people[group]))),
  );
  const ratio = deciles.map((_, i) =>
    toOne(agesIn(i + 1).people).map((share, group) => share / everybody[group]),
  );
  const lift = [1, 1, 1];
  const ages = (tfc: string, decile2019: number): Three =>
    toOne(
      assumedAges(tfc, onlyChildren).map(
        (share, group) => share * lift[group] * ratio[decile2019 - 1][group],
      ),
    );
  const all = sum([...mix.values()]);
  const reached = (): number[] =>
    [0, 1, 2].map((group) =>
      sum(
        [...mix].map(
          ([tfc, count]) => (count / all) * sum(deciles.map((share, i) => share * ages(tfc, i + 1)[group])),
        ),
      ),
    );
  for (let round = 0; round < (onlyChildren ? 0 : 12); round++)
    reached().forEach((share, group) => {
      lift[group] = clamp((lift[group] * ageGroups.value[group]) / Math.max(share, 0.001), 0.5, 2);
    });

  const middle = Math.round(sum(deciles.map((share, i) => share * (i + 1))));
  let tilt = 1;
  const womenIn = (tfc: string, group: AgeGroup): number => {
    const share = assumptionsFor(tfc).women;
    if (share === 1) return 1;
    return group === 0 ? 0.47 : (share * tilt) / (share * tilt + 1 - share);
  };
  for (let round = 0; round < 12; round++) {
    const share = sum(
      [...mix].map(([tfc, count]) => {
        const groups = ages(tfc, middle);
        return (count / all) * sum(groups.map((part, group) => part * womenIn(tfc, group as AgeGroup)));
      }),
    );
    tilt = clamp(tilt * (odds(women.value) / odds(Math.min(share, 0.99))), 0.5, 2);
  }
  return { ages, women: womenIn };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
const odds = (share: number): number => share / (1 - share);
