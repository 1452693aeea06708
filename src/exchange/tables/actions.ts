import type { Action } from "#strike";
import { actionScopes, staffGroup, staffGroups } from "#strike";
import { isoDay } from "#time";
import { clock, date } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { number } from "../cells/number.ts";
import { id, list, oneOf, text } from "../cells/text.ts";
import { closest } from "../closest.ts";
import { table } from "../table.ts";
import { doctorGrades } from "./staff.ts";

const columns = {
  action_id: id("Names the action."),
  name: optional(text("What it is called."), ""),
  start: date("First date."),
  end: date("Last date, included."),
  daily_from: optional(clock("Hours of each day; both blank when it runs without a stop."), undefined),
  daily_to: optional(clock("End of each day's hours."), undefined),
  grades: list("Grades called out; resident stands for all resident doctors."),
  departments: list("Departments called out; blank for all."),
  scope: oneOf(actionScopes, "Whether emergency cover is kept."),
  announced_on: optional(date("When notice was given."), undefined),
  probability_goes_ahead: optional(
    number("Your own figure for the chance that it goes ahead; blank to take the record's.", {
      least: 0,
      most: 1,
    }),
    undefined,
  ),
} as const;

export const actions = table<Action, typeof columns>({
  name: "actions",
  title: "Actions",
  says: "Industrial action as it was announced.",
  columns,
  key: ["action_id"],
  points: {},
  required: true,
  make(row, place) {
    if (row.end < row.start) {
      place.complain("end", {
        what: "the action ends before it begins",
        expected: `a date on or after ${isoDay(row.start)}`,
        maybe: "start and end were swapped",
      });
      return undefined;
    }
    if ((row.daily_from === undefined) !== (row.daily_to === undefined)) {
      const column = row.daily_from === undefined ? "daily_from" : "daily_to";
      place.complain(column, { what: "one of the two hours is blank", expected: "both, or neither" });
      return undefined;
    }
    if (row.grades.length === 0) {
      place.complain("grades", {
        what: "nobody is called out",
        expected: "grades such as resident or ST3;ST4",
      });
      return undefined;
    }
    for (const grade of row.grades) {
      if (staffGroup(grade) !== undefined) continue;
      const meant = closest(grade, [...staffGroups, ...doctorGrades]);
      place.note("grades", {
        what: `${grade} is no grade or group of doctors that is known here`,
        expected: `words such as ${staffGroups.join(", ")}, ST3`,
        maybe: meant && `${meant} was meant`,
      });
    }
    if (row.announced_on !== undefined && row.announced_on > row.start) {
      place.note("announced_on", {
        what: "the action was announced after it began",
        expected: `a date on or before ${isoDay(row.start)}`,
      });
    }
    return {
      actionId: row.action_id,
      name: row.name,
      start: row.start,
      end: row.end,
      dailyFrom: row.daily_from,
      dailyTo: row.daily_to,
      grades: row.grades,
      departments: row.departments,
      scope: row.scope,
      announcedOn: row.announced_on,
      probabilityGoesAhead: row.probability_goes_ahead,
    };
  },
  cells: (action) => ({
    action_id: action.actionId,
    name: action.name,
    start: action.start,
    end: action.end,
    daily_from: action.dailyFrom,
    daily_to: action.dailyTo,
    grades: action.grades,
    departments: action.departments,
    scope: action.scope,
    announced_on: action.announcedOn,
    probability_goes_ahead: action.probabilityGoesAhead,
  }),
});
