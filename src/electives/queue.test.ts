import { describe, expect, it } from "vitest";
import {
  addedWait,
  holdingCapacity,
  load,
  meanWaitForStandard,
  needsRelief,
  pressure,
  reliefCapacity,
  targetList,
  targetMeanWait,
  weeksToRecover,
} from "./queue.ts";

describe("a list of 1,200, 30 referred a week, 52 weeks to be seen in", () => {
  const target = targetList(30, 52);

  it("should be 390 long, 13 weeks' worth", () => {
    expect(targetMeanWait(52)).toBe(13);
    expect(target).toBe(390);
  });

  it("needs relief of 61.15 a week for half a year: 30 + 810 ÷ 26", () => {
    expect(needsRelief(1200, target)).toBe(true);
    expect(reliefCapacity(30, 1200, target)).toBeCloseTo(61.1538, 4);
  });

  it("does not need it at 780, exactly twice", () => expect(needsRelief(780, target)).toBe(false));

  it("is under pressure of 2.42 when the mean wait is 63", () =>
    expect(pressure(63, 52)).toBeCloseTo(2.42308, 5));
});

describe("other sums of a queue", () => {
  it("holding 4 a week under 52 weeks takes 4.077: 4 + 4 ÷ 52", () =>
    expect(holdingCapacity(4, 52)).toBeCloseTo(4.076923, 6));

  it("and 4 + (0.25 + 2.25) ÷ 2 × 6 ÷ 52 when referrals vary by half, theatres by one and a half, and k is 6", () =>
    expect(holdingCapacity(4, 52, { demandVaries: 0.5, capacityVaries: 1.5, spread: 6 })).toBeCloseTo(
      4.144231,
      6,
    ));

  it("92% within 18 weeks is a mean wait of 7.13", () =>
    expect(meanWaitForStandard(18, 0.92)).toBeCloseTo(7.1267, 4));

  it("as many removed as referred is a load of 1", () => expect(load(30, 30)).toBe(1));
});

describe("a strike that costs 120 treatments", () => {
  it("takes 24 weeks to work off with 5 a week to spare", () => expect(weeksToRecover(120, 30, 35)).toBe(24));
  it("is never worked off without any to spare", () => expect(weeksToRecover(120, 30, 30)).toBe(Infinity));
  it("makes everyone wait 4 weeks longer until then, at 30 a week", () => expect(addedWait(120, 30)).toBe(4));
});
