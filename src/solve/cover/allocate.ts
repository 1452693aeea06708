/**
 * Doctors due who could stand in several pools count in one. Given how many of each class are due and what each pool
 * would still be short of, the split with the least weighted shortfall, found exactly by working through the pools one
 * after the other and keeping the best for every number of people left (dynamic programming).
 */
export interface Class {
  readonly count: number;
  /** Pools it may stand in, at least two. */
  readonly pools: readonly number[];
}

/** How many of each class stand in each pool: `split[pool][class]`. */
export type Split = readonly (readonly number[])[];

export interface Allocation {
  readonly split: Split;
  /** False where there were too many people to try every split, and single moves were tried instead. */
  readonly exact: boolean;
}

/** Splits tried one by one while there are no more than this many combinations of people left. */
const mostStates = 1200;

export function allocate(
  classes: readonly Class[],
  pools: number,
  shortfall: (pool: number, counts: readonly number[]) => number,
): Allocation {
  const none = classes.map(() => 0);
  if (classes.length === 0) return { split: Array.from({ length: pools }, () => none), exact: true };
  const states = classes.reduce((product, { count }) => product * (count + 1), 1);
  return states <= mostStates
    ? { split: everySplit(classes, pools, shortfall, states), exact: true }
    : { split: byMoves(classes, pools, shortfall), exact: false };
}

function everySplit(
  classes: readonly Class[],
  pools: number,
  shortfall: (pool: number, counts: readonly number[]) => number,
  states: number,
): Split {
  const digits = (state: number): number[] => {
    let left = state;
    return classes.map(({ count }) => {
      const digit = left % (count + 1);
      left = Math.floor(left / (count + 1));
      return digit;
    });
  };
  const all = Array.from({ length: states }, (_, state) => digits(state));
  // after[state]: the least shortfall of the pools not yet filled with these people left; nobody may be left at the end.
  let after = all.map((left) => (left.every((n) => n === 0) ? 0 : Infinity));
  const taken: number[][] = [];
  for (let pool = pools - 1; pool >= 0; pool--) {
    const best = all.map(() => Infinity);
    const choice = all.map(() => 0);
    const usable = all.flatMap((take, part) =>
      take.every((n, c) => n === 0 || classes[c].pools.includes(pool))
        ? [{ take, part, short: shortfall(pool, take) }]
        : [],
    );
    const usableAt = new Map(usable.map((one) => [one.part, [one]]));
    // The first pool has everybody to choose from, and the last takes whoever is left.
    const lefts = pool === 0 ? [states - 1] : all.keys();
    for (const state of lefts) {
      for (const { take, part, short } of pool === pools - 1 ? (usableAt.get(state) ?? []) : usable) {
        if (part > state || take.some((n, c) => n > all[state][c])) continue;
        const total = short + after[state - part];
        if (total < best[state] - 1e-12) [best[state], choice[state]] = [total, part];
      }
    }
    after = best;
    taken[pool] = choice;
  }
  let state = states - 1;
  return taken.map((choice) => {
    const part = choice[state];
    state -= part;
    return all[part];
  });
}

/** One person after the other to where most is missing, then single moves until none helps. */
function byMoves(
  classes: readonly Class[],
  pools: number,
  shortfall: (pool: number, counts: readonly number[]) => number,
): Split {
  const split = Array.from({ length: pools }, () => classes.map(() => 0));
  const short = split.map((counts, pool) => shortfall(pool, counts));
  const change = (pool: number, c: number, by: number): number => {
    const counts = [...split[pool]];
    counts[c] += by;
    return shortfall(pool, counts) - short[pool];
  };
  const put = (pool: number, c: number, by: number): void => {
    split[pool][c] += by;
    short[pool] = shortfall(pool, split[pool]);
  };
  const order = [...classes.keys()].toSorted((a, b) => classes[a].pools.length - classes[b].pools.length);
  for (const c of order)
    for (let i = 0; i < classes[c].count; i++) {
      const wanted = classes[c].pools.map((pool) => ({ pool, gain: change(pool, c, 1) }));
      put(wanted.reduce((a, b) => (b.gain < a.gain ? b : a)).pool, c, 1);
    }
  for (let moved = true; moved;) {
    moved = false;
    for (const c of order)
      for (const from of classes[c].pools)
        for (const to of classes[c].pools) {
          if (from === to || split[from][c] === 0) continue;
          if (change(from, c, -1) + change(to, c, 1) >= -1e-9) continue;
          put(from, c, -1);
          put(to, c, 1);
          moved = true;
        }
  }
  return split;
}
