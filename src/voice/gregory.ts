import { numbers } from "./sheet.ts";
import { decimal } from "./stage.ts";
import type { MovedParcel, Stage } from "./stage.ts";
import type { Tally } from "./tally.ts";

/**
 * What the rules of foundation trusts and ERS97 share: a surplus is taken from the papers that made it, the last parcel,
 * at one value for those that can be transferred; an excluded candidate's papers move at the value they have.
 */

/** Moves a surplus, and answers how. The candidate is left with the quota; what rounding loses is non-transferable. */
export function moveSurplus(tally: Tally, candidate: number, quota: number): NonNullable<Stage["transfer"]> {
  const surplus = tally.votes[candidate] - quota;
  const parcel = tally.parcels[candidate].at(-1);
  if (!parcel || surplus <= 0) throw new Error(`Candidate ${candidate + 1} has no surplus to transfer`);
  const sorted = tally.onward([parcel.papers]);
  const { transferable } = sorted;
  const value = transferable === 0 ? 0 : Math.min(Math.floor(surplus / transferable), parcel.value);
  const moved = tally.giveAll(sorted, value);
  tally.votes[candidate] = quota;
  tally.nonTransferable += surplus - moved;
  tally.pending.delete(candidate);
  return {
    papersExamined: parcel.count,
    transferablePapers: transferable,
    transferValue: decimal(value, tally.parts),
  };
}

/**
 * Moves the papers of excluded candidates, parcel by parcel of falling value. `firstApart` takes first preferences before
 * other papers of the same value. `afterEach` is told when a parcel has moved, answers whom that elected, and may stop.
 */
export function moveExcluded(
  tally: Tally,
  candidates: readonly number[],
  firstApart: boolean,
  afterEach: () => { readonly elected: readonly number[]; readonly stop: boolean },
): MovedParcel[] {
  const moved: MovedParcel[] = [];
  for (const group of grouped(tally, candidates, firstApart)) {
    const sorted = tally.onward(group.parcels.map(({ papers }) => papers));
    for (const { from, count } of group.parcels) tally.votes[from] -= count * group.value;
    tally.giveAll(sorted, group.value);
    tally.nonTransferable += sorted.nonTransferable * group.value;
    const { elected, stop } = afterEach();
    moved.push({
      firstPreference: group.firstPreference,
      value: decimal(group.value, tally.parts),
      papers: sorted.transferable + sorted.nonTransferable,
      nonTransferablePapers: sorted.nonTransferable,
      deemedElected: numbers(elected),
    });
    if (stop) break;
  }
  return moved;
}

interface Group {
  readonly firstPreference: boolean;
  readonly value: number;
  readonly parcels: { readonly from: number; readonly papers: readonly number[]; readonly count: number }[];
}

function grouped(tally: Tally, candidates: readonly number[], firstApart: boolean): Group[] {
  const groups = new Map<string, Group>();
  for (const from of candidates)
    for (const { papers, count, value, firstPreferences } of tally.parcels[from]) {
      const firstPreference = firstApart && firstPreferences;
      const name = firstPreference ? "first" : String(value);
      const group = groups.get(name) ?? {
        firstPreference: firstApart ? firstPreference : value === tally.parts,
        value,
        parcels: [],
      };
      groups.set(name, group);
      group.parcels.push({ from, papers, count });
    }
  return [...groups.values()].toSorted(
    (a, b) => b.value - a.value || Number(b.firstPreference) - Number(a.firstPreference),
  );
}

/** Votes above the quota that are still to be transferred. */
export const surplusWaiting = (tally: Tally, quota: number): number =>
  [...tally.pending].reduce((sum, candidate) => sum + tally.votes[candidate] - quota, 0);

/**
 * Sets of the lowest candidates that may go together, smallest first: all who are level go or stay together, enough are
 * left for the vacancies, and their votes with every surplus waiting are below (or not above) those of the next.
 */
export function lowestTogether(
  votes: readonly number[],
  continuing: readonly number[],
  waiting: number,
  vacancies: number,
  fits: (together: number, next: number) => boolean,
): number[][] {
  const inOrder = continuing.toSorted((a, b) => votes[a] - votes[b] || a - b);
  const sets: number[][] = [];
  let together = waiting;
  for (let size = 1; size <= inOrder.length - vacancies && size < inOrder.length; size++) {
    const last = votes[inOrder[size - 1]];
    const next = votes[inOrder[size]];
    together += last;
    if (next > last && fits(together, next)) sets.push(inOrder.slice(0, size));
  }
  return sets;
}
