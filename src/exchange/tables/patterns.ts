import type { PatternSlot } from "#rota";
import { clock, weekdayCell } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { whole } from "../cells/number.ts";
import { id } from "../cells/text.ts";
import { table } from "../table.ts";
import { endCell } from "./shift-types.ts";

const columns = {
  pattern_id: id("Names the pattern."),
  week: whole("Week of the cycle, from 1.", { least: 1, most: 104 }),
  weekday: weekdayCell("Day of that week."),
  shift_type: id("What is worked."),
  start: optional(clock("Start; start and end blank take the type's own."), undefined),
  end: optional(clock("End; at or before the start it is the next day."), undefined),
} as const;

export const patterns = table<PatternSlot, typeof columns>({
  name: "patterns",
  title: "Patterns",
  says: "A place in a cycle of weeks that repeats.",
  columns,
  key: [],
  points: { shift_type: "shift_types" },
  required: false,
  make(row, place) {
    if ((row.start === undefined) !== (row.end === undefined)) {
      const column = row.start === undefined ? "start" : "end";
      place.complain(column, {
        what: "one of the two times is blank",
        expected: "both, or neither to take the type's own",
      });
      return undefined;
    }
    const { start, end } = row;
    return {
      patternId: row.pattern_id,
      week: row.week,
      weekday: row.weekday,
      shiftType: row.shift_type,
      start,
      end: start !== undefined && end !== undefined && end <= start ? end + 1440 : end,
    };
  },
  cells: (slot) => ({
    pattern_id: slot.patternId,
    week: slot.week,
    weekday: slot.weekday,
    shift_type: slot.shiftType,
    start: slot.start,
    end: slot.start === undefined || slot.end === undefined ? slot.end : endCell(slot.start, slot.end),
  }),
});
