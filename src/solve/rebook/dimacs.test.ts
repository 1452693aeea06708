import fc from "fast-check";
import { expect, it } from "vitest";
import { assign } from "./assign.ts";
import type { AssignmentProblem } from "./assignment.ts";
import { exportProblem } from "./dimacs.ts";

/** Another solver, as plain as can be: reads the file and sends one unit at a time by Bellman and Ford. */
function optimumOf(dimacs: string): number {
  let nodes = 0;
  const supply = new Map<number, number>();
  const arcs: { from: number; to: number; left: number; cost: number; back: number }[] = [];
  for (const line of dimacs.trim().split("\n")) {
    const [kind, ...rest] = line.split(" ");
    if (kind === "p") nodes = Number(rest[1]);
    if (kind === "n") supply.set(Number(rest[0]), Number(rest[1]));
    if (kind !== "a") continue;
    const [from, to, low, high, cost] = rest.map(Number);
    expect(low).toBe(0);
    arcs.push({ from, to, left: high, cost, back: arcs.length + 1 });
    arcs.push({ from: to, to: from, left: 0, cost: -cost, back: arcs.length - 1 });
  }
  const source = [...supply].find(([, units]) => units > 0)?.[0];
  const sink = [...supply].find(([, units]) => units < 0)?.[0];
  if (source === undefined || sink === undefined) return 0;
  let total = 0;
  for (let unit = 0; unit < supply.get(source)!; unit++) {
    const distance = Array.from({ length: nodes + 1 }, () => Infinity);
    const by = Array.from({ length: nodes + 1 }, () => -1);
    distance[source] = 0;
    for (let changed = true; changed;) {
      changed = false;
      arcs.forEach((arc, a) => {
        if (arc.left === 0 || distance[arc.from] + arc.cost >= distance[arc.to]) return;
        distance[arc.to] = distance[arc.from] + arc.cost;
        by[arc.to] = a;
        changed = true;
      });
    }
    total += distance[sink];
    for (let node = sink; node !== source; node = arcs[by[node]].from) {
      arcs[by[node]].left--;
      arcs[arcs[by[node]].back].left++;
    }
  }
  return total;
}

const problem: fc.Arbitrary<AssignmentProblem> = fc
  .tuple(
    fc.array(fc.nat(70), { minLength: 1, maxLength: 4 }),
    fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 90 }),
        fc.array(fc.option(fc.nat(60)), { minLength: 4, maxLength: 4 }),
      ),
      { maxLength: 7 },
    ),
    fc.constantFrom([20], [10, 20, 30]),
  )
  .map(([room, people, minutes]) => {
    const first = [0];
    const session: number[] = [];
    const cost: number[] = [];
    for (const [, offers] of people) {
      offers.slice(0, room.length).forEach((offer, j) => {
        if (offer === null) return;
        session.push(j);
        cost.push(offer);
      });
      first.push(session.length);
    }
    return {
      minutes: Int32Array.from(people, (_, i) => minutes[i % minutes.length]),
      room: Int32Array.from(room),
      first: Int32Array.from(first),
      session: Int32Array.from(session),
      cost: Float64Array.from(cost),
      waiting: Float64Array.from(people, ([waiting]) => waiting),
    };
  });

it("has the same optimum in another solver: to the unit where minutes are equal, as a lower bound where not", () => {
  fc.assert(
    fc.property(problem, (drawn) => {
      const { cost } = assign(drawn);
      const text = exportProblem(drawn);
      const other = optimumOf(text);
      if (drawn.minutes.every((own) => own === 20)) expect(other).toBe(cost);
      else expect(other).toBeLessThanOrEqual(cost);
      expect(text.includes("lower bound")).toBe(/^c \d+ patients need minutes that differ/m.test(text));
    }),
    { numRuns: 1000 },
  );
});
