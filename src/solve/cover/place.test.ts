import * as fc from "fast-check";
import highsLoader from "highs";
import { describe, expect, test } from "vitest";
import { place } from "./place.ts";
import type { PlacingProblem } from "./placing-problem.ts";
import { allowed, valueOf } from "./placing-problem.ts";
import { relax } from "./relaxed.ts";
import { solveLinear } from "./simplex.ts";
import type { Value } from "./value.ts";
import { compare } from "./value.ts";

/** Every set of choices there is, and the best that is allowed. */
function bruteForce(problem: PlacingProblem): Value {
  let best = valueOf(problem, []);
  for (let mask = 0; mask < 2 ** problem.choices.length; mask++) {
    const chosen = new Set(problem.choices.keys().filter((choice) => (mask >> choice) & 1));
    if (!allowed(problem, chosen)) continue;
    const value = valueOf(problem, chosen);
    if (compare(value, best) < 0) best = value;
  }
  return best;
}

/** Gains are in ten-thousandths, as the plan makes them. */
const falling = fc
  .array(fc.integer({ min: 1, max: 40_000 }), { minLength: 0, maxLength: 3 })
  .map((gains) => gains.toSorted((a, b) => b - a).map((gain) => gain / 10_000));

const problems = (choices: number, demands: number): fc.Arbitrary<PlacingProblem> =>
  fc.record({
    choices: fc.array(
      fc.record({
        demands: fc.uniqueArray(fc.nat(demands - 1), { maxLength: 3 }),
        sessions: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
        cost: fc.nat(3),
        minutes: fc.integer({ min: 1, max: 3 }).map((hours) => hours * 60),
      }),
      { minLength: choices, maxLength: choices },
    ),
    demands: fc.array(
      falling.map((gains) => ({ gains })),
      { minLength: demands, maxLength: demands },
    ),
    atMostOne: fc.array(fc.uniqueArray(fc.nat(choices - 1), { minLength: 1, maxLength: 4 }), {
      maxLength: 4,
    }),
    limits: fc.array(
      fc.record({
        sizes: fc
          .uniqueArray(fc.nat(choices - 1), { minLength: 1, maxLength: 5 })
          .map((list) => list.map((choice) => [choice, 60 * ((choice % 3) + 1)] as const)),
        most: fc.integer({ min: 1, max: 5 }).map((hours) => hours * 60),
      }),
      { maxLength: 2 },
    ),
    sessions: fc.array(
      fc.nat(2).map((patients) => patients * 90),
      { minLength: 3, maxLength: 3 },
    ),
  });

describe("placing people", () => {
  test("one gap, two who could fill it: the one whose clinic loses less is asked", () => {
    const found = place(
      {
        choices: [
          { demands: [0], sessions: [0], cost: 10, minutes: 540 },
          { demands: [0], sessions: [1], cost: 90, minutes: 540 },
        ],
        demands: [{ gains: [2.5] }],
        atMostOne: [],
        limits: [],
        sessions: [240, 120],
      },
      100,
    );
    expect(found).toMatchObject({ chosen: [1], value: [0, 120, 90, 540], proven: true });
  });

  test("nobody is asked where nobody is missed", () => {
    const found = place(
      {
        choices: [{ demands: [0], sessions: [], cost: 0, minutes: 60 }],
        demands: [{ gains: [] }],
        atMostOne: [],
        limits: [],
        sessions: [],
      },
      100,
    );
    expect(found.chosen).toEqual([]);
  });

  test("a session two blocks of one person would take away is lost once", () => {
    const problem: PlacingProblem = {
      choices: [
        { demands: [0], sessions: [0], cost: 0, minutes: 60 },
        { demands: [1], sessions: [0], cost: 0, minutes: 60 },
      ],
      demands: [{ gains: [1] }, { gains: [1] }],
      atMostOne: [],
      limits: [],
      sessions: [200],
    };
    expect(place(problem, 100).value).toEqual([0, 200, 0, 120]);
    expect(relax(problem, new Map())!.bound[1]).toBeCloseTo(200, 9);
  });

  test("agrees with trying every choice, at every rank, on a thousand small cases", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }).chain((n) => problems(n, 4)),
        (problem) => {
          const found = place(problem, 10_000);
          expect(found.proven).toBe(true);
          expect(allowed(problem, new Set(found.chosen))).toBe(true);
          expect(compare(valueOf(problem, found.chosen), found.value)).toBe(0);
          const best = bruteForce(problem);
          expect(compare(found.value, best), `${found.value.join()} against ${best.join()}`).toBe(0);
        },
      ),
      { numRuns: 1000, seed: 3, endOnFailure: true },
    );
  });

  test("agrees with HiGHS on middling ones, rank by rank", async () => {
    // The package's types describe its CommonJS build; what is imported here is the loader itself.
    const highs = await (highsLoader as unknown as typeof highsLoader.default)();
    const cases = fc.sample(problems(40, 16), { numRuns: 25, seed: 8 });
    for (const problem of cases) {
      const found = place(problem, 10_000);
      expect(found.proven).toBe(true);
      const fixed: number[] = [];
      for (const rank of [0, 1, 2, 3]) {
        const answer = highs.solve(asLp(problem, rank, fixed), { mip_rel_gap: 0, mip_abs_gap: 0 });
        expect(answer.Status).toBe("Optimal");
        fixed.push(answer.ObjectiveValue);
        const unmet = problem.demands.flatMap(({ gains }) => gains).reduce((sum, gain) => sum + gain, 0);
        expect(found.value[rank]).toBeCloseTo(answer.ObjectiveValue + (rank === 0 ? unmet : 0), 3);
      }
    }
  });

  test("stopped early it says so, and its bound still holds", () => {
    const cases = fc.sample(problems(40, 16), { numRuns: 40, seed: 9 });
    let unproven = 0;
    for (const problem of cases) {
      const hasty = place(problem, 1);
      const best = place(problem, 10_000);
      expect(compare(hasty.bound, best.value)).toBeLessThanOrEqual(0);
      expect(compare(best.value, hasty.value)).toBeLessThanOrEqual(0);
      if (hasty.proven) expect(compare(best.value, hasty.value)).toBe(0);
      else unproven++;
    }
    expect(unproven).toBeGreaterThan(0);
  });
});

describe("the linear program", () => {
  test("two foods, by hand: least of −3x − 5y under x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 is −36 at (2, 6)", () => {
    const found = solveLinear({
      upper: [4, Infinity],
      goals: [[-3, -5]],
      rows: [
        { terms: [[1, 2]], most: 12 },
        {
          terms: [
            [0, 3],
            [1, 2],
          ],
          most: 18,
        },
      ],
    });
    expect(found.goals[0]).toBeCloseTo(-36, 9);
    expect(found.values).toEqual([expect.closeTo(2, 9), expect.closeTo(6, 9)]);
  });

  test("the second goal chooses among the best of the first", () => {
    const found = solveLinear({
      upper: [1, 1],
      goals: [
        [-1, -1],
        [1, 2],
      ],
      rows: [
        {
          terms: [
            [0, 1],
            [1, 1],
          ],
          most: 1,
        },
      ],
    });
    expect(found.goals).toEqual([expect.closeTo(-1, 9), expect.closeTo(1, 9)]);
  });

  test("a goal without end is told", () => {
    expect(() => solveLinear({ upper: [Infinity], goals: [[-1]], rows: [] })).toThrow("no least value");
  });
});

/** The same problem for HiGHS: one rank as its goal, the better ranks held at what it found for them. */
function asLp(problem: PlacingProblem, rank: number, fixed: readonly number[]): string {
  const goals: string[][] = [[], [], [], []];
  const rows: string[] = [];
  const bounds: string[] = [];
  problem.demands.forEach(({ gains }, d) => {
    gains.forEach((gain, k) => {
      goals[0]!.push(`- ${gain} y${d}_${k}`);
      bounds.push(`y${d}_${k} <= 1`);
    });
    const reach = problem.choices.flatMap(({ demands }, choice) =>
      demands.includes(d) ? [`- x${choice}`] : [],
    );
    if (gains.length > 0)
      rows.push(`${gains.map((_, k) => `+ y${d}_${k}`).join(" ")} ${reach.join(" ")} <= 0`);
  });
  problem.choices.forEach(({ sessions, cost, minutes }, choice) => {
    for (const session of sessions) rows.push(`x${choice} - z${session} <= 0`);
    goals[2]!.push(`+ ${cost} x${choice}`);
    goals[3]!.push(`+ ${minutes} x${choice}`);
  });
  problem.sessions.forEach((loss, session) => {
    goals[1]!.push(`+ ${loss} z${session}`);
    bounds.push(`z${session} <= 1`);
  });
  for (const set of problem.atMostOne) rows.push(`${set.map((choice) => `+ x${choice}`).join(" ")} <= 1`);
  for (const { sizes, most } of problem.limits)
    rows.push(`${sizes.map(([choice, size]) => `+ ${size} x${choice}`).join(" ")} <= ${most}`);
  const goal = (at: number): string => goals[at]!.join(" ") || "0 x0";
  fixed.forEach((value, at) => rows.push(`${goal(at)} <= ${value + [2e-5, 1e-2, 1e-2][at]!}`));
  return [
    "Minimize",
    ` obj: ${goal(rank)}`,
    "Subject To",
    ...rows.map((row, i) => ` c${i}: ${row}`),
    "Bounds",
    ...bounds.map((bound) => ` ${bound}`),
    "Binary",
    ` ${problem.choices.map((_, choice) => `x${choice}`).join(" ")}`,
    "End",
    "",
  ].join("\n");
}
