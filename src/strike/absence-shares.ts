import type { Certainty } from "#contract";
import type { Day } from "#time";
import { day } from "#time";
import type { ActionScope } from "./action.ts";
import type { StaffGroup } from "./called-out.ts";
import { readTable } from "./published/read-table.ts";

/** The published share of those due at work who were absent, for any reason, in one national strike. */
export interface AbsenceShare {
  readonly strikeId: string;
  readonly start: Day;
  readonly end: Day;
  readonly group: StaffGroup;
  readonly scope: ActionScope;
  readonly absent: number;
  /** The number due at work that the share is of. */
  readonly base: number;
  readonly certainty: Certainty;
  readonly measure: string;
  readonly source: string;
}

export const absenceShares: readonly AbsenceShare[] = readTable("absence-shares.csv").map((row) => ({
  strikeId: row["strike_id"],
  start: day(row["start"]),
  end: day(row["end"]),
  group: row["group"] as StaffGroup,
  scope: row["scope"] as ActionScope,
  absent: Number(row["share_absent"]),
  base: Number(row["base"]),
  certainty: row["certainty"] as Certainty,
  measure: row["measure"],
  source: row["source"],
}));
