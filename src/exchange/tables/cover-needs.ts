import type { CoverNeed } from "#rota";
import { clock, date, weekdayCell } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { whole } from "../cells/number.ts";
import { id, text } from "../cells/text.ts";
import { table } from "../table.ts";
import { endCell } from "./shift-types.ts";

const columns = {
  department: text("Whose need it is."),
  area: text("A clinical area that must be kept safe, such as ED majors or Labour ward."),
  weekday: optional(weekdayCell("It holds on this weekday."), undefined),
  date: optional(date("It holds on this one date."), undefined),
  start: clock("Start on London's clocks."),
  end: clock("End; at or before the start it is the next day."),
  skill: optional(id("Skill that is needed; blank for any doctor."), ""),
  least: whole("People it cannot do without.", { least: 0, most: 1000 }),
  least_on_strike: optional(
    whole("The floor while emergency cover alone is kept; blank for the same.", { least: 0, most: 1000 }),
    undefined,
  ),
} as const;

export const coverNeeds = table<CoverNeed, typeof columns>({
  name: "cover_needs",
  title: "Cover needs",
  says: "How many people with a skill an area cannot do without.",
  columns,
  key: [],
  points: {},
  required: true,
  make(row, place) {
    if (row.weekday !== undefined && row.date !== undefined) {
      place.complain("date", { what: "a weekday and a date are both given", expected: "one of the two" });
      return undefined;
    }
    if (row.weekday === undefined && row.date === undefined) {
      place.complain("weekday", {
        what: "neither a weekday nor a date is given",
        expected: "one of the two",
      });
      return undefined;
    }
    const leastOnStrike = row.least_on_strike ?? row.least;
    if (leastOnStrike > row.least) {
      place.complain("least_on_strike", {
        what: "more people are needed on a strike day than on any other",
        expected: `at most least, which is ${row.least}`,
        maybe: "the two numbers were swapped",
      });
      return undefined;
    }
    if (row.start >= 1440) {
      place.complain("start", {
        what: "the start is on the next day",
        expected: "a time from 00:00 to 23:59",
      });
      return undefined;
    }
    return {
      department: row.department,
      area: row.area,
      weekday: row.weekday,
      date: row.date,
      start: row.start,
      end: row.end <= row.start ? row.end + 1440 : row.end,
      skill: row.skill,
      least: row.least,
      leastOnStrike,
    };
  },
  cells: (need) => ({
    department: need.department,
    area: need.area,
    weekday: need.weekday,
    date: need.date,
    start: need.start,
    end: endCell(need.start, need.end),
    skill: need.skill,
    least: need.least,
    least_on_strike: need.leastOnStrike,
  }),
});
