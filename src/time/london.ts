import type { Day } from "./day.ts";
import { isoDay, weekday } from "./day.ts";

/** A moment: whole minutes of elapsed time since 1970-01-01T00:00Z. Subtract two of them and you have real rest. */
export type Instant = number;

/** Minutes after midnight on a wall clock. 1440 or more means the next day. */
export type ClockTime = number;

/** The last Sunday of a month, as a day. `month` counts from 0. */
function lastSunday(year: number, month: number): Day {
  const last = Date.UTC(year, month + 1, 0) / 86_400_000;
  return last - ((weekday(last) + 1) % 7);
}

const summers = new Map<number, { from: Instant; to: Instant }>();

/**
 * British Summer Time of a year: from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October
 * (The Summer Time Order 2002, SI 2002/262). Right from 1996 on.
 */
export function summerTime(year: number): { from: Instant; to: Instant } {
  let summer = summers.get(year);
  if (!summer) {
    summer = { from: lastSunday(year, 2) * 1440 + 60, to: lastSunday(year, 9) * 1440 + 60 };
    summers.set(year, summer);
  }
  return summer;
}

const yearOfInstant = (at: Instant): number => new Date(at * 60_000).getUTCFullYear();

/** Minutes that London's clocks stand ahead of UTC at this moment: 0 or 60. */
export function londonOffset(at: Instant): 0 | 60 {
  const summer = summerTime(yearOfInstant(at));
  return at >= summer.from && at < summer.to ? 60 : 0;
}

/**
 * The moment London's clocks show this time on this date. In the hour that happens twice the first is meant; in the
 * hour that never happens, the moment an hour after the last one that did.
 */
export function londonInstant(date: Day, clock: ClockTime): Instant {
  const asUtc = date * 1440 + clock;
  const summer = summerTime(yearOfInstant(asUtc));
  return asUtc >= summer.from + 60 && asUtc < summer.to + 60 ? asUtc - 60 : asUtc;
}

/** Minutes since 1970-01-01T00:00 as London's wall clocks count them. */
export const londonClock = (at: Instant): number => at + londonOffset(at);

export const londonDay = (at: Instant): Day => Math.floor(londonClock(at) / 1440);

export const londonClockTime = (at: Instant): ClockTime => londonClock(at) - londonDay(at) * 1440;

const two = (value: number): string => String(value).padStart(2, "0");

/** `20:30`; a time past midnight carries the days it runs on by: `09:30+1`. */
export function writeClock(clock: ClockTime): string {
  const days = Math.floor(clock / 1440);
  const minutes = clock - days * 1440;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${days > 0 ? `+${days}` : ""}`;
}

/** Reads `08:30` or `09:30+1`. Answers undefined for anything else. */
export function readClock(text: string): ClockTime | undefined {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)(?:\+(\d))?$/.exec(text);
  if (!parts) return undefined;
  return Number(parts[3] ?? 0) * 1440 + Number(parts[1]) * 60 + Number(parts[2]);
}

/** `2026-01-05T20:30:00+00:00`: London's clock with its offset. */
export function isoInstant(at: Instant): string {
  const offset = londonOffset(at);
  return `${isoDay(londonDay(at))}T${writeClock(londonClockTime(at))}:00+0${offset / 60}:00`;
}

/** `2026-01-05 20:30`, London's clock. */
export const isoLondonMinute = (at: Instant): string =>
  `${isoDay(londonDay(at))} ${writeClock(londonClockTime(at))}`;

/** Reads `2026-01-05T20:30` as London's clock, or with `Z` or an offset as the moment it names. */
export function readInstant(text: string): Instant | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (!parts) return undefined;
  const date = Date.parse(`${parts[1]}T00:00:00Z`) / 86_400_000;
  const clock = readClock(parts[2]);
  if (!Number.isInteger(date) || isoDay(date) !== parts[1] || clock === undefined) return undefined;
  if (parts[3] === undefined) return londonInstant(date, clock);
  const sign = parts[3].startsWith("-") ? -1 : 1;
  const offset =
    parts[3] === "Z" ? 0 : sign * (Number(parts[3].slice(1, 3)) * 60 + Number(parts[3].slice(4)));
  return date * 1440 + clock - offset;
}
