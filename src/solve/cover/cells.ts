import { countMean, countQuantile } from "#strike";
import type { Span } from "#time";
import { lengthOf } from "#time";
import { riskOf } from "./ladder.ts";
import type { Pool } from "./pools.ts";
import { shareOfPresent } from "./share-of-present.ts";

/** One area and skill over hours in which nothing changes. The rows of the cover board. */
export interface CoverCell extends Span {
  readonly department: string;
  readonly area: string;
  readonly skill: string;
  readonly inAction: boolean;
  /** The floor: the strike floor in the hours of the action, the ordinary one around it. */
  readonly needed: number;
  /** Rostered, each counted in one place; where areas share people, as many as would stand here if all came. */
  readonly due: number;
  /** Of those due, how many the action does not call out: they are taken to come. */
  readonly standing: number;
  /** Of those due, expected at work: mean, tenth and ninetieth percentile. Those the plan moves away are not in it. */
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  /** The present were counted, not estimated. */
  readonly counted: boolean;
  /** Asked to act down here. */
  readonly secured: number;
  /** Floor less expected less secured, never below 0. */
  readonly gap: number;
  /** The chance of fewer than the floor, before the plan moves or asks anybody, and after. */
  readonly riskBefore: number;
  readonly risk: number;
  /** Doctor-hours expected below the floor, after. */
  readonly shortfall: number;
}

/** The cells of a pool, given how many are secured in each of its areas and how many of those standing are moved away. */
export function cellsOf(pool: Pool, secured: readonly number[], away: number): CoverCell[] {
  const floors = pool.areas.map(({ floor }) => floor);
  const { present } = pool.ladder;
  const standing = pool.standing.length - away;
  const filled = standing + secured.reduce((sum, count) => sum + count, 0);
  const share = (count: number): number[] => shareOfPresent(count, floors);
  const shares = present.map((_, count) => share(count + standing));
  const low = shares[countQuantile(0.1, present)];
  const high = shares[countQuantile(0.9, present)];
  const due = share(pool.calledOut + standing);
  const stands = share(standing);
  let posts = 0;
  return pool.areas.map(({ area, floor }, i) => {
    const first = posts + 1;
    posts += floor;
    const expected =
      countMean(present) === 0
        ? stands[i]
        : present.reduce((sum, chance, k) => sum + chance * shares[k][i], 0);
    let short = 0;
    for (let post = first; post <= posts; post++) short += riskOf(pool.ladder, filled, post);
    return {
      start: pool.start,
      end: pool.end,
      department: pool.department,
      area,
      skill: pool.skill,
      inAction: pool.inAction,
      needed: floor,
      due: due[i],
      standing: stands[i],
      expected,
      low: low[i],
      high: high[i],
      counted: pool.counted,
      secured: secured[i],
      gap: Math.max(0, floor - expected - secured[i]),
      riskBefore: riskOf(pool.ladder, pool.standing.length, posts),
      risk: riskOf(pool.ladder, filled, posts),
      shortfall: (short * lengthOf(pool)) / 60,
    };
  });
}

/** Neighbouring hours that say the same become one row. */
export function merged(cells: readonly CoverCell[]): CoverCell[] {
  const last = new Map<string, number>();
  const rows: CoverCell[] = [];
  for (const cell of cells) {
    const place = JSON.stringify([cell.department, cell.area, cell.skill]);
    const before = last.get(place);
    const known = before === undefined ? undefined : rows[before];
    if (before !== undefined && known?.end === cell.start && sameHours(known, cell)) {
      rows[before] = { ...known, end: cell.end, shortfall: known.shortfall + cell.shortfall };
      continue;
    }
    last.set(place, rows.length);
    rows.push(cell);
  }
  return rows;
}

const sameHours = (a: CoverCell, b: CoverCell): boolean =>
  a.inAction === b.inAction &&
  a.needed === b.needed &&
  a.due === b.due &&
  a.standing === b.standing &&
  a.secured === b.secured &&
  a.counted === b.counted &&
  Math.abs(a.expected - b.expected) < 1e-9 &&
  Math.abs(a.risk - b.risk) < 1e-9 &&
  Math.abs(a.riskBefore - b.riskBefore) < 1e-9;
