import fc from "fast-check";
import highsLoader from "highs";
import { describe, expect, it } from "vitest";
import { assign } from "./assign.ts";
import type { AssignmentProblem } from "./assignment.ts";

/** A problem as a table: one row a patient, offers as `[session, cost]`. */
interface Table {
  readonly room: readonly number[];
  readonly patients: readonly {
    minutes: number;
    waiting: number;
    offers: readonly (readonly [number, number])[];
  }[];
}

function problemOf(table: Table): AssignmentProblem {
  const offers = table.patients.flatMap((patient) => patient.offers);
  let sum = 0;
  return {
    minutes: Int32Array.from(table.patients, (patient) => patient.minutes),
    room: Int32Array.from(table.room),
    first: Int32Array.from([0, ...table.patients.map((patient) => (sum += patient.offers.length))]),
    session: Int32Array.from(offers, (offer) => offer[0]),
    cost: Float64Array.from(offers, (offer) => offer[1]),
    waiting: Float64Array.from(table.patients, (patient) => patient.waiting),
  };
}

/** Every assignment there is, one by one. */
function bruteForce(table: Table, i = 0, room: number[] = [...table.room]): number {
  const patient = table.patients[i];
  if (!patient) return 0;
  let least = patient.waiting + bruteForce(table, i + 1, room);
  for (const [session, cost] of patient.offers) {
    if (room[session] < patient.minutes) continue;
    room[session] -= patient.minutes;
    least = Math.min(least, cost + bruteForce(table, i + 1, room));
    room[session] += patient.minutes;
  }
  return least;
}

function minutesUsed(problem: AssignmentProblem, arc: Int32Array): number[] {
  const used = Array.from(problem.room, () => 0);
  arc.forEach((taken, i) => {
    if (taken < 0) return;
    expect(taken).toBeGreaterThanOrEqual(problem.first[i]);
    expect(taken).toBeLessThan(problem.first[i + 1]);
    used[problem.session[taken]] += problem.minutes[i];
  });
  return used;
}

const table = (minutes: fc.Arbitrary<number>, sessions = 4, patients = 7): fc.Arbitrary<Table> =>
  fc
    .record({
      room: fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: sessions }),
      patients: fc.array(
        fc.record({
          minutes,
          waiting: fc.integer({ min: 0, max: 60 }),
          offers: fc.uniqueArray(fc.tuple(fc.nat(sessions - 1), fc.nat(50)), {
            selector: ([session]) => session,
            maxLength: sessions,
          }),
        }),
        { maxLength: patients },
      ),
    })
    .map(({ room, patients }) => ({
      room,
      patients: patients.map((patient) => ({
        ...patient,
        offers: patient.offers.filter(([session]) => session < room.length),
      })),
    }));

describe("patients who need the same minutes", () => {
  it("take the cheapest assignment of all: two want one slot, and the one with less to lose moves on", () => {
    // Amy: Monday 1, Tuesday 9. Ben: Monday 2, Tuesday 3. One slot each day. 1 + 3 beats 2 + 9.
    const problem = problemOf({
      room: [20, 20],
      patients: [
        {
          minutes: 20,
          waiting: 100,
          offers: [
            [0, 1],
            [1, 9],
          ],
        },
        {
          minutes: 20,
          waiting: 100,
          offers: [
            [0, 2],
            [1, 3],
          ],
        },
      ],
    });
    const answer = assign(problem);
    expect([...answer.arc]).toEqual([0, 3]);
    expect([answer.cost, answer.bound]).toEqual([4, 4]);
  });

  it("cost exactly what brute force finds, and the bound proves it", () => {
    fc.assert(
      fc.property(table(fc.constant(20)), (drawn) => {
        const problem = problemOf(drawn);
        const answer = assign(problem);
        expect(answer.cost).toBe(bruteForce(drawn));
        expect(answer.bound).toBe(answer.cost);
        minutesUsed(problem, answer.arc).forEach((used, j) =>
          expect(used).toBeLessThanOrEqual(problem.room[j]),
        );
      }),
      { numRuns: 5000 },
    );
  });
});

describe("patients who need different minutes", () => {
  it("never pass a session's minutes; bound, optimum and cost stand in that order", () => {
    fc.assert(
      fc.property(
        table(
          fc.integer({ min: 1, max: 6 }).map((fives) => fives * 5),
          3,
          6,
        ),
        (drawn) => {
          const problem = problemOf(drawn);
          const answer = assign(problem);
          const best = bruteForce(drawn);
          expect(answer.bound).toBeLessThanOrEqual(best);
          expect(answer.cost).toBeGreaterThanOrEqual(best);
          minutesUsed(problem, answer.arc).forEach((used, j) =>
            expect(used).toBeLessThanOrEqual(problem.room[j]),
          );
        },
      ),
      { numRuns: 3000 },
    );
  });
});

it("agrees with HiGHS on middling problems, equal minutes and not", async () => {
  // The package's types describe its CommonJS door; what is loaded here is the loader itself.
  const highs = await (highsLoader as unknown as typeof highsLoader.default)();
  for (const [seed, minutes] of [
    [1, [20]],
    [2, [20]],
    [3, [15, 20, 30, 45]],
    [4, [30, 60, 90, 120]],
  ] as const) {
    let state = seed * 7919;
    const draw = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    const drawn: Table = {
      room: Array.from({ length: 12 }, () => 60 + draw(minutes.length === 1 ? 600 : 180)),
      patients: Array.from({ length: minutes.length === 1 ? 250 : 60 }, () => ({
        minutes: minutes[draw(minutes.length)],
        waiting: 4000 + draw(4000),
        offers: Array.from({ length: 12 }, (_, j) => j)
          .filter(() => draw(3) > 0)
          .map((j) => [j, draw(4000)] as const),
      })),
    };
    const answer = assign(problemOf(drawn));
    const best = highs.solve(asLinearProgram(drawn)).ObjectiveValue;
    expect(answer.bound).toBeLessThanOrEqual(Math.round(best));
    if (minutes.length === 1) expect(answer.cost).toBe(Math.round(best));
    else expect(answer.cost).toBeLessThanOrEqual(best * 1.01);
  }
});

/** The same problem as CPLEX LP text, each patient waiting or placed once. */
function asLinearProgram(drawn: Table): string {
  const terms = drawn.patients.flatMap((patient, i) => [
    `${patient.waiting} w${i}`,
    ...patient.offers.map(([j, cost]) => `${cost} x${i}_${j}`),
  ]);
  const once = drawn.patients.map(
    (patient, i) => ` w${i} ${patient.offers.map(([j]) => `+ x${i}_${j}`).join(" ")} = 1`,
  );
  const within = drawn.room.map((room, j) => {
    const users = drawn.patients.flatMap((patient, i) =>
      patient.offers.some(([at]) => at === j) ? [`${patient.minutes} x${i}_${j}`] : [],
    );
    return users.length > 0 ? ` ${users.join(" + ")} <= ${room}` : "";
  });
  const names = drawn.patients.flatMap((patient, i) => [
    `w${i}`,
    ...patient.offers.map(([j]) => `x${i}_${j}`),
  ]);
  return `Minimize\n obj: ${terms.join(" + ")}\nSubject To\n${[...once, ...within].filter(Boolean).join("\n")}\nBinary\n ${names.join("\n ")}\nEnd\n`;
}
