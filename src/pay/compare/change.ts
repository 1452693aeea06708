import { Decimal } from "decimal.js";
import { minus, total } from "../money.ts";
import type { PayLine, PaySlip } from "../slip.ts";

/** One element of pay under two contracts. */
export interface LineChange {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}

/** One doctor's year under another contract, against the first. */
export interface PayChange {
  readonly staffId: string;
  readonly grade: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Of what was paid before, to two places. */
  readonly percent: string;
  readonly lines: readonly LineChange[];
}

export function changeOfOne(grade: string, before: PaySlip, after: PaySlip): PayChange[] {
  if (before.annual === null || after.annual === null) return [];
  const change = minus(after.annual, before.annual);
  const percent = new Decimal(change).dividedBy(before.annual).times(100).toFixed(2);
  return [
    {
      staffId: before.staffId,
      grade,
      before: before.annual,
      after: after.annual,
      change: twoPlaces(change),
      percent,
      lines: lineChanges(before.lines, after.lines),
    },
  ];
}

/** Elements in the order of the first slip, then those only the second has. */
function lineChanges(before: readonly PayLine[], after: readonly PayLine[]): LineChange[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.map((id) => {
    const old = before.find((line) => line.id === id);
    const now = after.find((line) => line.id === id);
    return lineChange(id, (now ?? old)!.label, old?.amount ?? "0.00", now?.amount ?? "0.00");
  });
}

const lineChange = (id: string, label: string, before: string, after: string): LineChange => ({
  id,
  label,
  before,
  after,
  change: twoPlaces(minus(after, before)),
});

export function addedUp(doctors: readonly PayChange[]): LineChange[] {
  const byId = Map.groupBy(
    doctors.flatMap(({ lines }) => lines),
    ({ id }) => id,
  );
  return [...byId].map(([id, lines]) =>
    lineChange(
      id,
      lines[0].label,
      total(lines.map(({ before }) => before)),
      total(lines.map(({ after }) => after)),
    ),
  );
}

export const twoPlaces = (amount: string): string => new Decimal(amount).toFixed(2);
