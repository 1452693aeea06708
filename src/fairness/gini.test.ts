import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { gini } from "./gini.ts";

describe("how unevenly something is shared (Gini)", () => {
  it("is 0 when all carry the same, and when there is nothing to carry", () => {
    expect(gini([5, 5, 5, 5])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0])).toBe(0);
  });

  it("is (n−1)/n, not 1, when one of n carries everything", () =>
    expect(gini([0, 0, 0, 1])).toBeCloseTo(0.75, 12));

  it("is 0.246354 for ten salaries", () =>
    expect(gini([23000, 24500, 26000, 28000, 31000, 35000, 40000, 47000, 60000, 90000])).toBeCloseTo(
      0.246354,
      6,
    ));

  it("is nothing for nobody, and refuses a negative share", () => {
    expect(gini([])).toBeUndefined();
    expect(() => gini([1, -1])).toThrow(RangeError);
  });

  it("is half the mean difference between every two people, divided by the mean", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 }), (values) => {
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        fc.pre(mean > 0);
        const differences = values.flatMap((a) => values.map((b) => Math.abs(a - b)));
        const average = differences.reduce((sum, value) => sum + value, 0) / differences.length;
        expect(gini(values)).toBeCloseTo(average / (2 * mean), 10);
      }),
    );
  });
});
