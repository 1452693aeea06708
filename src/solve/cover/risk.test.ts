import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { betaBinomial, convolve } from "#strike";
import { allocate } from "./allocate.ts";
import type { Ladder } from "./ladder.ts";
import { expectedShortfall, gains, riskOf } from "./ladder.ts";
import { shareOfPresent } from "./share-of-present.ts";

/** A small seeded generator for the simulation (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A draw from Beta(a, b) for whole a and b: the a-th smallest of a + b − 1 equal chances. */
function drawBeta(a: number, b: number, random: () => number): number {
  return Array.from({ length: a + b - 1 }, random).toSorted((x, y) => x - y)[a - 1];
}

describe("the chance of falling short", () => {
  test("two due, each as likely in as out by one common unknown, floor one: a third", () => {
    const ladder: Ladder = { posts: [1], present: betaBinomial(2, { a: 1, b: 1 }) };
    expect(riskOf(ladder, 0)).toBeCloseTo(1 / 3, 12);
    expect(riskOf(ladder, 1)).toBe(0);
  });

  test("ten thousand and more strikes drawn by chance agree with the exact sum, within three standard errors", () => {
    const random = seeded(20260615);
    const residents = { people: 9, a: 7, b: 13 };
    const nights = { people: 4, a: 5, b: 9 };
    const present = convolve(betaBinomial(residents.people, residents), betaBinomial(nights.people, nights));
    const draws = 40_000;
    const short = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < draws; i++) {
      let there = 0;
      for (const { people, a, b } of [residents, nights]) {
        const share = drawBeta(a, b, random);
        for (let person = 0; person < people; person++) if (random() < share) there++;
      }
      for (let floor = 1; floor <= 6; floor++) if (there < floor) short[floor - 1]++;
    }
    for (let floor = 1; floor <= 6; floor++) {
      const exact = riskOf({ posts: Array.from({ length: floor }, () => 1), present }, 0);
      const error = Math.sqrt((exact * (1 - exact)) / draws);
      expect(Math.abs(short[floor - 1] / draws - exact)).toBeLessThan(3 * error);
    }
  });

  test("expected shortfall by hand: none, one or two of two present alike, floor two: 2 ⁄ 3 + 1 ⁄ 3", () => {
    expect(expectedShortfall({ posts: [1, 1], present: betaBinomial(2, { a: 1, b: 1 }) }, 0)).toBeCloseTo(
      1,
      12,
    );
  });

  test("the weightier area has the first doctor: weights 4 and 1, nobody or one present alike", () => {
    // Short of both with chance ½, of the lighter with the other ½: 4·½ + 1·1.
    expect(expectedShortfall({ posts: [4, 1], present: [0.5, 0.5] }, 0)).toBeCloseTo(3, 12);
  });

  const ladders = fc.record({
    posts: fc
      .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
      .map((w) => w.toSorted((a, b) => b - a)),
    present: fc
      .record({ people: fc.nat(9), a: fc.integer({ min: 1, max: 9 }), b: fc.integer({ min: 1, max: 9 }) })
      .map(({ people, a, b }) => betaBinomial(people, { a, b })),
  });

  test("each further doctor helps no more than the one before, and all together remove the shortfall", () => {
    fc.assert(
      fc.property(ladders, (ladder) => {
        const found = gains(ladder, 0);
        found.forEach((gain, k) => expect(gain).toBeLessThanOrEqual((found[k - 1] ?? Infinity) + 1e-12));
        expect(found.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(expectedShortfall(ladder, 0), 9);
      }),
      { seed: 2 },
    );
  });

  test("within what the trust accepts nobody more is worth asking: at 33% one is, at 34% none", () => {
    const ladder: Ladder = { posts: [1], present: betaBinomial(2, { a: 1, b: 1 }) };
    expect(gains(ladder, 0.33).length).toBe(1);
    expect(gains(ladder, 0.34).length).toBe(0);
  });
});

describe("who stands where", () => {
  test("floors first in safety order, then the rest in turn", () => {
    expect(shareOfPresent(1, [1, 2, 1])).toEqual([1, 0, 0]);
    expect(shareOfPresent(3, [1, 2, 1])).toEqual([1, 2, 0]);
    expect(shareOfPresent(6, [1, 2, 1])).toEqual([2, 3, 1]);
  });

  test("a doctor who could stand in two pools counts in one: where they are missed more", () => {
    const short = (pool: number, [count]: readonly number[]): number => [5, 3][pool] / (1 + count);
    // 5⁄(1+n) + 3⁄(1+2−n): 6, 4 and 4.67 for n = 0, 1, 2.
    const { split, exact } = allocate([{ count: 2, pools: [0, 1] }], 2, short);
    expect(split).toEqual([[1], [1]]);
    expect(exact).toBe(true);
  });

  test("every split is tried: agrees with trying them all, classes mixed", () => {
    const cases = fc.record({
      counts: fc.array(fc.nat(3), { minLength: 2, maxLength: 2 }),
      table: fc.array(fc.array(fc.nat(50), { minLength: 16, maxLength: 16 }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(cases, ({ counts, table }) => {
        const classes = [
          { count: counts[0], pools: [0, 1, 2] },
          { count: counts[1], pools: [1, 2] },
        ];
        const short = (pool: number, [a, b]: readonly number[]): number => table[pool][a * 4 + b];
        const { split } = allocate(classes, 3, short);
        const worth = (s: readonly (readonly number[])[]): number =>
          s.reduce((sum, own, pool) => sum + short(pool, own), 0);
        let best = Infinity;
        for (let i = 0; i <= counts[0]; i++)
          for (let j = 0; i + j <= counts[0]; j++)
            for (let k = 0; k <= counts[1]; k++)
              best = Math.min(
                best,
                worth([
                  [i, 0],
                  [j, k],
                  [counts[0] - i - j, counts[1] - k],
                ]),
              );
        expect(worth(split)).toBe(best);
        expect([0, 1].map((c) => split.reduce((sum, own) => sum + own[c], 0))).toEqual(counts);
        expect(split[0][1]).toBe(0);
      }),
      { seed: 4 },
    );
  });

  test("too many to try: nobody is lost, and it says that not every split was tried", () => {
    const { split, exact } = allocate(
      [
        { count: 60, pools: [0, 1] },
        { count: 40, pools: [0, 1] },
      ],
      2,
      (pool, [a, b]) => Math.max(0, 50 + pool - a - b),
    );
    expect(exact).toBe(false);
    expect(split[0][0] + split[1][0]).toBe(60);
    expect(split.map(([a, b]) => a + b)).toEqual([50, 50]);
  });
});
