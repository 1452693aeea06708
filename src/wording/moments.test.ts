import { describe, expect, it } from "vitest";
import { day, londonInstant } from "#time";
import {
  clockSays,
  countOf,
  dayAndDateSays,
  lengthSays,
  momentSays,
  poundsSay,
  shortDateSays,
  spanSays,
  stampSays,
} from "./moments.ts";

describe("time and numbers as the NHS writes them", () => {
  it.each([
    [0, "midnight"],
    [1, "12:01am"],
    [480, "8am"],
    [510, "8:30am"],
    [720, "midday"],
    [725, "12:05pm"],
    [1020, "5pm"],
    [1440 + 570, "9:30am"],
  ])("%i minutes after midnight is %s", (minutes, said) => expect(clockSays(minutes)).toBe(said));

  it.each([
    [1, "1 minute"],
    [60, "1 hour"],
    [390, "6 hours 30 minutes"],
    [61, "1 hour 1 minute"],
  ])("%i minutes is %s", (minutes, said) => expect(lengthSays(minutes)).toBe(said));

  it.each([
    ["1234.5", "£1,234.50"],
    ["999.00", "£999"],
    ["1234567", "£1,234,567"],
    ["-12.34", "−£12.34"],
  ])("%s pounds is %s", (pounds, said) => expect(poundsSay(pounds)).toBe(said));

  it("writes a date with its weekday, and a moment by London's clock in summer", () => {
    expect(dayAndDateSays(day("2016-04-26"))).toBe("Tuesday 26 April 2016");
    expect(shortDateSays(day("2016-04-26"))).toBe("Tue 26 Apr");
    expect(momentSays(londonInstant(day("2016-04-26"), 480))).toBe("Tuesday 26 April 2016, 8am");
    const from = londonInstant(day("2016-04-26"), 480);
    expect(spanSays({ start: from, end: londonInstant(day("2016-04-26"), 1020) })).toBe(
      "Tuesday 26 April 2016, 8am to 5pm",
    );
    expect(spanSays({ start: from, end: londonInstant(day("2016-04-27"), 0) })).toBe(
      "Tuesday 26 April 2016, 8am to Wednesday 27 April 2016, midnight",
    );
    expect(stampSays(new Date("2016-04-26T07:00:59Z"))).toBe("26 April 2016, 8am");
  });

  it("counts one patient and many", () => {
    expect(countOf(1, "patient")).toBe("1 patient");
    expect(countOf(125_000, "patient")).toBe("125,000 patients");
  });
});
