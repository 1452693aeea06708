import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ballotCheck } from "#strike";
import { day } from "#time";
import { fullBook, impliedChance } from "./odds.ts";
import { compare, margin, publishedPolls } from "./poll.ts";

interface Fixtures {
  polls: {
    id: string;
    n: number;
    share: number;
    standardError: number;
    moe95: number;
    wilson95: [number, number];
    moe95deff15: number;
  }[];
  differences: Record<
    "allOutAprilVsJanuary" | "aprilVsEmergencyKeptJanuary",
    { diff: number; se: number; ci95: [number, number]; z: number }
  >;
  odds: { fractional: string; implied: number; decimal: number }[];
  exampleBook: {
    prices: string[];
    implied: number[];
    booksum: number;
    overround: number;
    normalised: number[];
  };
  ballots: {
    id: string;
    eligible?: number;
    votes?: number;
    yes?: number | null;
    turnoutComputed?: number;
    yesComputed?: number;
    yesOfEligible?: number;
  }[];
}

const fixtures = JSON.parse(
  readFileSync(new URL("../../test/cases/fairness/poll-odds-ballot-fixtures.json", import.meta.url), "utf8"),
) as Fixtures;
const finding = (id: string) => publishedPolls.find((poll) => poll.id === id)!;

describe.each(fixtures.polls)(
  "$share of $n ($id)",
  ({ id, n, share, standardError, moe95, wilson95, moe95deff15 }) => {
    const plain = margin(share, n);

    it("has the published margin, interval and design effect", () => {
      expect(plain.standardError).toBeCloseTo(standardError, 5);
      expect(plain.margin).toBeCloseTo(moe95, 4);
      expect([plain.wilson.low, plain.wilson.high].map((one) => Math.round(one * 1e4) / 1e4)).toEqual(
        wilson95,
      );
      expect(margin(share, n, 1.5).margin).toBeCloseTo(moe95deff15, 4);
    });

    if (finding(id))
      it("is the poll as published", () => expect(finding(id)).toMatchObject({ share, asked: n }));
  },
);

describe("two polls", () => {
  it("on the same question: all-out support rose 13 points from January to April 2016, z 5.45", () => {
    const wanted = fixtures.differences.allOutAprilVsJanuary;
    const found = compare(finding("support-2016-04-26"), finding("support-all-out-2016-01"));
    expect(found.difference).toBeCloseTo(wanted.diff, 10);
    expect(found.standardError).toBeCloseTo(wanted.se, 5);
    expect([found.interval.low, found.interval.high].map((one) => Math.round(one * 1e4) / 1e4)).toEqual(
      wanted.ci95,
    );
    expect(found.z).toBeCloseTo(wanted.z, 2);
    expect(found.sameQuestion).toBe(true);
  });

  it("on different questions are compared, and said to be different", () => {
    const wanted = fixtures.differences.aprilVsEmergencyKeptJanuary;
    const found = compare(finding("support-2016-04-26"), finding("support-emergency-kept-2016-01"));
    expect(found.difference).toBeCloseTo(wanted.diff, 10);
    expect(found.z).toBeCloseTo(wanted.z, 2);
    expect(found.sameQuestion).toBe(false);
  });
});

describe("margins that cannot be", () => {
  it.each([
    [1.2, 100, 1],
    [-0.1, 100, 1],
    [0.5, 0, 1],
    [0.5, 100, 0],
    [Number.NaN, 100, 1],
  ])("share %d of %d, design effect %d", (share, asked, effect) =>
    expect(() => margin(share, asked, effect)).toThrow(RangeError),
  );

  it("never leave 0 to 1", () => {
    expect(margin(0.01, 20).interval.low).toBe(0);
    expect(margin(0.99, 20).interval.high).toBe(1);
  });
});

describe("prices", () => {
  it.each(fixtures.odds)(
    "$fractional is $implied, and so is $decimal",
    ({ fractional, implied, decimal }) => {
      expect(impliedChance(fractional)).toBeCloseTo(implied, 6);
      expect(impliedChance(String(decimal))).toBeCloseTo(implied, 4);
    },
  );

  it("of a full book sum above 1 and are put in proportion", () => {
    const { prices, implied, booksum, overround, normalised } = fixtures.exampleBook;
    const book = fullBook(prices);
    expect(book.sum).toBeCloseTo(booksum, 6);
    expect(book.overround).toBeCloseTo(overround, 6);
    for (const [i, one] of implied.entries()) expect(book.implied[i]).toBeCloseTo(one, 6);
    for (const [i, one] of normalised.entries()) expect(book.normalised[i]).toBeCloseTo(one, 6);
  });

  it("alone, or too few to be a book, are not put in proportion", () => {
    expect(() => fullBook(["6/1"])).toThrow(/every outcome/);
    expect(() => fullBook(["6/1", "5/2"])).toThrow(/must be missing/);
  });

  it("that are none are refused", () => {
    for (const nonsense of ["", "6-1", "0/1", "1/0", "1", "0.5", "six to one", "1e3", "-2"])
      expect(impliedChance(nonsense)).toBeUndefined();
    expect(() => fullBook(["6/1", "soon"])).toThrow(/soon is not a price/);
  });

  it("normalised always make 1", () => {
    const price = fc
      .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
      .map(([a, b]) => `${a}/${b}`);
    fc.assert(
      fc.property(fc.array(price, { minLength: 2, maxLength: 6 }), (prices) => {
        fc.pre(prices.reduce((sum, one) => sum + impliedChance(one)!, 0) >= 1);
        expect(fullBook(prices).normalised.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
      }),
    );
  });
});

describe("published ballots", () => {
  const counted = fixtures.ballots.filter(({ eligible, votes }) => eligible && votes);

  it.each(counted)("$id", ({ eligible, votes, yes, turnoutComputed, yesComputed, yesOfEligible }) => {
    const check = ballotCheck({
      entitled: eligible!,
      votes: votes!,
      yes: yes ?? votes!,
      openedOn: day("2025-11-01"),
      closedOn: day("2025-12-15"),
    });
    expect(check.turnout * 100).toBeCloseTo(turnoutComputed!, 4);
    if (yesComputed !== undefined) expect(check.yesOfVotes * 100).toBeCloseTo(yesComputed, 3);
    if (yesOfEligible !== undefined) expect(check.yesOfEntitled * 100).toBeCloseTo(yesOfEligible, 4);
  });
});
