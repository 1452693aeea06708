import { describe, expect, it } from "vitest";
import type { DisplacementTable, FairnessReport } from "#fairness";
import { smallNumberRules } from "#fairness";
import {
  burdenSays,
  chanceInWords,
  displacementPicture,
  displacementSays,
  displacementWords,
  gradientSays,
  smallNumbersNote,
} from "./fairness.ts";

const rule = smallNumberRules[0];
const table: DisplacementTable = {
  dimension: "sex",
  source: "",
  rows: [
    {
      group: "female",
      hidden: false,
      displaced: 60,
      couldHaveBeen: 100,
      ratio: 1.5,
      low: 1.29,
      high: 1.66,
      byChance: 0.01,
    },
    {
      group: "male",
      hidden: false,
      displaced: 20,
      couldHaveBeen: 100,
      ratio: 0.5,
      low: 0.34,
      high: 0.71,
      byChance: 0.01,
    },
    {
      group: "other",
      hidden: false,
      displaced: 0,
      couldHaveBeen: 0,
      ratio: undefined,
      low: undefined,
      high: undefined,
      byChance: undefined,
    },
    { group: "not-known", hidden: true },
  ],
  displaced: 80,
  couldHaveBeen: 200,
  byChance: 0.004,
  lots: 1999,
  seed: 1,
  rule,
};

describe("who is displaced, in words", () => {
  it("names the groups that stand clear of an even hand, and how often lots would do this", () =>
    expect(displacementSays(table)).toBe(
      "Sex: uneven. Displaced, against an even hand: Female 1.50 times; Male 0.50 times. " +
        "Lots drawn at random would be this uneven about 1 time in 250.",
    ));

  it("claims no lean where chance would do", () =>
    expect(displacementSays({ ...table, byChance: 0.2 })).toBe(
      "Sex: no lean that chance alone would not explain. Lots drawn at random would be this uneven about 1 time in 5.",
    ));

  it("has a table without groups that nobody is in, and tells nothing of a hidden one", () => {
    const { rows } = displacementWords(table);
    expect(rows.map(([group]) => group)).toEqual(["Female", "Male", "Not known"]);
    expect(rows[0]).toEqual(["Female", "60", "100", "1.50", "1.29 to 1.66", "about 1 time in 100"]);
    expect(rows[2]).toEqual(["Not known", "hidden", "hidden", "hidden", "hidden", "hidden"]);
  });

  it("has a picture of the same rows", () => {
    const drawn = displacementPicture(table, "who");
    for (const words of ["Female", "1.50", "Male", "0.50", "hidden: small number", "even hand"])
      expect(drawn).toContain(words);
  });

  it("says what is hidden", () =>
    expect(smallNumbersNote(rule)).toBe(
      "Numbers from 1 to 4 are hidden, and so is at least one more group wherever that would give them away. " +
        "Other numbers are rounded to the nearest 5.",
    ));

  it("tells chances as times", () =>
    expect([0.7, 0.25, 0.0123, 0.0005].map(chanceInWords)).toEqual([
      "more often than not",
      "about 1 time in 4",
      "about 1 time in 81",
      "less than 1 time in 1,000",
    ]));
});

describe("a lean across deprivation, in words", () => {
  const lean: NonNullable<FairnessReport["deprivation"]["delay"]> = {
    slope: 0.1,
    ratio: 1.49,
    overMean: 0.39,
    concentration: -0.065,
    mean: 0.25,
    intervals: {
      slope: { low: 0.02, high: 0.18 },
      ratio: { low: 1.1, high: 2 },
      concentration: { low: -0.1, high: -0.01 },
    },
  };

  it("is told in percentage points, with whom it falls on", () =>
    expect(gradientSays(lean, "displaced")).toBe(
      "From the least to the most deprived end, the share displaced changes by 10.0 percentage points " +
        "(95% interval 2.0 to 18.0). People in more deprived areas carry more of it. " +
        "Relative index 1.49; concentration index −0.065.",
    ));

  it("says when it may be chance", () =>
    expect(
      gradientSays(
        { ...lean, intervals: { ...lean.intervals!, slope: { low: -0.02, high: 0.18 } } },
        "displaced",
      ),
    ).toContain("The interval holds nought, so this may be chance."));
});

describe("a burden, in words", () => {
  const spread = { least: 2, median: 4, most: 6.5, gini: 0.123 };
  const both = {
    nights: spread,
    weekends: spread,
    publicHolidays: { least: 0, median: 0, most: 0, gini: 0 },
  };
  const doctors = [1, 2].map((n) => ({
    staffId: `d${n}`,
    fte: 1,
    had: { nights: 2, weekends: 2, publicHolidays: 0 },
    proRata: { nights: 2, weekends: 2, publicHolidays: 0 },
  }));

  it("gives the range, the middle and the Gini", () =>
    expect(burdenSays({ peers: "medicine · ST3", doctors, spread: both }, "nights")).toBe(
      "Nights among medicine · ST3: 2 to 6.5 for each full-time doctor, median 4; Gini 0.12.",
    ));

  it("says none, and says when there is nobody to compare with", () => {
    expect(burdenSays({ peers: "ED", doctors, spread: both }, "publicHolidays")).toBe(
      "Public holidays among ED: none.",
    );
    expect(burdenSays({ peers: "ED", doctors: doctors.slice(1), spread: both }, "nights")).toContain(
      "one doctor",
    );
  });
});
