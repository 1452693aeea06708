import type { Day } from "#time";

/** One row of `turnout_history`: what a group did on one day. Groups only; a person is never a row. */
export interface TurnoutRecord {
  readonly actionId: string;
  readonly date: Day;
  readonly grade: string;
  readonly department: string;
  readonly due: number;
  readonly present: number;
  readonly absentStrike: number;
  readonly absentOther: number;
}
