import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairPay, percentile } from "./fair-pay.ts";
import { gini } from "./gini.ts";
import { payGap, payQuarters } from "./pay-gap.ts";
import type { HourlyPay, PayGapSex } from "./pay-gap.ts";

interface Fixtures {
  genderPayGap: {
    hourly: { pay: number; sex: PayGapSex }[];
    expected: { meanGapPct: number; medianGapPct: number };
    quarters: { size: number; female: number; male: number; femalePct: number }[];
    bonus: {
      maleRelevant: number;
      femaleRelevant: number;
      maleBonuses: number[];
      femaleBonuses: number[];
      maleSharePct: number;
      femaleSharePct: number;
      meanBonusGapPct: number;
      medianBonusGapPct: number;
    };
    publishedQuarters: { quarters: { f: number; m: number; fPct: number; mPct: number }[] };
  };
  fairPay: {
    fteAnnualisedPay: number[];
    midpoint: number;
    p25: number;
    median: number;
    p75: number;
    ratio25: number;
    ratio50: number;
    ratio75: number;
  };
  gini: {
    values: number[];
    expected: number;
    equal: { values: number[]; expected: number };
    oneHasAll: { values: number[]; expected: number };
  };
}

const {
  genderPayGap,
  fairPay: fair,
  gini: unevenness,
} = JSON.parse(
  readFileSync(new URL("../../test/cases/fairness/pay-fixtures.json", import.meta.url), "utf8"),
) as Fixtures;

const staff = genderPayGap.hourly.map(({ pay, sex }) => ({ hourly: pay, sex }));
const bonuses = {
  relevantMen: genderPayGap.bonus.maleRelevant,
  relevantWomen: genderPayGap.bonus.femaleRelevant,
  toMen: genderPayGap.bonus.maleBonuses,
  toWomen: genderPayGap.bonus.femaleBonuses,
};
const nobody = { relevantMen: 0, relevantWomen: 0, toMen: [], toWomen: [] };

describe("the gender pay gap of thirteen people", () => {
  const found = payGap(staff, bonuses, 1);

  it("by mean, 41.5254%, and by median, 40%", () => {
    expect(found.meanHourlyGap! * 100).toBeCloseTo(genderPayGap.expected.meanGapPct, 4);
    expect(found.medianHourlyGap! * 100).toBeCloseTo(genderPayGap.expected.medianGapPct, 10);
  });

  it("in bonuses, and the shares who had one", () => {
    expect(found.meanBonusGap! * 100).toBeCloseTo(genderPayGap.bonus.meanBonusGapPct, 10);
    expect(found.medianBonusGap! * 100).toBeCloseTo(genderPayGap.bonus.medianBonusGapPct, 10);
    expect(found.menWithBonus! * 100).toBe(genderPayGap.bonus.maleSharePct);
    expect(found.womenWithBonus! * 100).toBe(genderPayGap.bonus.femaleSharePct);
  });

  it("in quarters of 4, 3, 3 and 3", () =>
    expect(found.quarters!.map(({ size, women, men }) => ({ size, female: women, male: men }))).toEqual(
      genderPayGap.quarters.map(({ size, female, male }) => ({ size, female, male })),
    ));

  it("is not told of fewer than ten of either sex", () =>
    expect(payGap(staff, bonuses)).toMatchObject({
      meanHourlyGap: undefined,
      meanBonusGap: undefined,
      quarters: undefined,
      menWithBonus: undefined,
    }));
});

describe("quarters", () => {
  const on = (sex: PayGapSex, ...hourly: number[]): HourlyPay[] =>
    hourly.map((one) => ({ sex, hourly: one }));

  it("take those left over in turn: lower, then upper middle, then lower middle", () => {
    const sizes = (n: number) =>
      payQuarters(on("F", ...Array.from({ length: n }, (_, i) => i))).map(({ size }) => size);
    expect([12, 13, 14, 15].map(sizes)).toEqual([
      [3, 3, 3, 3],
      [4, 3, 3, 3],
      [4, 3, 4, 3],
      [4, 4, 4, 3],
    ]);
  });

  it("spread people on one rate over a border in proportion: of 4 women and 4 men on £15, two and two each side", () => {
    const sixteen = [
      ...on("F", 10, 11),
      ...on("F", 15, 15, 15, 15),
      ...on("M", 15, 15, 15, 15),
      ...on("M", 20, 21, 22, 23, 24, 25),
    ];
    expect(payQuarters(sixteen).map(({ women }) => women)).toEqual([3, 2, 1, 0]);
  });

  it("are Cornwall Partnership's published percentages of its own head-counts", () => {
    for (const { f, m, fPct, mPct } of genderPayGap.publishedQuarters.quarters) {
      expect((f / (f + m)) * 100).toBeCloseTo(fPct, 1);
      expect((m / (f + m)) * 100).toBeCloseTo(mPct, 1);
    }
  });

  it("hold everyone once, whatever is paid", () => {
    const person = fc.record({
      sex: fc.constantFrom<PayGapSex>("F", "M"),
      hourly: fc.integer({ min: 10, max: 14 }),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 60 }), (some) => {
        const quarters = payQuarters(some);
        const women = some.filter(({ sex }) => sex === "F").length;
        expect(quarters.reduce((sum, quarter) => sum + quarter.size, 0)).toBe(some.length);
        expect(quarters.reduce((sum, quarter) => sum + quarter.women, 0)).toBe(women);
        for (const quarter of quarters) {
          expect(quarter.women).toBeGreaterThanOrEqual(0);
          expect(quarter.men).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("have no gap where men had nothing to be measured by", () =>
    expect(payGap([], nobody, 0).meanHourlyGap).toBeUndefined());
});

describe("fair pay", () => {
  const found = fairPay({ from: 190_000, to: 195_000 }, fair.fteAnnualisedPay)!;

  it("sets the mid-point of the highest band, 192,500, over 26,500, 33,000 and 45,250", () => {
    expect(found.midpoint).toBe(fair.midpoint);
    expect(found.percentiles).toEqual({ p25: fair.p25, median: fair.median, p75: fair.p75 });
    expect(
      [found.ratios.p25, found.ratios.median, found.ratios.p75].map((one) => Number(one.toFixed(2))),
    ).toEqual([fair.ratio25, fair.ratio50, fair.ratio75]);
  });

  it("is not told of nine people", () =>
    expect(fairPay({ from: 1, to: 2 }, fair.fteAnnualisedPay.slice(1))).toBeUndefined());

  it("takes percentiles between values in order: a quarter of the way from 1 to 5 is 2", () => {
    expect(percentile([5, 1], 0.25)).toBe(2);
    expect(percentile([], 0.5)).toBeUndefined();
  });
});

describe("Gini of the same salaries", () => {
  it.each([unevenness, unevenness.equal, unevenness.oneHasAll])("$values", ({ values, expected }) =>
    expect(gini(values)).toBeCloseTo(expected, 6),
  );
});
