import type { Turnout } from "#strike";
import { allocate } from "./allocate.ts";
import type { Ladder } from "./ladder.ts";
import { expectedShortfall } from "./ladder.ts";
import type { DueClass, DueCount } from "./present.ts";
import { distributionOfPresent } from "./present.ts";

/** Somebody due in some hours, and the pools they could stand in. */
export interface Due {
  readonly staffId: string;
  readonly who: DueClass;
  readonly pools: readonly number[];
}

/** Everyone due in exactly one pool. */
export interface Sharing {
  /** For each pool: called-out due, those who stand there anyway, and the ladder of its posts. */
  readonly calledOut: readonly number[];
  readonly standing: readonly (readonly string[])[];
  readonly ladders: readonly Ladder[];
}

interface Group {
  readonly who: DueClass;
  readonly pools: readonly number[];
  readonly members: string[];
}

interface Answer {
  /** For each pool, how many of each group it has. */
  readonly counts: readonly (readonly number[])[];
  readonly ladders: readonly Ladder[];
}

/** Shares out those due in one department, hour after hour; hours alike are worked out once. */
export class Sharer {
  readonly #turnout: Turnout;
  readonly #kept: boolean;
  readonly #answers = new Map<string, Answer>();
  readonly #distributions = new Map<string, number[]>();
  made = 0;
  exact = 0;

  constructor(turnout: Turnout, kept: boolean) {
    this.#turnout = turnout;
    this.#kept = kept;
  }

  share(due: readonly Due[], posts: readonly (readonly number[])[]): Sharing {
    const groups = grouped(due);
    const key = JSON.stringify([
      posts,
      groups.map(({ who, pools, members }) => [who, pools, members.length]),
    ]);
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = this.#work(groups, posts);
      this.#answers.set(key, answer);
    }
    const { counts, ladders } = answer;
    const next = groups.map(() => 0);
    const standing = counts.map((own) =>
      groups.flatMap(({ who, members }, g) => {
        const from = next[g];
        next[g] += own[g];
        return who.calledOut ? [] : members.slice(from, next[g]);
      }),
    );
    const calledOut = counts.map((own) =>
      own.reduce((sum, n, g) => sum + (groups[g].who.calledOut ? n : 0), 0),
    );
    return { calledOut, standing, ladders };
  }

  #work(groups: readonly Group[], posts: readonly (readonly number[])[]): Answer {
    const many = groups.flatMap(({ pools }, g) => (pools.length > 1 ? [g] : []));
    const countsWith = (pool: number, taken: readonly number[]): number[] =>
      groups.map(({ pools, members }, g) =>
        pools.length > 1 ? taken[many.indexOf(g)] : pools[0] === pool ? members.length : 0,
      );
    const known = new Map<string, number>();
    const { split, exact } = allocate(
      many.map((g) => ({ count: groups[g].members.length, pools: groups[g].pools })),
      posts.length,
      (pool, taken) => {
        const key = `${pool} ${taken.join(" ")}`;
        const before = known.get(key);
        if (before !== undefined) return before;
        const counts = countsWith(pool, taken);
        const standing = counts.reduce((sum, n, g) => sum + (groups[g].who.calledOut ? 0 : n), 0);
        const short = expectedShortfall(this.#ladder(groups, counts, posts[pool]), standing);
        known.set(key, short);
        return short;
      },
    );
    this.made++;
    if (exact) this.exact++;
    const counts = posts.map((_, pool) => countsWith(pool, split[pool]));
    return { counts, ladders: posts.map((own, pool) => this.#ladder(groups, counts[pool], own)) };
  }

  #ladder(groups: readonly Group[], counts: readonly number[], posts: readonly number[]): Ladder {
    const due = counts.flatMap((count, g): DueCount[] =>
      count > 0 && groups[g].who.calledOut ? [{ who: groups[g].who, count }] : [],
    );
    const key = JSON.stringify([this.#kept ? posts.length : 0, due]);
    let present = this.#distributions.get(key);
    if (!present) {
      present = distributionOfPresent(due, posts.length, this.#turnout, this.#kept);
      this.#distributions.set(key, present);
    }
    return { posts, present };
  }
}

/** Those alike together, groups and members in one order whatever order they came in. */
function grouped(due: readonly Due[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { staffId, who, pools } of due) {
    const key = JSON.stringify([who.group, who.shift, who.department, who.calledOut, pools]);
    const known = groups.get(key);
    if (known) known.members.push(staffId);
    else groups.set(key, { who, pools, members: [staffId] });
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group, members: group.members.toSorted() }));
}
