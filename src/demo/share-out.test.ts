import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaled, shareOut } from "./share-out.ts";

describe("sharing a whole number out", () => {
  it("gives the odd ones to the largest remainders", () => {
    // 10 × 5/12 = 4.17, 10 × 4/12 = 3.33, 10 × 3/12 = 2.5: the tenth goes to the last.
    expect(shareOut(10, [5, 4, 3])).toEqual([4, 3, 3]);
  });
  it("gives everything to the first when nothing weighs anything", () => {
    expect(shareOut(7, [0, 0])).toEqual([7, 0]);
  });
  it("always adds up, and never gives to a weight of nothing while others weigh", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.array(fc.nat(50), { minLength: 1, maxLength: 20 }), (total, weights) => {
        const shares = shareOut(total, [...weights, 1]);
        expect(shares.reduce((a, b) => a + b, 0)).toBe(total);
        weights.forEach((weight, i) => expect(weight > 0 || shares[i] === 0).toBe(true));
      }),
    );
  });
});

describe("scaling counts", () => {
  it("keeps each running total within one half of the exact figure", () => {
    // Running totals 0.5, 1, 1.5, 2, 2.5 round to 1, 1, 2, 2, 3.
    expect(scaled([1, 1, 1, 1, 1], 0.5)).toEqual([1, 0, 1, 0, 1]);
  });
  it("multiplies exactly by a whole number", () => {
    expect(scaled([3, 0, 7], 4)).toEqual([12, 0, 28]);
  });
});
