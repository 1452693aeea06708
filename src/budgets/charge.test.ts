import { readFileSync } from "node:fs";
import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseChargeCases } from "#exchange";
import { day } from "#time";
import type { ChargeCase } from "./case.ts";
import { charge, FigureUnknown, tariffIncome } from "./charge.ts";
import { capitalLimits } from "./figures.ts";
import { alongCapital, alongIncome, metFromTaxation, taxRates } from "./tax-rate.ts";

const text = readFileSync(
  new URL("../../test/cases/fairness/care-charging-examples.json", import.meta.url),
  "utf8",
);
const fixtures = JSON.parse(text) as {
  limits: { lower: string; upper: string; tariffStep: string };
  tariffCases: { capital: string; tariff: number }[];
  examples: { id: string; tariffIncome: number; expectedWeeklyContribution: string }[];
};
const { cases } = parseChargeCases(text, "examples.json", undefined, day("2026-01-01"));

const amy: ChargeCase = {
  id: "Amy",
  setting: "own-home",
  on: day("2024-06-01"),
  capital: new Decimal(10_000),
  income: new Map([["privatePension", new Decimal(300)]]),
  disregarded: new Map(),
  housingCosts: new Decimal(10),
  disabilityRelatedExpenditure: new Decimal(20),
  minimumIncomeGuarantee: new Decimal(200),
  personalExpensesAllowance: undefined,
  guarantee: undefined,
  premiums: [],
  children: 0,
  weeklyCostOfCare: new Decimal(150),
};
const withIncome = (person: ChargeCase, name: string, pounds: number): ChargeCase => ({
  ...person,
  income: new Map([...person.income, [name, new Decimal(pounds)]]),
});
const paid = (person: ChargeCase): number => Number(charge(person).contribution);

describe("published cases, to the penny", () => {
  it.each(fixtures.examples.map((example, i) => ({ ...example, i })))(
    "$id pays $expectedWeeklyContribution",
    ({ i, tariffIncome: tariff, expectedWeeklyContribution }) => {
      const found = charge(cases[i]);
      expect(found.contribution!.toFixed(2)).toBe(expectedWeeklyContribution);
      expect(found.tariffIncome.toNumber()).toBe(tariff);
    },
  );

  it.each(fixtures.tariffCases)("capital of $capital is taken for $tariff a week", ({ capital, tariff }) =>
    expect(tariffIncome(new Decimal(capital)).toNumber()).toBe(tariff),
  );

  it("limits are as published", () =>
    expect([capitalLimits.lower, capitalLimits.upper, capitalLimits.step].map(String)).toEqual([
      fixtures.limits.lower,
      fixtures.limits.upper,
      fixtures.limits.tariffStep,
    ]));

  it("one council's own remark: income up 5.10 from 2016 to 2017, charge up 5.10", () =>
    expect(
      paid(cases.find(({ id }) => id === "couple-85-2017")!) -
        paid(cases.find(({ id }) => id === "couple-85-2016")!),
    ).toBeCloseTo(5.1, 10));
});

describe("the sum for Amy: 300 of income, 200 + 10 + 20 to be left, care at 150", () => {
  it("is 70", () => expect(charge(amy)).toMatchObject({ because: "means" }));
  it("is 70.00", () => expect(charge(amy).contribution!.toFixed(2)).toBe("70.00"));

  it("is nothing while what counts is within what must be left", () => {
    const poor = { ...amy, income: new Map([["privatePension", new Decimal(230)]]) };
    expect([paid(poor), charge(poor).because]).toEqual([0, "below-protected-income"]);
    expect(paid(withIncome(poor, "other", 1))).toBe(1);
  });

  it("is the cost of care and no more: 380 and over all pay 150", () => {
    expect(paid(withIncome(amy, "other", 79))).toBe(149);
    expect(paid(withIncome(amy, "other", 500))).toBe(150);
    expect(charge(withIncome(amy, "other", 500)).because).toBe("cost-of-care");
  });

  it("is the full cost a penny over 23,250 of capital, and not at it", () => {
    expect(charge({ ...amy, capital: new Decimal("23250") }).because).toBe("means");
    expect(charge({ ...amy, capital: new Decimal("23250.01") })).toMatchObject({
      because: "capital-over-limit",
      contribution: new Decimal(150),
    });
  });

  it("is not known with that capital and no known cost", () =>
    expect(
      charge({ ...amy, capital: new Decimal(30_000), weeklyCostOfCare: undefined }).contribution,
    ).toBeUndefined());
});

describe("what the law leaves out, with nothing said by the case", () => {
  it.each([
    ["earnings", 500],
    ["netEarnings", 500],
    ["wages", 500],
    ["self-employment", 500],
    ["pipMobilityEnhanced", 75.75],
    ["dla mobility", 75.75],
    ["childBenefit", 25],
    ["councilTaxReduction", 20],
    ["winterFuelPayment", 10],
  ])("%s", (name, pounds) => expect(paid(withIncome(amy, name, pounds))).toBe(paid(amy)));

  it("the first 10 of a war pension", () =>
    expect(paid(withIncome(amy, "warPension", 35))).toBe(paid(amy) + 25));

  it("savings credit in a care home, up to 6.95 in 2024-25", () => {
    const home = {
      ...amy,
      setting: "care-home" as const,
      personalExpensesAllowance: new Decimal("30.15"),
      weeklyCostOfCare: new Decimal(900),
    };
    expect(paid(withIncome(home, "savingsPensionCredit", 7.25)) - paid(home)).toBeCloseTo(0.3, 10);
    expect(paid(withIncome(home, "savingsPensionCredit", 6))).toBe(paid(home));
  });

  it("once and not twice, when the case says it too", () => {
    const said = {
      ...withIncome(amy, "pipMobilityEnhanced", 75.75),
      disregarded: new Map([["pipMobilityEnhanced", new Decimal(75.75)]]),
    };
    expect(paid(said)).toBe(paid(amy));
  });
});

describe("what must be left, by the figures of the day", () => {
  const looked = (guarantee: ChargeCase["guarantee"], on: string, more: Partial<ChargeCase> = {}) =>
    charge({
      ...amy,
      minimumIncomeGuarantee: undefined,
      guarantee,
      on: day(on),
      housingCosts: new Decimal(0),
      disabilityRelatedExpenditure: new Decimal(0),
      ...more,
    });

  it("Devon's published 171.75 in 2023-24: 103.65, 45.75 and 22.35", () =>
    expect(
      looked("single-25-to-pension-age", "2023-06-01", {
        premiums: ["disability", "enhanced-disability"],
      }).protected.toFixed(2),
    ).toBe("171.75"));

  it("Knowsley's published 160.30 in 2024-25: 87.65, 48.80 and 23.85", () =>
    expect(
      looked("single-18-24", "2024-06-01", {
        premiums: ["disability", "enhanced-disability"],
      }).protected.toFixed(2),
    ).toBe("160.30"));

  it("changes with the year, and carries its source and how sure it is", () => {
    const line = (on: string) =>
      looked("single-pension-age", on).lines.find(({ what }) => what === "protected")!;
    expect([line("2024-04-05").weekly.toFixed(2), line("2024-04-06").weekly.toFixed(2)]).toEqual([
      "-214.35",
      "-228.70",
    ]);
    expect([line("2023-06-01").certainty, line("2024-06-01").certainty]).toEqual(["published", "unverified"]);
    expect(line("2024-06-01").source).not.toBe("");
  });

  it("is refused for a year whose figure has not been seen, rather than taken from the year before", () => {
    expect(() => looked("single-pension-age", "2025-06-01")).toThrow(FigureUnknown);
    expect(() => looked("single-25-to-pension-age", "2026-06-01")).toThrow(FigureUnknown);
    expect(() => looked("single-pension-age", "2014-06-01")).toThrow(FigureUnknown);
  });

  it("in a care home is the personal expenses allowance alone", () =>
    expect(
      looked(undefined, "2024-06-01", {
        setting: "care-home",
        disabilityRelatedExpenditure: new Decimal(99),
      }).protected.toFixed(2),
    ).toBe("30.15"));
});

describe("a means test as a tax, found by working the sum again", () => {
  const rates = (person: ChargeCase) => {
    const { onIncome, onEarnings, onCapitalAYear } = taxRates(person);
    return [onIncome, onEarnings, onCapitalAYear].map((rate) => rate?.toNumber());
  };

  it("below the floor nothing, above it every pound, at the cost of care nothing; earnings never", () => {
    expect(rates({ ...amy, income: new Map([["pension", new Decimal(100)]]) })).toEqual([0, 0, 0]);
    expect(rates(amy)).toEqual([1, 0, 0]);
    expect(rates(withIncome(amy, "other", 500))).toEqual([0, 0, 0]);
  });

  it("20.8% a year of capital over 14,250: a pound a week for 250 is 52 ÷ 250", () =>
    expect(rates({ ...amy, capital: new Decimal(15_000) })[2]).toBe(0.208));

  it("is a cliff and no rate at 23,250: from 106 a week to 150", () => {
    const rich = taxRates({ ...amy, capital: new Decimal("23100") });
    expect(rich.onCapitalAYear).toBeUndefined();
    expect(rich.cliffs.map(({ before, after }) => [before.toNumber(), after.toNumber()])).toEqual([
      [106, 150],
    ]);
  });

  it("has no cliff for someone who pays the cost already", () =>
    expect(taxRates(withIncome(amy, "other", 500)).cliffs).toEqual([]));

  it("keeps 230 of 300, an average of 23.3%", () => {
    const { kept, of, average } = taxRates(amy);
    expect([kept!.toNumber(), of.toNumber(), average!.toDecimalPlaces(3).toNumber()]).toEqual([
      230, 300, 0.233,
    ]);
  });

  it("draws the curve of it: nothing to 230, then pound for pound, then flat at 150", () => {
    const points = alongIncome(
      amy,
      [0, 230, 300, 380, 500].map((one) => new Decimal(one)),
    );
    expect(points.map(({ contribution, kept }) => [Number(contribution), Number(kept)])).toEqual([
      [0, 0],
      [0, 230],
      [70, 230],
      [150, 230],
      [150, 350],
    ]);
    expect(
      alongCapital(
        amy,
        [14_250, 14_500, 23_251].map((one) => new Decimal(one)),
      ).map(({ contribution }) => Number(contribution)),
    ).toEqual([70, 71, 150]);
  });

  it("met from taxation is 52 weeks of it: 70 and 30 make 5,200 a year", () =>
    expect(metFromTaxation([new Decimal(70), new Decimal(30)]).toNumber()).toBe(5200));
});

describe("whoever is asked", () => {
  const money = fc.integer({ min: 0, max: 60_000 }).map((pence) => new Decimal(pence).dividedBy(100));
  const anyone: fc.Arbitrary<ChargeCase> = fc.record({
    id: fc.constant("any"),
    setting: fc.constantFrom("own-home" as const, "care-home" as const),
    on: fc.constant(day("2024-06-01")),
    capital: fc.integer({ min: 0, max: 30_000 }).map((pounds) => new Decimal(pounds)),
    income: money.map((amount) => new Map([["pension", amount]])),
    disregarded: fc.constant(new Map()),
    housingCosts: money,
    disabilityRelatedExpenditure: money,
    minimumIncomeGuarantee: money,
    personalExpensesAllowance: money,
    guarantee: fc.constant(undefined),
    premiums: fc.constant([]),
    children: fc.constant(0),
    weeklyCostOfCare: fc.option(money, { nil: undefined }),
  });
  const under = (person: ChargeCase) => person.capital.lessThanOrEqualTo(capitalLimits.upper);

  it("is never left with less than must be left, unless they had less, or have capital over the limit", () => {
    fc.assert(
      fc.property(anyone.filter(under), (person) => {
        const { contribution, countableIncome, protected: floor } = charge(person);
        const left = countableIncome.minus(contribution!);
        if (countableIncome.lessThan(floor)) expect(contribution!.isZero()).toBe(true);
        else expect(left.greaterThanOrEqualTo(floor)).toBe(true);
      }),
    );
  });

  it("never pays more than the care costs", () => {
    fc.assert(
      fc.property(anyone, (person) => {
        const { contribution } = charge(person);
        if (contribution && person.weeklyCostOfCare)
          expect(contribution.lessThanOrEqualTo(person.weeklyCostOfCare)).toBe(true);
      }),
    );
  });

  it("never pays less for having more income or capital, and never more for earning more", () => {
    fc.assert(
      fc.property(anyone, fc.integer({ min: 1, max: 400 }), (person, more) => {
        const now = charge(person).contribution;
        const richer = charge(withIncome(person, "more", more)).contribution;
        const wealthier = charge({ ...person, capital: person.capital.plus(more * 20) }).contribution;
        if (now && richer) expect(richer.greaterThanOrEqualTo(now)).toBe(true);
        if (now && wealthier) expect(wealthier.greaterThanOrEqualTo(now)).toBe(true);
        expect(charge(withIncome(person, "earnings", more)).contribution).toEqual(now);
      }),
    );
  });

  it("the known exception: with capital over the limit the floor does not hold", () => {
    const asset = { ...amy, income: new Map([["pension", new Decimal(100)]]), capital: new Decimal(23_251) };
    expect(
      charge(asset).countableIncome.minus(charge(asset).contribution!).lessThan(charge(asset).protected),
    ).toBe(true);
  });
});
