import { describe, expect, it } from "vitest";
import { day } from "#time";
import { place } from "./cast.ts";
import { delays } from "./delay.ts";
import type { Moved } from "./delay.ts";
import { dimension } from "./dimension.ts";

/** Places lost on 15 June 2026, each moved by so many days, or not yet. */
const moved = (sex: string, days: readonly (number | undefined)[]): Moved[] =>
  days.map((by, i) => ({
    place: place(`${sex}${i}`, { sex }),
    newDate: by === undefined ? undefined : day("2026-06-15") + by,
  }));

describe("days of delay, new date less old, by group", () => {
  it("tells the median and the mean: 7 8 10 21 34 is 10 and 16", () =>
    expect(delays(moved("female", [7, 8, 10, 21, 34]), dimension("sex")).rows[0]).toEqual({
      group: "female",
      hidden: false,
      withNewDate: 5,
      withoutDate: 0,
      medianDays: 10,
      meanDays: 16,
    }));

  it("halves the two in the middle of an even number: 7 8 10 21 34 60 is 15.5", () =>
    expect(delays(moved("female", [60, 7, 8, 34, 10, 21]), dimension("sex")).rows[0]).toMatchObject({
      medianDays: 15.5,
    }));

  it("counts a sooner date as less than nought, and those without a date apart", () =>
    expect(
      delays(
        moved("female", [-3, -3, -3, -3, -3, ...Array.from({ length: 5 }, () => undefined)]),
        dimension("sex"),
      ).rows[0],
    ).toMatchObject({ medianDays: -3, withoutDate: 5 }));

  it("has no median for people none of whom has a date", () =>
    expect(
      delays(
        moved(
          "male",
          Array.from({ length: 6 }, () => undefined),
        ),
        dimension("sex"),
      ).rows[1],
    ).toMatchObject({
      withNewDate: 0,
      withoutDate: 5,
      medianDays: undefined,
    }));

  it("hides a group of 4, and the next so that it cannot be worked out", () => {
    const { rows } = delays(
      [...moved("female", [1, 2, 3, 4]), ...moved("male", [1, 2, 3, 4, 5, 6])],
      dimension("sex"),
    );
    expect(rows.slice(0, 2)).toEqual([
      { group: "female", hidden: true },
      { group: "male", hidden: true },
    ]);
  });
});
