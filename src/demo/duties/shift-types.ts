import type { Duty, DutyKind, ShiftType } from "#rota";
import type { ClockTime, Day } from "#time";
import { londonInstant, readClock } from "#time";
import type { Terms } from "./cycles.ts";

interface Described extends ShiftType {
  /** Minutes of break that a duty of this type has when it goes as planned. */
  readonly breaks: number;
}

function described(
  shiftType: string,
  label: string,
  hours: string,
  breaks: number,
  kind: DutyKind = "shift",
  expectedWorkMinutes = 0,
): Described {
  const [from, to] = hours.split("-");
  const start = readClock(from)!;
  const until = readClock(to)!;
  const end: ClockTime = until > start ? until : until + 1440;
  return { shiftType, department: "", label, start, end, kind, expectedWorkMinutes, skills: [], breaks };
}

const everywhere: readonly Described[] = [
  described("ed_early", "Early, emergency department", "08:00-18:00", 60),
  described("ed_late", "Late, emergency department", "14:00-00:00", 60),
  described("ed_night", "Night, emergency department", "22:00-08:00", 60),
  described("office", "Day, on-call rota", "09:00-17:00", 60),
  described("on_call", "On call from home, weekday night", "17:00-09:00", 0, "non_resident_on_call", 120),
  described(
    "weekend_on_call",
    "On call from home, weekend day and night",
    "09:00-09:00",
    0,
    "non_resident_on_call",
    150,
  ),
  described("senior_day", "Day, consultant or specialty doctor", "08:00-18:00", 60),
  described("senior_evening", "Evening, consultant", "13:00-22:00", 30),
  described("senior_weekend", "Weekend day, consultant", "08:00-18:00", 60),
  described("senior_on_call", "On call from home, consultant", "18:00-08:00", 0, "non_resident_on_call", 90),
  described(
    "senior_weekend_on_call",
    "Weekend on call from home, consultant",
    "08:00-08:00",
    0,
    "non_resident_on_call",
    150,
  ),
  described("leave", "Annual leave", "00:00-00:00", 0, "leave"),
  described("study", "Study leave", "00:00-00:00", 0, "study_leave"),
  described("zero", "Zero day", "00:00-00:00", 0, "zero_day"),
];

/** Half an hour of handover at both ends of the night. Breaks are what each set of terms asks for. */
const own: Readonly<Record<Terms, readonly Described[]>> = {
  "tcs-now": [
    described("day", "Day", "08:00-17:00", 30),
    described("long", "Long day", "08:00-20:30", 60),
    described("night", "Night", "20:00-08:30", 90),
  ],
  "new-deal-2002": [
    described("day", "Day", "08:30-17:00", 60),
    described("long", "Long day", "09:00-21:30", 90),
    described("night", "Night", "21:00-09:30", 90),
  ],
};

function typeOf({
  shiftType,
  department,
  label,
  start,
  end,
  kind,
  expectedWorkMinutes,
  skills,
}: Described): ShiftType {
  return { shiftType, department, label, start, end, kind, expectedWorkMinutes, skills };
}

/** The shift types of a folder, and duties made of them. */
export class ShiftBook {
  readonly types: readonly ShiftType[];
  readonly #known: ReadonlyMap<string, Described>;

  constructor(terms: Terms) {
    const all = [...own[terms], ...everywhere];
    this.#known = new Map(all.map((type) => [type.shiftType, type]));
    this.types = all.map(typeOf);
  }

  /** A duty of a type on its planned times. */
  duty(staffId: string, date: Day, shiftType: string): Duty {
    const { start, end, kind, expectedWorkMinutes, breaks } = this.#known.get(shiftType)!;
    return {
      staffId,
      date,
      shiftType,
      kind,
      start: londonInstant(date, start),
      end: londonInstant(date, end),
      wall: { start: date * 1440 + start, end: date * 1440 + end },
      breakMinutes: kind === "shift" ? breaks : undefined,
      calls: [],
      expectedRest: true,
      handover: false,
      expectedWorkMinutes,
      note: "",
    };
  }
}
