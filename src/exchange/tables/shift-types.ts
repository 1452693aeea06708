import type { ShiftType } from "#rota";
import { dutyKinds } from "#rota";
import { clock } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { whole } from "../cells/number.ts";
import { id, list, oneOf, text } from "../cells/text.ts";
import { table } from "../table.ts";

const columns = {
  shift_type: id("Names the type; duties and patterns point to it."),
  department: optional(text("Whose it is; blank for everybody's."), ""),
  label: optional(text("How the rota shows it."), ""),
  start: optional(clock("Start on London's clocks."), undefined),
  end: optional(
    clock("End; at or before the start it is the next day, and 09:30+1 says so outright."),
    undefined,
  ),
  kind: oneOf(
    dutyKinds,
    "What it is. Leave, zero days and days off may leave their times blank: the whole day.",
  ),
  expected_work_minutes: optional(
    whole("Work expected inside a period of non-resident on call, in minutes.", { least: 0, most: 10_080 }),
    0,
  ),
  skills: list("Skills that whoever works it must bring."),
} as const;

export const shiftTypes = table<ShiftType, typeof columns>({
  name: "shift_types",
  title: "Shift types",
  says: "A kind of duty with its usual times.",
  columns,
  key: ["shift_type"],
  points: {},
  required: true,
  make(row, place) {
    const isWork = row.kind === "shift" || row.kind === "non_resident_on_call";
    if ((row.start === undefined) !== (row.end === undefined) || (row.start === undefined && isWork)) {
      const column = row.start === undefined ? "start" : "end";
      place.complain(column, {
        what: "the time is blank",
        expected: `a time such as 08:30 for a ${row.kind}`,
      });
      return undefined;
    }
    const start = row.start ?? 0;
    if (start >= 1440) {
      place.complain("start", {
        what: "the start is on the next day",
        expected: "a time from 00:00 to 23:59",
      });
      return undefined;
    }
    const end = row.end ?? 1440;
    return {
      shiftType: row.shift_type,
      department: row.department,
      label: row.label === "" ? row.shift_type : row.label,
      start,
      end: end <= start ? end + 1440 : end,
      kind: row.kind,
      expectedWorkMinutes: row.expected_work_minutes,
      skills: row.skills,
    };
  },
  cells: (type) => ({
    shift_type: type.shiftType,
    department: type.department,
    label: type.label,
    start: type.start,
    end: endCell(type.start, type.end),
    kind: type.kind,
    expected_work_minutes: type.expectedWorkMinutes,
    skills: type.skills,
  }),
});

/** The shortest way to write an end that is read back as the same: `08:30` where the start already makes it tomorrow. */
export const endCell = (start: number, end: number): number =>
  end - start <= 1440 && end >= 1440 ? end - 1440 : end;
