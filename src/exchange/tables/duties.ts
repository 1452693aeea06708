import type { Duty, DutyKind } from "#rota";
import { dutyKinds } from "#rota";
import { date, when } from "../cells/calendar.ts";
import { calls } from "../cells/calls.ts";
import { optional } from "../cells/cell.ts";
import { whole } from "../cells/number.ts";
import { id, oneOf, text, yesNo } from "../cells/text.ts";
import { kindOfName } from "../duty-kind.ts";
import { callCells, callSpans, dutyTimes, timeCells } from "../duty-times.ts";
import { table } from "../table.ts";

const columns = {
  staff_id: id("Whose duty it is."),
  date: date("London date on which it starts."),
  shift_type: id("Its type."),
  start: optional(when("Start on London's clocks; start and end blank take the type's own."), undefined),
  end: optional(
    when("End; at or before the start it is the next day, and 09:30+1 or a full date-time says so outright."),
    undefined,
  ),
  break_minutes: optional(whole("Minutes of break given.", { least: 0, most: 1440 }), undefined),
  calls: calls("Work done while on call, such as 23:00-01:00;03:10-03:40."),
  expected_rest: optional(yesNo("The rest that on call should leave is expected; blank means yes."), true),
  handover: optional(yesNo("Handover is on top of the times given."), false),
  note: optional(text("Anything else. Never about a union or a strike."), ""),
  kind: optional(oneOf(dutyKinds, "What it is, where it is not what its shift type says."), undefined),
} as const;

export const duties = table<Duty, typeof columns>({
  name: "duties",
  title: "Duties",
  says: "One person's shift, on-call period, leave or day off.",
  columns,
  key: [],
  points: { staff_id: "staff", shift_type: "shift_types" },
  required: true,
  make(row, place) {
    const type = place.shiftTypes.get(row.shift_type);
    if (type === undefined && place.wasRefused("shift_types", row.shift_type)) return undefined;
    const kind: DutyKind = row.kind ?? type?.kind ?? kindOfName(row.shift_type);
    const times = dutyTimes(row, type, kind, place);
    if (times === undefined) return undefined;
    const called = row.calls.length === 0 ? none : callSpans(row.calls, row.date, times, place);
    if (called === undefined) return undefined;
    return {
      staffId: row.staff_id,
      date: row.date,
      shiftType: type?.shiftType ?? row.shift_type,
      kind,
      start: times.start,
      end: times.end,
      wall: times.wall,
      breakMinutes: row.break_minutes,
      calls: called,
      expectedRest: row.expected_rest,
      handover: row.handover,
      expectedWorkMinutes: type?.expectedWorkMinutes ?? 0,
      note: row.note,
    };
  },
  cells(duty, place) {
    const kind = place.shiftTypes.get(duty.shiftType)?.kind ?? kindOfName(duty.shiftType);
    return {
      staff_id: duty.staffId,
      date: duty.date,
      shift_type: duty.shiftType,
      ...timeCells(duty),
      break_minutes: duty.breakMinutes,
      calls: callCells(duty),
      expected_rest: duty.expectedRest,
      handover: duty.handover,
      note: duty.note,
      kind: kind === duty.kind ? undefined : duty.kind,
    };
  },
});

const none: Duty["calls"] = Object.freeze([]);
