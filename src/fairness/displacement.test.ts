import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { place } from "./cast.ts";
import { dimension } from "./dimension.ts";
import { displacement } from "./displacement.ts";
import type { DisplacementRow } from "./displacement.ts";
import type { HeldPlace } from "./place.ts";

/** So many places, of which the first few are displaced. */
function crowd(...parts: { sex: string; of: number; displaced: number; doing?: string }[]) {
  const couldHaveBeen: HeldPlace[] = [];
  const displaced: HeldPlace[] = [];
  for (const [n, part] of parts.entries())
    for (let i = 0; i < part.of; i++) {
      const held = place(`b${n}-${i}`, { sex: part.sex }, { treatmentFunction: part.doing ?? "110" });
      couldHaveBeen.push(held);
      if (i < part.displaced) displaced.push(held);
    }
  return { displaced, couldHaveBeen, dimension: dimension("sex") };
}

const row = (rows: readonly DisplacementRow[], group: string) => {
  const found = rows.find((one) => one.group === group)!;
  if (found.hidden) throw new Error(`${group} is hidden`);
  return found;
};

describe("the displacement ratio", () => {
  it("is share over share: women are 60 of 80 displaced (75%) and 100 of 200 who could have been (50%), so 1.5", () => {
    const { rows } = displacement(
      crowd({ sex: "female", of: 100, displaced: 60 }, { sex: "male", of: 100, displaced: 20 }),
    );
    expect(row(rows, "female").ratio).toBe(1.5);
    expect(row(rows, "male").ratio).toBe(0.5);
  });

  it("has Wilson's interval: 60 of 80 is 64.5% to 83.2%, so 1.29 to 1.66", () => {
    const { rows } = displacement(
      crowd({ sex: "female", of: 100, displaced: 60 }, { sex: "male", of: 100, displaced: 20 }),
    );
    expect(row(rows, "female")).toMatchObject({ low: 1.29, high: 1.66 });
  });

  it("is 1 for each when everyone is displaced, and lots could not have fallen otherwise", () => {
    const { rows, byChance } = displacement(
      crowd({ sex: "female", of: 30, displaced: 30 }, { sex: "male", of: 50, displaced: 50 }),
    );
    expect(row(rows, "female").ratio).toBe(1);
    expect(byChance).toBe(1);
  });

  it("leaves people whose sex is not known out of the comparison and in the count", () => {
    const table = displacement(
      crowd(
        { sex: "female", of: 100, displaced: 60 },
        { sex: "male", of: 100, displaced: 20 },
        { sex: "", of: 40, displaced: 30 },
      ),
    );
    expect(row(table.rows, "female").ratio).toBe(1.5);
    expect(row(table.rows, "not-known")).toMatchObject({
      displaced: 30,
      couldHaveBeen: 40,
      ratio: undefined,
    });
    expect(table.displaced).toBe(110);
  });

  it("refuses somebody displaced who could not have been", () => {
    const question = crowd({ sex: "female", of: 10, displaced: 5 });
    expect(() => displacement({ ...question, displaced: [place("elsewhere", { sex: "male" })] })).toThrow(
      /elsewhere/,
    );
  });
});

describe("like with like", () => {
  // Hips are all stood down and no clinic is. Women hold 90 of the 100 hips: nobody chose women, somebody chose hips.
  const hipsAndClinics = crowd(
    { sex: "female", of: 90, displaced: 90, doing: "110" },
    { sex: "male", of: 10, displaced: 10, doing: "110" },
    { sex: "female", of: 40, displaced: 0, doing: "300" },
    { sex: "male", of: 60, displaced: 0, doing: "300" },
  );

  it("shows 90 of 100 displaced against 130 of 200, 1.38, across all lists", () => {
    const { rows, byChance } = displacement(hipsAndClinics);
    expect(row(rows, "female").ratio).toBe(1.38);
    expect(byChance).toBeLessThan(0.01);
  });

  it("shows an even hand within each treatment function", () => {
    const { rows, byChance } = displacement({
      ...hipsAndClinics,
      within: (place) => place.treatmentFunction,
    });
    expect(row(rows, "female").ratio).toBe(1);
    expect(byChance).toBe(1);
  });
});

describe("the test by drawing lots", () => {
  const lopsided = crowd({ sex: "female", of: 20, displaced: 14 }, { sex: "male", of: 20, displaced: 6 });

  it("is near the exact chance: Fisher's for 14 of 20 against 6 of 20 is 0.0256", () => {
    const { byChance } = displacement({ ...lopsided, lots: 20_000 });
    expect(byChance).toBeGreaterThan(0.021);
    expect(byChance).toBeLessThan(0.031);
  });

  it("is the same for the same seed", () => {
    expect(displacement({ ...lopsided, seed: 3 })).toEqual(displacement({ ...lopsided, seed: 3 }));
    expect(displacement({ ...lopsided, seed: 3 }).byChance).not.toBe(
      displacement({ ...lopsided, seed: 4 }).byChance,
    );
  });

  it("never answers nought", () => {
    const certain = crowd({ sex: "female", of: 200, displaced: 200 }, { sex: "male", of: 200, displaced: 0 });
    expect(displacement({ ...certain, lots: 99 }).byChance).toBe(0.01);
  });
});

describe("small numbers in the table", () => {
  it("hides both sexes when one has 4 displaced, and tells nothing else of them", () => {
    const { rows, displaced } = displacement(
      crowd({ sex: "female", of: 100, displaced: 60 }, { sex: "male", of: 100, displaced: 4 }),
    );
    expect(rows.find(({ group }) => group === "female")).toEqual({ group: "female", hidden: true });
    expect(rows.find(({ group }) => group === "male")).toEqual({ group: "male", hidden: true });
    expect(displaced).toBe(65);
  });

  it("rounds what it shows, and hides a total under 5", () => {
    const { rows } = displacement(
      crowd({ sex: "female", of: 103, displaced: 63 }, { sex: "male", of: 101, displaced: 12 }),
    );
    expect(row(rows, "female")).toMatchObject({ displaced: 65, couldHaveBeen: 105 });
    expect(displacement(crowd({ sex: "female", of: 90, displaced: 3 })).displaced).toBeUndefined();
  });

  it("adds up: expected and seen agree over the groups compared, whatever the crowd", () => {
    const part = fc.record({
      of: fc.integer({ min: 20, max: 60 }),
      displaced: fc.integer({ min: 5, max: 15 }),
    });
    fc.assert(
      fc.property(part, part, (women, men) => {
        const { rows } = displacement({
          ...crowd({ sex: "female", ...women }, { sex: "male", ...men }),
          lots: 9,
        });
        const [female, male] = [row(rows, "female"), row(rows, "male")];
        const weighted = (female.ratio! * women.of + male.ratio! * men.of) / (women.of + men.of);
        expect(weighted).toBeCloseTo(1, 1);
      }),
    );
  });
});
