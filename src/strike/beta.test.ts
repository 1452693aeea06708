import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaBinomial, convolve, countMean, countQuantile } from "./beta-binomial.ts";
import { betaCdf, betaFrom, betaMean, betaQuantile, betaVariance } from "./beta.ts";

describe("the Beta distribution", () => {
  test("Beta(½, ½) is the arcsine law, whose values are known outright", () => {
    const arcsine = { a: 0.5, b: 0.5 };
    for (const x of [0.01, 0.3, 0.5, 0.9])
      expect(betaCdf(x, arcsine)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
    expect(betaQuantile(0.1, arcsine)).toBeCloseTo(Math.sin((Math.PI * 0.1) / 2) ** 2, 12);
  });

  test("with whole numbers it is a sum of binomial terms: Beta(2, 3) at 0.3 is 0.3483", () => {
    // The chance of at least 2 of 4: 6·0.3²·0.7² + 4·0.3³·0.7 + 0.3⁴ = 0.2646 + 0.0756 + 0.0081.
    expect(betaCdf(0.3, { a: 2, b: 3 })).toBeCloseTo(0.3483, 12);
  });

  test.each([
    [28.5, 11.5, 0.05, 0.5902474725663531],
    [120, 60, 0.9, 0.7112370646288846],
    [0.5, 12.5, 0.95, 0.14505651819287652],
    [300.5, 0.5, 0.05, 0.9936233224594426],
  ])(
    "quantile of Beta(%d, %d) at %d agrees with a published library to ten places",
    (a, b, chance, value) => {
      expect(betaQuantile(chance, { a, b })).toBeCloseTo(value, 10);
    },
  );

  test("quantile and distribution undo each other", () => {
    const parameter = fc.double({ min: 0.5, max: 200, noNaN: true });
    fc.assert(
      fc.property(
        parameter,
        parameter,
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (a, b, chance) => {
          expect(betaCdf(betaQuantile(chance, { a, b }), { a, b })).toBeCloseTo(chance, 8);
        },
      ),
      { seed: 11 },
    );
  });

  test("a Beta is found from its mean and spread: 0.65 and 0.08 give strength 34.5", () => {
    const found = betaFrom(0.65, 0.08);
    expect(found.a + found.b).toBeCloseTo((0.65 * 0.35) / 0.0064 - 1, 9);
    expect(betaMean(found)).toBeCloseTo(0.65, 12);
    expect(Math.sqrt(betaVariance(found))).toBeCloseTo(0.08, 12);
  });
});

describe("the beta-binomial", () => {
  test("two people, Beta(1, 1): none, one and both are equally likely", () => {
    for (const chance of betaBinomial(2, { a: 1, b: 1 })) expect(chance).toBeCloseTo(1 / 3, 12);
  });

  test("six people, Beta(3.2, 5.1), against a published library", () => {
    const known = [
      0.1118852105, 0.2126926774, 0.2454146278, 0.2100668419, 0.137578988, 0.0649553255, 0.017406329,
    ];
    betaBinomial(6, { a: 3.2, b: 5.1 }).forEach((chance, k) => expect(chance).toBeCloseTo(known[k], 9));
  });

  test("nobody due is nobody present, for sure", () => {
    expect(betaBinomial(0, { a: 2, b: 3 })[0]).toBeCloseTo(1, 12);
  });

  test("two independent counts add, by hand", () => {
    // (½, ½) and (¼, ¾): none ⅛, one ½, two ⅜.
    const sum = convolve([0.5, 0.5], [0.25, 0.75]);
    expect(sum).toEqual([0.125, 0.5, 0.375]);
    expect(countMean(sum)).toBe(1.25);
    expect([0.125, 0.126, 0.625, 0.7].map((chance) => countQuantile(chance, sum))).toEqual([0, 1, 1, 2]);
  });
});
