import type { Day } from "#time";
import type { AbsenceShare } from "./absence-shares.ts";
import type { StaffGroup } from "./called-out.ts";
import { staffGroup } from "./called-out.ts";
import type { TurnoutRecord } from "./turnout-record.ts";

/** What one department, or the trust, returned for one action: of those whose whereabouts are known, how many were absent. */
export interface Return {
  readonly actionId: string;
  readonly department: string;
  readonly known: number;
  readonly absent: number;
  /** The published national share of the strike on those days, where there is one. */
  readonly national: number | undefined;
}

/**
 * The trust's own returns of days before the as-of date, summed by action and department. A return of nothing is no
 * return: nil is not zero.
 */
export function ownReturns(
  history: readonly TurnoutRecord[],
  group: StaffGroup,
  asOf: Day,
  shares: readonly AbsenceShare[],
): Return[] {
  const sums = new Map<string, { known: number; absent: number; row: TurnoutRecord }>();
  for (const row of history) {
    const known = row.present + row.absentStrike + row.absentOther;
    if (row.date >= asOf || known === 0 || staffGroup(row.grade) !== group) continue;
    const key = JSON.stringify([row.actionId, row.department]);
    const sum = sums.get(key) ?? { known: 0, absent: 0, row };
    sum.known += known;
    sum.absent += row.absentStrike + row.absentOther;
    sums.set(key, sum);
  }
  return [...sums.values()].map(({ known, absent, row }) => ({
    actionId: row.actionId,
    department: row.department,
    known,
    absent,
    national: shares.find(
      (share) => share.group === group && row.date >= share.start && row.date <= share.end,
    )?.absent,
  }));
}
