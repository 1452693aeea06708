import type { Duty, DutyKind, ShiftType } from "#rota";
import type { Day, Span } from "#time";
import { isoDay, londonClock, londonDay, londonInstant, writeClock } from "#time";
import type { Call } from "./cells/calls.ts";
import type { When } from "./cells/calendar.ts";
import type { Complaint } from "./table.ts";

/** Where a duty's times complain. */
interface TimesPlace {
  complain(column: "start" | "end" | "calls" | "shift_type", complaint: Complaint): void;
  readonly loneRota: boolean;
}

interface Times {
  readonly start: number;
  readonly end: number;
  readonly wall: Span;
}

/** Longer than this is a mistake: a weekend on call is 72 hours, a week of it 168. */
const longest = 168 * 60;

/** The moments of a duty, and the same on a clock that never moves. */
export function dutyTimes(
  row: { readonly date: Day; readonly start: When | undefined; readonly end: When | undefined },
  type: ShiftType | undefined,
  kind: DutyKind,
  place: TimesPlace,
): Times | undefined {
  let { start, end } = row;
  if (start === undefined && end === undefined) {
    if (type !== undefined) {
      ({ start, end } = type);
    } else if (kind === "shift" || kind === "non_resident_on_call") {
      place.complain("start", {
        what: "the times are blank, and no shift type gives them",
        expected: "a start and an end, or a table shift_types that has this type",
      });
      return undefined;
    } else {
      [start, end] = [0, 1440];
    }
  }
  if (start === undefined || end === undefined) {
    place.complain(start === undefined ? "start" : "end", {
      what: `the ${start === undefined ? "end" : "start"} is given and the ${start === undefined ? "start" : "end"} is blank`,
      expected: "both, or neither to take the type's own",
    });
    return undefined;
  }
  const base = row.date * 1440;
  const from = placed(start, base);
  if (londonDayOf(from) !== row.date) {
    place.complain("start", {
      what: "the start is on another day than the date",
      expected: `a time on ${isoDay(row.date)}`,
      maybe: `give it the date ${isoDay(londonDayOf(from))}`,
    });
    return undefined;
  }
  // An end by the clock at or before the start is the next day.
  const ends = typeof end === "number" && base + end <= from.wall ? end + 1440 : end;
  const to = placed(ends, base);
  if (to.at <= from.at) {
    place.complain("end", {
      what: "the duty ends before it begins",
      expected: "an end after the start",
      maybe:
        typeof ends === "number"
          ? "the clocks change that night: write the end as a full date-time"
          : undefined,
    });
    return undefined;
  }
  if (to.at - from.at > longest) {
    place.complain("end", {
      what: "the duty is longer than a week",
      expected: "a duty of at most 168 hours",
    });
    return undefined;
  }
  return { start: from.at, end: to.at, wall: { start: from.wall, end: to.wall } };
}

/** A time as a moment, and on the clock that never moves. */
function placed(time: When, base: number): { readonly at: number; readonly wall: number } {
  if (typeof time !== "number") return { at: time.at, wall: londonClock(time.at) };
  return { at: londonInstant(0, base + time), wall: base + time };
}

const londonDayOf = ({ wall }: { readonly wall: number }): Day => Math.floor(wall / 1440);

/**
 * Calls as moments. A clock time means its first occurrence after the duty's start, and after the call before it, so
 * that a long period of on call reads in the order it was worked.
 */
export function callSpans(
  calls: readonly Call[],
  date: Day,
  times: Times,
  place: TimesPlace,
): readonly Span[] | undefined {
  const base = date * 1440;
  const spans: Span[] = [];
  let after = times.wall.start;
  for (const { from, to } of calls) {
    const start = placed(typeof from === "number" ? notBefore(from, after - base) : from, base);
    const end = placed(typeof to === "number" ? notBefore(to, start.wall - base + 1) : to, base);
    const text = `${writeWall(start.wall)} to ${writeWall(end.wall)}`;
    if (start.at < times.start || end.at > times.end || end.at <= start.at) {
      place.complain("calls", {
        what: `the call from ${text} is not within the duty`,
        expected: `calls in the order they were worked, between ${writeWall(times.wall.start)} and ${writeWall(times.wall.end)}`,
      });
      return undefined;
    }
    const before = spans.at(-1);
    if (before && start.at < before.end) {
      place.complain("calls", {
        what: `the call from ${text} begins before the one before it ends`,
        expected: "calls in order, apart",
      });
      return undefined;
    }
    spans.push({ start: start.at, end: end.at });
    after = end.wall;
  }
  return spans;
}

/** The first time the clock shows this at or after another time; a time that names its day is left alone. */
function notBefore(clock: number, earliest: number): number {
  if (clock >= 1440) return clock;
  return clock + Math.max(0, Math.ceil((earliest - clock) / 1440)) * 1440;
}

const writeWall = (wall: number): string =>
  `${isoDay(Math.floor(wall / 1440))} ${writeClock(((wall % 1440) + 1440) % 1440)}`;

/** Start and end as cells: clock times where those are read back as the same moments, else full date-times. */
export function timeCells(duty: Duty): { start: When; end: When } {
  const base = duty.date * 1440;
  const from = duty.wall.start - base;
  const to = duty.wall.end - base;
  const start: When =
    from >= 0 && from < 1440 && londonInstant(duty.date, from) === duty.start ? from : { at: duty.start };
  if (to <= from || to >= 10 * 1440 || londonInstant(duty.date, to) !== duty.end)
    return { start, end: { at: duty.end } };
  return { start, end: to - from <= 1440 && to >= 1440 && typeof start === "number" ? to - 1440 : to };
}

/** Calls as cells, by the clock where that is read back as the same moments. */
export function callCells(duty: Duty): readonly Call[] {
  if (duty.calls.length === 0) return [];
  const byClock = duty.calls.map(({ start, end }) => ({
    from: londonClock(start) - londonDay(start) * 1440,
    to: londonClock(end) - londonDay(end) * 1440,
  }));
  const read = callSpans(byClock, duty.date, duty, { complain: () => {}, loneRota: true });
  const same = read?.every((span, i) => span.start === duty.calls[i].start && span.end === duty.calls[i].end);
  return same === true
    ? byClock
    : duty.calls.map(({ start, end }) => ({ from: { at: start }, to: { at: end } }));
}
