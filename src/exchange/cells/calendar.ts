import type { ClockTime, Day, Instant, Weekday } from "#time";
import { isoDay, isoInstant, readClock, readDay, readInstant, writeClock } from "#time";
import { dateMend } from "./date-mend.ts";
import { clockMend } from "./clock-mend.ts";
import type { Cell } from "./cell.ts";
import { listOf } from "./text.ts";
import { remembered } from "./remembered.ts";

const first = readDay("1900-01-01")!;
const last = readDay("2100-12-31")!;

/** A calendar date, `2026-01-31`, from 1900 to 2100. */
export const date = (says: string): Cell<Day> => ({
  says,
  expected: "a date from 1900 to 2100 such as 2026-01-31",
  schema: { type: "date", constraints: { minimum: isoDay(first), maximum: isoDay(last) } },
  required: true,
  blank: 0,
  free: false,
  read: remembered((cell) => {
    const read = readDay(cell);
    return read !== undefined && read >= first && read <= last ? read : undefined;
  }, 65_536),
  write: isoDay,
  mend: dateMend,
});

/** A time on London's clocks, `08:30`. `09:30+1` is on the next day; `24:00` is the midnight that ends the day. */
export const clock = (says: string): Cell<ClockTime> => ({
  says,
  expected: "a time such as 08:30",
  schema: { type: "string", constraints: { pattern: String.raw`([01]\d|2[0-3]):[0-5]\d(\+\d)?|24:00` } },
  required: true,
  blank: 0,
  free: false,
  read: remembered(readClockCell),
  write: writeClock,
  mend: clockMend,
});

const readClockCell = (cell: string): ClockTime | undefined => (cell === "24:00" ? 1440 : readClock(cell));

/** A clock time that still needs its date, or a moment said outright. */
export type When = ClockTime | { readonly at: Instant };

/** `08:30`, `09:30+1`, or a full `2026-01-31T09:30`, which may carry an offset such as `+01:00` or `Z`. */
export const when = (says: string): Cell<When> => ({
  says,
  expected: "a time such as 08:30, 09:30+1 or 2026-01-31T09:30",
  schema: { type: "string" },
  required: true,
  blank: 0,
  free: false,
  read: remembered((cell) => {
    const time = readClockCell(cell);
    if (time !== undefined) return time;
    const at = cell.length > 10 ? readInstant(cell) : undefined;
    return at === undefined ? undefined : { at };
  }),
  write: (value) => (typeof value === "number" ? writeClock(value) : isoInstant(value.at)),
  mend: clockMend,
});

const short = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

const readWeekday = (cell: string): Weekday | undefined => {
  if (/^[1-7]$/.test(cell)) return (Number(cell) - 1) as Weekday;
  const lower = cell.toLowerCase();
  const found = short.findIndex((name) => lower.startsWith(name) && fullNames[name].startsWith(lower));
  return found < 0 ? undefined : (found as Weekday);
};

const fullNames = {
  mon: "monday",
  tue: "tuesday",
  wed: "wednesday",
  thu: "thursday",
  fri: "friday",
  sat: "saturday",
  sun: "sunday",
} as const;

/** Written `mon` to `sun`; full names, capitals and 1 (Monday) to 7 (Sunday) are read too. */
export const weekdayCell = (says: string): Cell<Weekday> => ({
  says,
  expected: "a weekday such as mon, or its number from 1 for Monday",
  schema: { type: "string" },
  required: true,
  blank: 0,
  free: false,
  read: remembered(readWeekday),
  write: (value) => short[value],
  mend: (cell) => short.find((name) => cell.trim().toLowerCase().startsWith(name.slice(0, 2))),
});

/** Weekdays joined by `;`. */
export const weekdays = (says: string): Cell<readonly Weekday[]> => {
  const days = listOf(weekdayCell(says), says, "weekdays joined by ; such as mon;tue;fri");
  return {
    ...days,
    mend: (cell) => {
      const [from, to, ...more] = cell.split(/\s*(?:-|–|\bto\b)\s*/).map((part) => readWeekday(part));
      if (from === undefined || to === undefined || more.length > 0) return days.mend(cell);
      const count = ((to - from + 7) % 7) + 1;
      return Array.from({ length: count }, (_, i) => short[(from + i) % 7]).join(";");
    },
  };
};

/** From one date to another, both included. */
export interface Dates {
  readonly from: Day;
  readonly to: Day;
}

/** Date ranges joined by `;`: `2026-01-05/2026-01-09;2026-02-01`. */
export const dateRanges = (says: string): Cell<readonly Dates[]> => {
  const one = date(says);
  const range: Cell<Dates> = {
    ...one,
    blank: { from: 0, to: 0 },
    read: (cell) => {
      const slash = cell.indexOf("/");
      const from = one.read(slash < 0 ? cell : cell.slice(0, slash));
      const to = slash < 0 ? from : one.read(cell.slice(slash + 1));
      return from === undefined || to === undefined || to < from ? undefined : { from, to };
    },
    write: ({ from, to }) => (from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`),
    mend: (cell) => {
      const parts = cell.split(/\.\.|\bto\b/.test(cell) ? /\.\.|\bto\b/ : "/").map((part) => part.trim());
      if (parts.length !== 2) return undefined;
      const [from, to] = parts.map((part) => (one.read(part) === undefined ? dateMend(part) : part));
      if (from === undefined || to === undefined) return undefined;
      return from < to ? `${from}/${to}` : `${to}/${from}`;
    },
  };
  const whole = listOf(range, says, "dates or ranges joined by ; such as 2026-01-05/2026-01-09;2026-02-01");
  return {
    ...whole,
    mend: (cell) => {
      const mended = cell
        .split(";")
        .map((part) => (range.read(part.trim()) ? part.trim() : range.mend(part)));
      return mended.includes(undefined) ? undefined : mended.join(";");
    },
  };
};
