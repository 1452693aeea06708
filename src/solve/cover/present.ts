import type { Beta, Turnout } from "#strike";
import { betaBinomial, convolve, groupFor } from "#strike";
import type { Shift, StaffGroup } from "#strike";

/** Doctors due who are alike to the plan. */
export interface DueClass {
  readonly group: StaffGroup;
  readonly shift: Shift;
  readonly calledOut: boolean;
  readonly department: string;
}

/** Counts of those due by class. A class is told by its words, so that equal ones meet. */
export type DueCounts = ReadonlyMap<string, { readonly who: DueClass; readonly count: number }>;

export const classKey = (who: DueClass): string =>
  `${who.group}|${who.shift}|${who.calledOut ? 1 : 0}|${who.department}`;

/**
 * The chance of 0, 1, … at work out of those due: a beta-binomial for each group that turnout tells apart, summed as
 * independent. While emergency cover is kept, as many of the called-out as the floors ask for are its team and come as
 * on any other day; the others stay away at the rate of those outside the team.
 */
export function distributionOfPresent(
  due: DueCounts,
  floors: number,
  inAction: boolean,
  turnout: Turnout,
  kept: boolean,
): number[] {
  const present = new Map<string, { beta: Beta; count: number }>();
  const add = (absent: Beta, count: number): void => {
    if (count === 0) return;
    const key = `${absent.a} ${absent.b}`;
    const known = present.get(key);
    // Present is not absent: the Beta is read from its other end.
    present.set(key, { beta: { a: absent.b, b: absent.a }, count: count + (known?.count ?? 0) });
  };
  const ordinary = turnout.ordinary.beta;
  let team = kept && inAction ? floors : 0;
  for (const { who, count } of due.values()) {
    if (!who.calledOut || !inAction) {
      add(ordinary, count);
      continue;
    }
    const group = groupFor(turnout, who);
    if (!group) throw new Error(`No turnout is known for the group ${who.group} of ${who.department}`);
    const inTeam = Math.min(team, count);
    team -= inTeam;
    add(ordinary, inTeam);
    add((kept ? group.absentOutsideTeam : group.absent).beta, count - inTeam);
  }
  return [...present.values()].map(({ beta, count }) => betaBinomial(count, beta)).reduce(convolve, [1]);
}
