import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import {
  day,
  elapsed,
  isoDay,
  isoInstant,
  londonInstant,
  mondayOf,
  publicHoliday,
  readClock,
  readDay,
  readInstant,
  weekday,
  weekdayNames,
  writeClock,
} from "#time";

const at = (date: string, clock: string) => londonInstant(day(date), readClock(clock)!);

describe("a date", () => {
  it("knows its weekday", () => {
    expect(weekdayNames[weekday(day("2026-01-05"))]).toBe("Monday");
    expect(weekdayNames[weekday(day("2016-04-26"))]).toBe("Tuesday");
    expect(isoDay(mondayOf(day("2016-04-27")))).toBe("2016-04-25");
  });
  it("is refused when the calendar has no such day", () => {
    expect(readDay("2026-02-30")).toBeUndefined();
    expect(readDay("26-02-03")).toBeUndefined();
    expect(readDay("2028-02-29")).toBe(day("2028-02-29"));
  });
  it("may be a public holiday, with its name", () => {
    expect(publicHoliday(day("2026-12-28"))).toBe("Boxing Day (substitute day)");
    expect(publicHoliday(day("2026-12-29"))).toBeUndefined();
  });
});

describe("the two nights the clocks change", () => {
  it("makes a night of 20:00 to 08:30 an hour shorter in March", () => {
    expect(elapsed(at("2026-03-28", "20:00"), at("2026-03-29", "08:30"))).toBe(11 * 60 + 30);
  });
  it("makes it an hour longer in October", () => {
    expect(elapsed(at("2026-10-24", "20:00"), at("2026-10-25", "08:30"))).toBe(13 * 60 + 30);
  });
  it("writes the offset with the moment", () => {
    expect(isoInstant(at("2026-01-05", "20:30"))).toBe("2026-01-05T20:30:00+00:00");
    expect(isoInstant(at("2026-06-15", "07:00"))).toBe("2026-06-15T07:00:00+01:00");
  });
  it("reads back what it wrote, in either of the hours that look alike", () => {
    for (const moment of [at("2026-10-25", "01:30"), at("2026-10-25", "01:30") + 60]) {
      expect(readInstant(isoInstant(moment))).toBe(moment);
    }
  });
});

describe("a wall clock", () => {
  it("is read and written, past midnight too", () => {
    expect(readClock("09:30+1")).toBe(1440 + 570);
    expect(writeClock(1440 + 570)).toBe("09:30+1");
    expect(readClock("24:00")).toBeUndefined();
    expect(readClock("9:30")).toBeUndefined();
  });
});

it("agrees with Temporal on any minute from 2000 to 2040", () => {
  const from = day("2000-01-01") * 1440;
  const to = day("2040-12-31") * 1440;
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), (wall) => {
      const date = Math.floor(wall / 1440);
      const clock = wall - date * 1440;
      const temporal = Temporal.PlainDateTime.from(`${isoDay(date)}T${writeClock(clock)}`).toZonedDateTime(
        "Europe/London",
      );
      expect(londonInstant(date, clock)).toBe(temporal.epochMilliseconds / 60_000);
      expect(isoInstant(wall)).toBe(
        Temporal.Instant.fromEpochMilliseconds(wall * 60_000)
          .toZonedDateTimeISO("Europe/London")
          .toString({ timeZoneName: "never" }),
      );
    }),
    { numRuns: 3000 },
  );
});
