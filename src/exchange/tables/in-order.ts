import type { Day } from "#time";
import { isoDay } from "#time";
import type { Complaint } from "../table.ts";

/** Are `from` and `to` in order, as far as both are known? Complains of `to` where they are not. */
export function inOrder(
  row: { readonly from: Day | undefined; readonly to: Day | undefined },
  place: { complain(column: "to", complaint: Complaint): void },
): boolean {
  if (row.from === undefined || row.to === undefined || row.from <= row.to) return true;
  place.complain("to", {
    what: "the last date is before the first",
    expected: `a date on or after ${isoDay(row.from)}`,
    maybe: `from and to were swapped`,
  });
  return false;
}
