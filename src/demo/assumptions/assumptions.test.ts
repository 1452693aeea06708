import { describe, expect, it } from "vitest";
import { isDoctor, isResident } from "#people";
import { published } from "../published.ts";
import { assumedTreatmentFunctions, assumptionsFor } from "./by-treatment-function.ts";
import { departments } from "./departments.ts";
import { admittedPriorities, clinicPriorities } from "./list.ts";

describe("what is assumed", () => {
  it("is assumed for every treatment function that is published, and for no other", () => {
    const bands = published("rtt-trust-bands");
    const told = new Set(bands.rows.map((row) => row[bands.at("tfc")]).filter((tfc) => tfc !== "999"));
    expect(new Set(assumedTreatmentFunctions)).toEqual(told);
  });
  it("says that cataracts take 20 minutes and joints 96, at the mean", () => {
    expect(assumptionsFor("130").operation).toEqual({ mean: 20, deviation: 8.8 });
    expect(assumptionsFor("130").operationCertainty).toBe("published");
    expect(assumptionsFor("110").operation.mean).toBe(96);
  });
  it("shares each wait out among priorities, all of it", () => {
    for (const { shares } of [...admittedPriorities.value, ...clinicPriorities.value]) {
      expect(Object.values(shares).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
    }
    expect([admittedPriorities.certainty, clinicPriorities.certainty]).toEqual(["unverified", "unverified"]);
  });
});

describe("departments", () => {
  it("run every treatment function, each in one place", () => {
    const run = departments.flatMap(({ treatmentFunctions }) => treatmentFunctions);
    expect(run.toSorted()).toEqual([...assumedTreatmentFunctions].toSorted());
  });
  it("have lines of grades that exist, and areas that somebody in them can cover", () => {
    for (const { lines, areas, skills } of departments) {
      for (const { grade } of lines.flatMap((line) => line.grades))
        expect(isDoctor(grade) && isResident(grade), grade).toBe(true);
      const held = new Set([...skills, ...lines.flatMap((line) => line.skills)]);
      for (const { area, skill } of areas) expect(held.has(skill), area).toBe(true);
    }
  });
});
