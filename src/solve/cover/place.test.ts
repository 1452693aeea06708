import * as fc from "fast-check";
import highsLoader from "highs";
import { describe, expect, test } from "vitest";
import { dayByDay } from "./day-by-day.ts";
import { improve } from "./improve.ts";
import { place } from "./place.ts";
import type { PlacingProblem } from "./placing-problem.ts";
import { allowed, valueOf } from "./placing-problem.ts";
import { relax } from "./relaxed.ts";
import { solveLinear } from "./simplex.ts";
import type { Value } from "./value.ts";
import { compare, compareGoals } from "./value.ts";

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

const several = <Value>(arbitrary: fc.Arbitrary<Value>, count: number): fc.Arbitrary<Value[]> =>
  fc.array(arbitrary, { minLength: count, maxLength: count });

/** Four people stand in some demand, where choices may take them away; every other demand has one more who cannot leave. */
const problems = (choices: number, demands: number): fc.Arbitrary<PlacingProblem> =>
  fc
    .record({
      choices: several(
        fc.record({
          demands: fc.uniqueArray(fc.nat(demands - 1), { maxLength: 3 }),
          leaves: fc.uniqueArray(fc.nat(3), { maxLength: 1 }),
          sessions: fc.uniqueArray(fc.nat(2), { maxLength: 2 }),
          cost: fc.nat(3),
          minutes: fc.integer({ min: 1, max: 3 }).map((hours) => hours * 60),
          day: fc.nat(2),
        }),
        choices,
      ),
      gains: several(falling, demands),
      stands: several(fc.nat(demands - 1), 4),
      atMost: fc.array(
        fc.record({
          choices: fc.uniqueArray(fc.nat(choices - 1), { minLength: 1, maxLength: 5 }),
          most: fc.integer({ min: 1, max: 2 }),
        }),
        { maxLength: 5 },
      ),
      sessions: several(
        fc.nat(2).map((patients) => patients * 90),
        3,
      ),
    })
    .map(({ gains, ...rest }) => ({
      ...rest,
      demands: gains.map((own, i) => ({
        gains: own,
        standing: rest.stands.filter((demand) => demand === i).length + (i % 2),
      })),
    }));

const asked = (
  demands: number[],
  sessions: number[],
  cost: number,
  minutes: number,
  leaves: number[] = [],
) => ({
  demands,
  sessions,
  cost,
  minutes,
  leaves,
  day: 0,
});

describe("placing people", () => {
  test("one gap, two who could fill it: the one whose clinic loses less is asked", () => {
    const found = place(
      {
        choices: [asked([0], [0], 10, 540), asked([0], [1], 90, 540)],
        demands: [{ gains: [2.5], standing: 0 }],
        stands: [],
        atMost: [],
        sessions: [240, 120],
      },
      100,
    );
    expect(found).toMatchObject({ chosen: [1], value: [0, 120, 90, 540], proven: true });
  });

  test("nobody is asked where nobody is missed", () => {
    const nothing = { demands: [{ gains: [3], standing: 1 }], stands: [], atMost: [], sessions: [] };
    expect(place({ ...nothing, choices: [asked([0], [], 0, 60)] }, 100).chosen).toEqual([]);
  });

  test("somebody is moved from where there are enough, and not from where they are the last", () => {
    // One stands by day; a night is worth 2. By day the second doctor is worth nothing, the first is worth 3.
    const night = asked([1], [], 0, 720, [0]);
    const withTwo = (standing: number): PlacingProblem => ({
      choices: [night],
      demands: [
        { gains: [3], standing },
        { gains: [2], standing: 0 },
      ],
      stands: [0],
      atMost: [],
      sessions: [],
    });
    expect(place(withTwo(2), 100).chosen).toEqual([0]);
    expect(place(withTwo(1), 100).chosen).toEqual([]);
  });

  test("a session, or a post, that two blocks of one person would take away is lost once", () => {
    const problem: PlacingProblem = {
      choices: [asked([0], [0], 0, 60, [0]), asked([1], [0], 0, 60, [0])],
      demands: [
        { gains: [1], standing: 0 },
        { gains: [1], standing: 0 },
        { gains: [0.5], standing: 1 },
      ],
      stands: [2],
      atMost: [],
      sessions: [200],
    };
    expect(place(problem, 100).value).toEqual([0.5, 200, 0, 120]);
    expect(relax(problem, new Map())!.bound[1]).toBeCloseTo(200, 9);
  });

  test("agrees with trying every choice, at every rank but the tie-break, on a thousand small cases", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }).chain((n) => problems(n, 4)),
        (problem) => {
          const found = place(problem, 1_000_000);
          expect(found.proven).toBe(true);
          expect(allowed(problem, new Set(found.chosen))).toBe(true);
          expect(compare(valueOf(problem, found.chosen), found.value)).toBe(0);
          const best = bruteForce(problem);
          expect(compareGoals(found.value, best), `${found.value.join()} against ${best.join()}`).toBe(0);
          expect(found.bound[3]).toBeLessThanOrEqual(best[3] + 1e-3);
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
      const found = place(problem, 1_000_000);
      expect(found.proven).toBe(true);
      const fixed: number[] = [];
      for (const rank of [0, 1, 2]) {
        const answer = highs.solve(asLp(problem, rank, fixed), { mip_rel_gap: 0, mip_abs_gap: 0 });
        expect(answer.Status).toBe("Optimal");
        fixed.push(answer.ObjectiveValue);
        const unmet = problem.demands.flatMap(({ gains }) => gains).reduce((sum, gain) => sum + gain, 0);
        expect(found.value[rank]).toBeCloseTo(answer.ObjectiveValue + (rank === 0 ? unmet : 0), 3);
      }
    }
  });

  test("day by day, as large parts are worked: allowed, counted right, never below its bound nor the best", () => {
    let alike = 0;
    const cases = fc.sample(problems(40, 16), { numRuns: 40, seed: 10 });
    for (const problem of cases) {
      const quick = dayByDay(problem);
      const best = place(problem, 1_000_000);
      expect(allowed(problem, new Set(quick.chosen))).toBe(true);
      expect(compare(valueOf(problem, quick.chosen), quick.value)).toBe(0);
      expect(compareGoals(best.value, quick.value)).toBeLessThanOrEqual(0);
      expect(compareGoals(quick.bound, best.value)).toBeLessThanOrEqual(0);
      if (compareGoals(best.value, quick.value) === 0) alike++;
    }
    expect(alike).toBeGreaterThan(cases.length / 3);
  });

  test("small moves never make a plan worse, whatever they start from", () => {
    for (const problem of fc.sample(problems(30, 10), { numRuns: 60, seed: 12 })) {
      const better = improve(problem, []);
      expect(allowed(problem, new Set(better))).toBe(true);
      expect(compare(valueOf(problem, better), valueOf(problem, []))).toBeLessThanOrEqual(0);
      const again = improve(problem, better);
      expect(compare(valueOf(problem, again), valueOf(problem, better))).toBe(0);
    }
  });

  test("stopped early it says so, and its bound still holds", () => {
    const cases = fc.sample(problems(40, 16), { numRuns: 40, seed: 9 });
    let unproven = 0;
    for (const problem of cases) {
      const hasty = place(problem, 1);
      const best = place(problem, 1_000_000);
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
    // The values are those of the nudged program, about a millionth off.
    expect(found.values).toEqual([expect.closeTo(2, 5), expect.closeTo(6, 5)]);
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
  problem.demands.forEach(({ gains, standing }, d) => {
    const terms = gains.map((gain, k) => {
      goals[0].push(`- ${gain} y${d}_${k}`);
      bounds.push(`y${d}_${k} <= 1`);
      return `+ y${d}_${k}`;
    });
    const coming = problem.choices.flatMap(({ demands }, choice) =>
      demands.includes(d) ? [`- x${choice}`] : [],
    );
    const going = problem.stands.flatMap((demand, stand) => (demand === d ? [`+ g${stand}`] : []));
    if (gains.length > 0) rows.push(`${[...terms, ...coming, ...going].join(" ")} <= ${standing}`);
  });
  problem.choices.forEach(({ leaves, sessions, cost, minutes }, choice) => {
    for (const stand of leaves) rows.push(`x${choice} - g${stand} <= 0`);
    for (const session of sessions) rows.push(`x${choice} - z${session} <= 0`);
    goals[2].push(`+ ${cost} x${choice}`);
    goals[3].push(`+ ${minutes} x${choice}`);
  });
  problem.sessions.forEach((loss, session) => goals[1].push(`+ ${loss} z${session}`));
  for (const { choices, most } of problem.atMost)
    rows.push(`${choices.map((choice) => `+ x${choice}`).join(" ")} <= ${most}`);
  const goal = (at: number): string => goals[at].join(" ") || "0 x0";
  fixed.forEach((value, at) => rows.push(`${goal(at)} <= ${value + [2e-5, 1e-2, 1e-2][at]}`));
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
