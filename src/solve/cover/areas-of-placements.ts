import { lengthOf } from "#time";
import type { Candidate } from "./candidates.ts";
import { riskOf } from "./ladder.ts";
import type { Pool } from "./pools.ts";
import { weightOf } from "./safety-order.ts";

/** What the chosen placements come to, pool by pool. */
export interface Posted {
  /** The area each chosen block is asked for, in the order of `chosen`. */
  readonly areas: readonly string[];
  /** For each pool, how many are secured in each of its areas. */
  readonly secured: readonly (readonly number[])[];
  /** For each pool, how many of those standing there are moved away. */
  readonly away: readonly number[];
}

/** Where each person placed is asked to stand: the area of their pool with most still missing over their hours, by weight. */
export function posted(pools: readonly Pool[], chosen: readonly Candidate[]): Posted {
  const gone = pools.map(() => new Set<string>());
  for (const { doctor, leaves } of chosen) for (const pool of leaves) gone[pool].add(doctor.staffId);
  const secured = pools.map(({ areas }) => areas.map(() => 0));
  const missing = pools.map((pool, i) => {
    let posts = 0;
    return pool.areas.map(({ floor }) => {
      let sum = 0;
      for (let post = 0; post < floor; post++)
        sum += riskOf(pool.ladder, pool.standing.length - gone[i].size, ++posts);
      return sum;
    });
  });
  const areas = chosen.map(({ pools: helped }) => {
    const worth = new Map<string, number>();
    for (const pool of helped)
      pools[pool].areas.forEach(({ area }, i) => {
        const still = Math.min(1, Math.max(0, missing[pool][i] - secured[pool][i]));
        worth.set(area, (worth.get(area) ?? 0) + weightOf(area) * still * lengthOf(pools[pool]));
      });
    const area = [...worth].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
    for (const pool of helped) {
      const at = pools[pool].areas.findIndex((one) => one.area === area);
      secured[pool][Math.max(0, at)]++;
    }
    return area;
  });
  return { areas, secured, away: gone.map((people) => people.size) };
}
