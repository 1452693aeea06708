import type { Beta, Shift, StaffGroup, Turnout } from "#strike";
import { betaBinomial, convolve, groupFor } from "#strike";

/** Doctors due who are alike to the plan: what they are, and whether an action calls them out in these hours. */
export interface DueClass {
  readonly group: StaffGroup;
  readonly shift: Shift;
  readonly department: string;
  readonly calledOut: boolean;
}

export interface DueCount {
  readonly who: DueClass;
  readonly count: number;
}

/**
 * The chance of 0, 1, … at work out of the called-out who are due: a beta-binomial for each group that turnout tells
 * apart, summed as independent. While emergency cover is kept, as many of them as the floors ask for are its team and
 * come as on any other day; the others stay away at the rate of those outside the team. Doctors not called out are not
 * in it: they stand on their own duty and can be rung up.
 */
export function distributionOfPresent(
  due: readonly DueCount[],
  floors: number,
  turnout: Turnout,
  kept: boolean,
): number[] {
  const groups = new Map<string, { beta: Beta; count: number }>();
  const add = (absent: Beta, count: number): void => {
    if (count === 0) return;
    const key = `${absent.a} ${absent.b}`;
    // Present is not absent: the Beta is read from its other end.
    groups.set(key, { beta: { a: absent.b, b: absent.a }, count: count + (groups.get(key)?.count ?? 0) });
  };
  let team = kept ? floors : 0;
  for (const { who, count } of due) {
    if (!who.calledOut) continue;
    const group = groupFor(turnout, who);
    if (!group) throw new Error(`No turnout is known for the group ${who.group} of ${who.department}`);
    const inTeam = Math.min(team, count);
    team -= inTeam;
    add(turnout.ordinary.beta, inTeam);
    add((kept ? group.absentOutsideTeam : group.absent).beta, count - inTeam);
  }
  return [...groups.values()].map(({ beta, count }) => betaBinomial(count, beta)).reduce(convolve, [1]);
}

/** So many and no other number. */
export const surely = (count: number): number[] =>
  Array.from({ length: count + 1 }, (_, k) => (k === count ? 1 : 0));
