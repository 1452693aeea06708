import type { Span } from "#time";
import { lengthOf } from "#time";
import { expectedShortfall } from "./ladder.ts";
import type { Pool } from "./pools.ts";

/** What one more person would be worth, on top of the plan. */
export interface Volunteer extends Span {
  readonly department: string;
  readonly skill: string;
  readonly areas: readonly string[];
  /** Doctor-hours below the floor that they would be expected to save; and the same by the areas' weights. */
  readonly saves: number;
  readonly weighted: number;
}

/**
 * The blocks in which one more volunteer would help most, best first; of blocks that help alike, the shortest. Counts
 * only hours whose chance of falling short is above the accepted one.
 */
export function volunteersWanted(
  pools: readonly Pool[],
  filled: readonly number[],
  blocks: readonly Span[],
  gainsPerHour: readonly (readonly number[])[],
  most: number,
): Volunteer[] {
  const wanted: Volunteer[] = [];
  for (const [, places] of Map.groupBy(pools.keys(), (i) =>
    JSON.stringify([pools[i].department, pools[i].skill]),
  )) {
    const { department, skill } = pools[places[0]];
    for (const block of blocks.toSorted((a, b) => lengthOf(a) - lengthOf(b))) {
      let saves = 0;
      let weighted = 0;
      const areas = new Set<string>();
      for (const i of places) {
        const pool = pools[i];
        const outside = pool.start < block.start || pool.end > block.end;
        if (outside || filled[i] >= gainsPerHour[i].length) continue;
        const hours = lengthOf(pool) / 60;
        const short = (doctors: number): number => expectedShortfall(pool.ladder, doctors, false);
        weighted += gainsPerHour[i][filled[i]] * hours;
        saves += (short(filled[i]) - short(filled[i] + 1)) * hours;
        for (const { area } of pool.areas) areas.add(area);
      }
      const known = wanted.some(
        (one) =>
          one.department === department &&
          one.skill === skill &&
          one.start >= block.start &&
          one.end <= block.end &&
          one.weighted >= weighted - 1e-9,
      );
      if (weighted > 0 && !known)
        wanted.push({ ...block, department, skill, areas: [...areas], saves, weighted });
    }
  }
  return wanted.toSorted((a, b) => b.weighted - a.weighted || a.start - b.start).slice(0, most);
}
