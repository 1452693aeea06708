import { describe, expect, it } from "vitest";
import type { Reading } from "./reading.ts";
import { UnknownReading, chooseReadings } from "./reading.ts";

const sunrise: Reading = {
  name: "sunrise",
  asks: "When does the day begin?",
  answers: [
    { value: "six", says: "at six" },
    { value: "seven", says: "at seven" },
  ],
  why: "Somebody has to say.",
};
const week: Reading = {
  name: "week",
  asks: "How long is it?",
  answers: [{ value: "40", says: "40 hours" }],
  number: true,
  why: "",
};

describe("readings", () => {
  it("are the first answers where none is chosen", () => {
    expect(chooseReadings([sunrise, week], {})).toEqual({ sunrise: "six", week: "40" });
  });
  it("are the chosen ones where they are known", () => {
    expect(chooseReadings([sunrise, week], { sunrise: "seven", week: "37.5" })).toEqual({
      sunrise: "seven",
      week: "37.5",
    });
  });
  it.each([
    [{ sunset: "six" }, ["sunrise", "week"]],
    [{ sunrise: "noon" }, ["six", "seven"]],
    [{ week: "long" }, ["40"]],
    [{ week: "-1" }, ["40"]],
  ])("%j is refused with what it could have been", (chosen, known) => {
    expect(() => chooseReadings([sunrise, week], chosen)).toThrow(UnknownReading);
    try {
      chooseReadings([sunrise, week], chosen);
    } catch (error) {
      expect((error as UnknownReading).known).toEqual(known);
    }
  });
});
