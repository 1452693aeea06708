import type { TurnoutRecord } from "#strike";
import { date } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { whole } from "../cells/number.ts";
import { id, text } from "../cells/text.ts";
import { table } from "../table.ts";

/** Turnout is only ever known for groups large enough to hide in. */
const leastGroup = 10;

const people = { least: 0, most: 100_000 };

const columns = {
  action_id: id("Which action, of this folder or of the record."),
  date: date("Which day of it."),
  grade: optional(text("Grade of the group; blank for all."), ""),
  department: optional(text("Department of the group; blank for all."), ""),
  due: whole(
    `People of the group who were due to work: at least ${leastGroup}, so that nobody can be told apart.`,
    people,
  ),
  present: whole("Of them, present.", people),
  absent_strike: whole("Of them, absent through strike.", people),
  absent_other: optional(whole("Of them, absent for another reason.", people), 0),
} as const;

export const turnoutHistory = table<TurnoutRecord, typeof columns>({
  name: "turnout_history",
  title: "Turnout history",
  says: "What a group did on one day of an action. Groups only; a person is never a row.",
  columns,
  key: ["action_id", "date", "grade", "department"],
  points: {},
  required: false,
  make(row, place) {
    if (row.due < leastGroup) {
      place.complain("due", {
        what: "the group is so small that a person could be told apart",
        expected: `groups of at least ${leastGroup}`,
        maybe: "put grades or departments together until the group is large enough",
      });
      return undefined;
    }
    const sum = row.present + row.absent_strike + row.absent_other;
    if (sum > row.due) {
      place.complain("due", {
        what: `fewer were due than the ${sum} who are counted as present or absent`,
        expected: `at least ${sum}`,
      });
      return undefined;
    }
    return {
      actionId: row.action_id,
      date: row.date,
      grade: row.grade,
      department: row.department,
      due: row.due,
      present: row.present,
      absentStrike: row.absent_strike,
      absentOther: row.absent_other,
    };
  },
  cells: (record) => ({
    action_id: record.actionId,
    date: record.date,
    grade: record.grade,
    department: record.department,
    due: record.due,
    present: record.present,
    absent_strike: record.absentStrike,
    absent_other: record.absentOther,
  }),
});
