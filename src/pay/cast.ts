import type { Doctor } from "#people";
import type { Duty, DutyKind, Period } from "#rota";
import { day, londonInstant, readClock } from "#time";

/** A small cast for the tests and the public cases: people and rotas written in a line each. */
export const doctor = (changes: Partial<Doctor> = {}): Doctor => ({
  staffId: "amy",
  name: "Amy",
  grade: "ST1",
  department: "Medicine",
  skills: [],
  fte: 1,
  contract: "",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: "",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
  ...changes,
});

/** `works("2026-01-05 08:00-20:30")`: an end at or before the start is the next day. */
export const works = (...shifts: readonly string[]): Duty[] => shifts.map((text) => duty(text, "shift"));

/** Non-resident on call, with the work expected in each. */
export const onCall = (expectedWorkMinutes: number, ...duties: readonly string[]): Duty[] =>
  duties.map((text) => ({ ...duty(text, "non_resident_on_call"), expectedWorkMinutes }));

export const leave = (...dates: readonly string[]): Duty[] =>
  dates.map((date) => duty(`${date} 09:00-17:00`, "leave"));

/** `weeks("2026-01-05", 8)`: that many weeks from a Monday. */
export const weeks = (from: string, count: number): Period => ({
  from: day(from),
  to: day(from) + count * 7 - 1,
});

function duty(text: string, kind: DutyKind): Duty {
  const [, date, start, end] = /^(\S+) (\d\d:\d\d)-(\d\d:\d\d(?:\+\d)?)$/.exec(text)!;
  return between(day(date), readClock(start)!, readClock(end)!, kind);
}

/** A duty of London's clock; an end at or before the start is the next day. */
export function between(date: number, start: number, end: number, kind: DutyKind = "shift"): Duty {
  const ends = end > start ? end : end + 1440;
  return {
    staffId: "amy",
    date,
    shiftType: "",
    kind,
    start: londonInstant(date, start),
    end: londonInstant(date, ends),
    wall: {
      start: date * 1440 + start,
      end: date * 1440 + ends,
    },
    breakMinutes: undefined,
    calls: [],
    expectedRest: true,
    handover: false,
    expectedWorkMinutes: 0,
    note: "",
  };
}

/**
 * A rota as rota masters write it: one string a week, seven letters from Monday, `-` for a day off. `letters` says
 * what each means: `08:00-20:30`, or `17:00-09:00 on call 180` with the minutes of work expected.
 */
export function pattern(
  from: string,
  rota: readonly string[],
  letters: Readonly<Record<string, string>>,
): Duty[] {
  return rota.flatMap((week, at) =>
    week
      .trim()
      .split(/\s+/)
      .flatMap((letter, dayOfWeek) => {
        const meaning = letters[letter];
        if (meaning === undefined) return [];
        const [, clocks, expected] = /^(\S+)(?: on call (\d+))?$/.exec(meaning)!;
        const [start, end] = clocks.split("-").map((clock) => readClock(clock)!);
        const date = day(from) + at * 7 + dayOfWeek;
        const kind = expected === undefined ? "shift" : "non_resident_on_call";
        return [{ ...between(date, start, end, kind), expectedWorkMinutes: Number(expected ?? 0) }];
      }),
  );
}
