import type { Doctor } from "#people";
import type { Duty, DutyKind } from "#rota";
import { day, londonInstant, readClock } from "#time";

/** A doctor of the tests: nothing about her matters unless a test says so. */
export const amy: Doctor = {
  staffId: "amy",
  name: "Amy",
  grade: "ST3",
  department: "Medicine",
  skills: [],
  fte: 1,
  contract: "tcs-now",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: "",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
};

/** What a test may say of a duty besides its times. Calls are `23:00-01:00`, London's clock. */
export interface Detail {
  readonly kind?: DutyKind;
  readonly breakMinutes?: number;
  readonly calls?: readonly string[];
  readonly expectedRest?: boolean;
  readonly handover?: boolean;
  readonly expectedWorkMinutes?: number;
}

const shape = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})-(\d{2}:\d{2}(?:\+\d)?)$/;

/** A duty as people write it: `2026-01-05 20:30-09:00`. An end at or before the start is on the next day. */
export function works(written: string, detail: Detail = {}): Duty {
  const parts = shape.exec(written);
  if (!parts) throw new RangeError(`${written} is not a duty of the form 2026-01-05 20:30-09:00`);
  const date = day(parts[1]);
  const start = readClock(parts[2])!;
  const ends = readClock(parts[3])!;
  const end = ends <= start ? ends + 1440 : ends;
  const call = (text: string): { start: number; end: number } => {
    const [from, to] = text.split("-").map((clock) => readClock(clock)!);
    const begins = from < start ? from + 1440 : from;
    const stops = to + Math.ceil((begins - to) / 1440) * 1440;
    return { start: londonInstant(date, begins), end: londonInstant(date, stops) };
  };
  return {
    staffId: "amy",
    date,
    shiftType: "test",
    kind: detail.kind ?? "shift",
    start: londonInstant(date, start),
    end: londonInstant(date, end),
    wall: {
      start: date * 1440 + start,
      end: date * 1440 + end,
    },
    breakMinutes: detail.breakMinutes,
    calls: (detail.calls ?? []).map(call),
    expectedRest: detail.expectedRest ?? true,
    handover: detail.handover ?? false,
    expectedWorkMinutes: detail.expectedWorkMinutes ?? 0,
    note: "",
  };
}

/** Non-resident on call. */
export const onCall = (written: string, detail: Detail = {}): Duty =>
  works(written, { kind: "non_resident_on_call", ...detail });

/** The same times on several dates. */
export const each = (dates: readonly string[], times: string, detail: Detail = {}): Duty[] =>
  dates.map((date) => works(`${date} ${times}`, detail));

/** Dates from one to another, both included, as text. */
export function dates(first: string, last: string): string[] {
  const [from, to] = [day(first), day(last)];
  return Array.from({ length: to - from + 1 }, (_, i) =>
    new Date((from + i) * 86_400_000).toISOString().slice(0, 10),
  );
}
