import { describe, expect, test } from "vitest";
import { day } from "#time";
import type { Announced } from "./announced.ts";
import { announcedStrikes, callOffLeads, stillOn } from "./announced.ts";
import { chanceGoesAhead, poolWithOdds, tally } from "./chance.ts";

const resolved = announcedStrikes.filter((block) => block.outcome !== "unknown");
const inEngland = resolved.filter((block) => block.country === "England");
const count = (blocks: readonly Announced[]) =>
  tally(blocks.filter((block) => block.outcome === "went_ahead").length, blocks.length);

describe("the record of announced strikes", () => {
  test("40 announcements, one of them unresolved", () => {
    expect([announcedStrikes.length, resolved.length]).toEqual([40, 39]);
  });

  // The published check table: went ahead, of, Laplace, and the middle 90% by Jeffreys, to two places.
  test.each([
    ["all resolved", resolved, 28, 39, 0.71, 0.59, 0.82],
    ["England 2015 to 2016", inEngland.filter((b) => b.start < day("2017-01-01")), 5, 13, 0.4, 0.19, 0.61],
    ["England 2023 to 2025", inEngland.filter((b) => b.start > day("2017-01-01")), 17, 17, 0.95, 0.89, 1],
    [
      "Scotland, Wales, Northern Ireland",
      resolved.filter((b) => b.country !== "England"),
      6,
      9,
      0.64,
      0.4,
      0.87,
    ],
    ["still on 14 days before", resolved.filter((b) => stillOn(b, 14)), 27, 33, 0.8, 0.69, 0.91],
    ["still on 7 days before", resolved.filter((b) => stillOn(b, 7)), 28, 32, 0.85, 0.76, 0.95],
    ["still on 2 days before", resolved.filter((b) => stillOn(b, 2)), 28, 29, 0.94, 0.87, 0.99],
  ])("%s: the published counts, rate and range", (_, blocks, ahead, of, laplace, low, high) => {
    const found = count(blocks);
    expect([found.happened, found.of]).toEqual([ahead, of]);
    expect(found.laplace).toBeCloseTo(laplace, 2);
    expect([Math.round(found.low * 100) / 100, Math.round(found.high * 100) / 100]).toEqual([low, high]);
  });

  test("called off 1, 4, 5, 7, 7, 8, 11, 16, 51 and 72 days ahead, and one on a day not found", () => {
    const off = resolved.filter((block) => block.outcome === "called_off");
    const sure = off
      .filter((block) => !block.calledOffAbout)
      .map((block) => block.start - block.calledOffOn!);
    expect(sure.toSorted((a, b) => a - b)).toEqual([1, 4, 5, 7, 7, 8, 11, 16, 51, 72]);
    expect(off.length - sure.length).toBe(1);
  });

  test("two changed form and went ahead: nine and 34 days before", () => {
    const changed = resolved.filter((block) => block.formChangedOn !== undefined);
    expect(changed.map((block) => block.start - block.formChangedOn!)).toEqual([9, 34]);
  });
});

describe("will it go ahead, without hindsight", () => {
  const january = { start: day("2016-01-26"), probabilityGoesAhead: undefined };
  const april = { start: day("2016-04-26"), probabilityGoesAhead: undefined };

  test("on 13 January 2016: 1 of 4, a third; fewer than five rows, so every row there is", () => {
    const chance = chanceGoesAhead({ asOf: day("2016-01-13"), action: january });
    expect([chance.record.happened, chance.record.of]).toEqual([1, 4]);
    expect(chance.record.laplace).toBeCloseTo(1 / 3, 12);
    expect(chance.basis).toEqual({ country: "United Kingdom", daysLeft: undefined });
    expect(chance.goesAhead).toEqual(chance.record);
  });

  test("on 11 April 2016: 4 of 8, one half; of those still on 15 days before, 3 of 5", () => {
    const chance = chanceGoesAhead({ asOf: day("2016-04-11"), action: april });
    expect([chance.record.happened, chance.record.of, chance.record.laplace]).toEqual([4, 8, 0.5]);
    expect(chance.basis).toEqual({ country: "England", daysLeft: 15 });
    expect([chance.goesAhead.happened, chance.goesAhead.of]).toEqual([3, 5]);
    expect(chance.probability).toBeCloseTo(3.5 / 6, 12);
  });

  test("an action that starts on the as-of day is not yet known to have gone ahead", () => {
    const on = (asOf: string) => chanceGoesAhead({ asOf: day(asOf), action: january }).record;
    expect([on("2016-01-12").of, on("2016-01-13").of]).toEqual([3, 4]);
  });

  test("a change of form counts only when it came as near the day as we stand now", () => {
    // Known on 11 April 2016 to have gone ahead: 12 January, 10 February (softened nine days before), 9 March, 6 April.
    expect(chanceGoesAhead({ asOf: day("2016-04-11"), action: april }).formChanges).toMatchObject({
      happened: 1,
      of: 4,
    });
    expect(chanceGoesAhead({ asOf: day("2016-04-20"), action: april }).formChanges).toMatchObject({
      happened: 0,
      of: 4,
    });
  });

  test("the three outcomes sum to one", () => {
    const { off, asAnnounced, anotherForm } = chanceGoesAhead({
      asOf: day("2016-04-11"),
      action: april,
    }).outcomes;
    expect(off + asAnnounced + anotherForm).toBeCloseTo(1, 12);
    // Off: 2.5 of 6. Another form: 1.5 of 5 of the rest.
    expect([off, anotherForm]).toEqual([expect.closeTo(2.5 / 6, 12), expect.closeTo((3.5 / 6) * 0.3, 12)]);
  });

  test("the user's own figure is planned with, is said to be the user's, and leaves the record in view", () => {
    const chance = chanceGoesAhead({
      asOf: day("2016-04-11"),
      action: { ...april, probabilityGoesAhead: 0.9 },
    });
    expect([chance.probability, chance.from]).toEqual([0.9, "user"]);
    expect(chance.goesAhead.mean).toBeCloseTo(3.5 / 6, 12);
    expect(chance.outcomes.off).toBeCloseTo(0.1, 12);
  });

  test("in 2026, with 17 of 17 behind it, a strike four days off is all but sure", () => {
    const chance = chanceGoesAhead({
      asOf: day("2026-06-11"),
      action: { start: day("2026-06-15"), probabilityGoesAhead: undefined },
    });
    // England, still on 4 days before: all 22 that went ahead; of those called off, 1 December 2015 alone (one day).
    expect([chance.goesAhead.happened, chance.goesAhead.of]).toEqual([22, 23]);
  });

  test("a market price pools in log-odds with equal weight: 0.50 and 5/2, which is 0.286, make 0.387", () => {
    expect(poolWithOdds(0.5, 2 / 7)).toBeCloseTo(0.387, 3);
  });
});

describe("how late strikes were called off", () => {
  test("counts only what was known on the day asked", () => {
    expect(callOffLeads(day("2016-01-13"))).toEqual([1, 8, 16]);
  });
});
