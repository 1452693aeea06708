import { hiddenRows, rounded, smallNumberRules } from "#fairness";
import type { SmallNumberRule } from "#fairness";

/** One way to divide the members and the people of an area, into the same groups. */
export interface Represented {
  readonly area: string;
  readonly by: "age" | "sex" | "ethnicity" | "deprivation";
  readonly groups: readonly string[];
  /** Members by group; groups not named have none. Those who did not say are under `not-known`. */
  readonly members: ReadonlyMap<string, number>;
  /** People who live there, by group. */
  readonly population: ReadonlyMap<string, number>;
  /** Where the population was counted, and when. */
  readonly source: string;
}

export interface RepresentationRow {
  readonly group: string;
  /** To the nearest five; undefined where it is hidden. */
  readonly members: number | undefined;
  /** Of the members who said. */
  readonly memberShare: number | undefined;
  readonly populationShare: number;
  /** 1 is as many as the population would give; below it, fewer. Two places. Undefined where hidden or where nobody lives. */
  readonly ratio: number | undefined;
}

export interface Representation {
  readonly area: string;
  readonly by: Represented["by"];
  readonly rows: readonly RepresentationRow[];
  /** Members who did not say, to the nearest five: shown, and compared with nothing. Undefined where hidden. */
  readonly notKnown: number | undefined;
  readonly rule: SmallNumberRule;
  readonly source: string;
}

const twoPlaces = (value: number): number => Math.round(value * 100) / 100;

/** Members beside the people of their area. Small counts are hidden by the rule that hides them for patients. */
export function representation(of: Represented, rule: SmallNumberRule = smallNumberRules[0]): Representation {
  const { groups, area, by, source } = of;
  const members = groups.map((group) => of.members.get(group) ?? 0);
  const people = groups.map((group) => of.population.get(group) ?? 0);
  const silent = of.members.get("not-known") ?? 0;
  const said = sum(members);
  const living = sum(people);
  const hidden = hiddenAmong(members, silent, rule);
  const rows = groups.map((group, i): RepresentationRow => {
    const populationShare = living === 0 ? 0 : people[i] / living;
    if (hidden[i] || said === 0)
      return {
        group,
        members: hidden[i] ? undefined : 0,
        memberShare: undefined,
        populationShare,
        ratio: undefined,
      };
    const memberShare = members[i] / said;
    return {
      group,
      members: rounded(members[i], rule),
      memberShare: twoPlaces(memberShare),
      populationShare,
      ratio: populationShare === 0 ? undefined : twoPlaces(memberShare / populationShare),
    };
  });
  return { area, by, rows, notKnown: hidden.at(-1) ? undefined : rounded(silent, rule), rule, source };
}

/**
 * Those who did not say are a row too: their number and the total would give back a hidden one. And shares add to one, so
 * a single hidden group could be had from the others: the next smallest goes with it.
 */
function hiddenAmong(members: readonly number[], silent: number, rule: SmallNumberRule): boolean[] {
  const hidden = hiddenRows(
    [...members, silent].map((count) => [count]),
    rule,
  );
  const holding = members.flatMap((count, i) => (count > 0 ? [{ count, i }] : []));
  if (holding.filter(({ i }) => hidden[i]).length !== 1) return hidden;
  const [next] = holding.filter(({ i }) => !hidden[i]).toSorted((a, b) => a.count - b.count);
  return next ? hidden.with(next.i, true) : hidden;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);
