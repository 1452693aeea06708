import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { erreygers, gradient, wagstaff } from "./gradient.ts";
import type { RankedGroup } from "./gradient.ts";

const tenths = (values: readonly number[]): RankedGroup[] => values.map((value) => ({ size: 1, value }));
const falling = tenths([3.1, 3.05, 3.02, 2.98, 2.95, 2.9, 2.86, 2.82, 2.76, 2.7]);

describe("the slope across ten equal groups, most deprived first", () => {
  const found = gradient(falling)!;

  it("has the published check values", () => {
    expect(found.slope).toBeCloseTo(0.42667, 5);
    expect(found.ratio).toBeCloseTo(1.15799, 5);
    expect(found.overMean).toBeCloseTo(0.14642, 5);
    expect(found.concentration).toBeCloseTo(-0.024159, 6);
    expect(found.mean).toBeCloseTo(2.914, 12);
  });

  it("gives no interval where no error is known", () => expect(found.intervals).toBeUndefined());

  it("turns round with the ranking", () => {
    const other = gradient(falling.toReversed())!;
    expect(other.slope).toBeCloseTo(-found.slope, 12);
    expect(other.ratio).toBeCloseTo(1 / found.ratio, 12);
    expect(other.concentration).toBeCloseTo(-found.concentration, 12);
  });
});

describe("the slope where it can be written out by hand", () => {
  // Shares 0.5 0.2 0.1 0.1 0.1, middle ranks 0.25 0.6 0.75 0.85 0.95; values 10 − 4 × rank lie on one line.
  const uneven: RankedGroup[] = [
    { size: 50, value: 9 },
    { size: 20, value: 7.6 },
    { size: 10, value: 7 },
    { size: 10, value: 6.6 },
    { size: 10, value: 6.2 },
  ];

  it("finds the line whatever the sizes: 10 at the most deprived end, 6 at the least", () => {
    const found = gradient(uneven)!;
    expect(found.slope).toBeCloseTo(4, 12);
    expect(found.ratio).toBeCloseTo(10 / 6, 12);
    expect(found.mean).toBeCloseTo(8, 12);
  });

  it("wants five groups and none empty", () => {
    expect(gradient(uneven.slice(0, 4))).toBeUndefined();
    expect(gradient([...uneven, { size: 0, value: 1 }])).toBeUndefined();
  });

  it("the slope stays when the groups are told in other units, and grows with the measure", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            size: fc.integer({ min: 1, max: 900 }),
            value: fc.double({ min: 1, max: 9, noNaN: true }),
          }),
          {
            minLength: 5,
            maxLength: 12,
          },
        ),
        (groups) => {
          const once = gradient(groups)!;
          const tenfold = gradient(groups.map(({ size, value }) => ({ size: size * 10, value: value * 3 })))!;
          expect(tenfold.slope).toBeCloseTo(once.slope * 3, 8);
          expect(tenfold.concentration).toBeCloseTo(once.concentration, 8);
        },
      ),
    );
  });
});

describe("intervals by simulation", () => {
  const measured = falling.map((group) => ({ ...group, standardError: 0.05 }));

  it("lie where theory puts them: slope ± 1.96 × 0.05 ÷ √Σ(rank − ½)², that is ± 0.1079", () => {
    const { slope } = gradient(measured, { seed: 7 })!.intervals!;
    expect(slope.low).toBeCloseTo(0.42667 - 0.1079, 2);
    expect(slope.high).toBeCloseTo(0.42667 + 0.1079, 2);
  });

  it("are the same for the same seed and other for another", () => {
    const first = gradient(measured, { seed: 7, draws: 2000 })!.intervals;
    expect(gradient(measured, { seed: 7, draws: 2000 })!.intervals).toEqual(first);
    expect(gradient(measured, { seed: 8, draws: 2000 })!.intervals).not.toEqual(first);
  });

  it("of shares never leave 0 to 1, however wide the error: the slope stays under 1.5 and above −1.5", () => {
    const wild = [0.02, 0.5, 0.98, 0.5, 0.02].map((value) => ({ size: 1, value, standardError: 9 }));
    const { slope } = gradient(wild, { scale: "logit", draws: 5000 })!.intervals!;
    expect(slope.low).toBeGreaterThan(-1.5);
    expect(slope.high).toBeLessThan(1.5);
    const plain = gradient(wild, { scale: "plain", draws: 5000 })!.intervals!;
    expect(plain.slope.high).toBeGreaterThan(1.5);
  });
});

describe("a yes-or-no outcome", () => {
  it("is corrected by 4 × mean × C (Erreygers) or C ÷ (1 − mean) (Wagstaff)", () => {
    expect(erreygers(-0.1, 0.25)).toBeCloseTo(-0.1, 12);
    expect(wagstaff(-0.1, 0.2)).toBeCloseTo(-0.125, 12);
  });
});
