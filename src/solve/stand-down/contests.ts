import type { Session } from "#electives";
import type { StandDownProblem } from "./problem.ts";
import type { Supplies, Supply } from "./supply.ts";
import { supplies } from "./supply.ts";
import type { PoolNeed } from "./team.ts";

/** One moment at which lists want more of some pools than can be counted on. */
export interface Contest {
  readonly pools: ReadonlySet<string>;
  readonly supply: Supply;
  /** Places of the lists that want some of them. */
  readonly sessions: readonly number[];
}

interface Wanting {
  readonly session: Session;
  readonly needs: readonly PoolNeed[];
}

/** Pools taken together at most: one person with three skills is still one person. */
const mostTogether = 3;

/**
 * Every moment at which a pool, or pools that share people, cannot serve all the lists that want them. Hall's condition:
 * lists can be staffed only if no set of pools is asked for more people than it has, however many skills each has.
 */
export function contestsOf(facts: StandDownProblem, all: readonly Wanting[]): Contest[] {
  const supply = supplies(facts);
  const needOf = new Map<string, PoolNeed>();
  for (const { needs } of all) for (const need of needs) needOf.set(need.pool, need);
  return together(supply, [...needOf.values()]).flatMap((set) => contestsFor(supply, set, all));
}

/** Each pool alone, and every two or three that share people, directly or through the third. */
function together(supply: Supplies, pools: readonly PoolNeed[]): (readonly PoolNeed[])[] {
  const sharing = (a: number, b: number): boolean =>
    [...supply.members(pools[a])].some((doctor) => supply.members(pools[b]).has(doctor));
  const neighbours = pools.map((_, i) => new Set(pools.keys().filter((j) => j !== i && sharing(i, j))));
  const sets = new Map(pools.keys().map((i) => [`${i}`, [i]]));
  for (const set of sets.values()) {
    if (set.length === mostTogether) continue;
    for (const j of set.flatMap((i) => [...neighbours[i]])) {
      if (set.includes(j)) continue;
      const larger = [...set, j].toSorted((a, b) => a - b);
      sets.set(larger.join(), larger);
    }
  }
  return [...sets.values()].map((set) => set.map((i) => pools[i]));
}

function contestsFor(supply: Supplies, set: readonly PoolNeed[], all: readonly Wanting[]): Contest[] {
  const pools = new Set(set.map((need) => need.pool));
  const users = all.flatMap(({ session, needs }, i) => {
    const number = needs.reduce((sum, need) => sum + (pools.has(need.pool) ? need.number : 0), 0);
    return number > 0 ? [{ i, session, needs, number }] : [];
  });
  const contests: Contest[] = [];
  const seen = new Set<string>();
  // Any lists that meet are met at the start of one of them.
  for (const start of [...new Set(users.map(({ session }) => session.start))].toSorted((a, b) => a - b)) {
    const met = users.filter(({ session }) => session.start <= start && start < session.end);
    const key = met.map(({ i }) => i).join();
    if (seen.has(key)) continue;
    seen.add(key);
    const at = { start, end: Math.min(...met.map(({ session }) => session.end)) };
    const wanted = (pool: ReadonlySet<string>): number =>
      met.reduce(
        (sum, { needs }) =>
          sum + needs.reduce((own, need) => own + (pool.has(need.pool) ? need.number : 0), 0),
        0,
      );
    const found = supply.of(set, at, wanted(pools));
    if (found.sure >= found.needed) continue;
    // Nothing new where the pools, each by itself, already allow no more than all together have.
    const apart = set.reduce(
      (sum, need) =>
        sum +
        Math.min(wanted(new Set([need.pool])), supply.of([need], at, wanted(new Set([need.pool]))).sure),
      0,
    );
    if (set.length > 1 && apart <= found.sure) continue;
    contests.push({ pools, supply: found, sessions: met.map(({ i }) => i) });
  }
  return contests;
}
