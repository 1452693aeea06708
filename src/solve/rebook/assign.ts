import type { Assignment, AssignmentProblem } from "./assignment.ts";
import { boundAt, costOf } from "./assignment.ts";
import { components, partOf } from "./components.ts";
import { improve } from "./improve.ts";
import { roundDown } from "./round.ts";
import { solveTransport } from "./transport.ts";

/**
 * The cheapest assignment there is where every patient of a component needs the same minutes; otherwise a good one, with
 * a bound that says how far from the best it can be at most. Same problem, same answer.
 */
export function assign(problem: AssignmentProblem): Assignment {
  const arc = new Int32Array(problem.minutes.length).fill(-1);
  const price = new Float64Array(problem.room.length);
  let bound = 0;
  for (let i = 0; i < arc.length; i++)
    if (problem.first[i] === problem.first[i + 1]) bound += problem.waiting[i];
  for (const part of components(problem)) {
    const { problem: own, arcs } = partOf(problem, part);
    const answer = equalMinutes(own) ? assignEqual(own) : assignUnequal(own);
    part.patients.forEach((i, at) => {
      arc[i] = answer.arc[at] < 0 ? -1 : arcs[answer.arc[at]];
    });
    part.sessions.forEach((j, at) => {
      price[j] = answer.price[at]!;
    });
    bound += answer.bound;
  }
  return { arc, cost: costOf(problem, arc), bound, price };
}

export const equalMinutes = (problem: AssignmentProblem): boolean =>
  problem.minutes.every((each) => each === problem.minutes[0]);

/** Most costly to keep waiting first: they are then seldom moved by those who come after. */
const dearestFirst = (problem: AssignmentProblem): Int32Array =>
  Int32Array.from(problem.waiting.keys()).toSorted(
    (a, b) => problem.waiting[b] - problem.waiting[a] || a - b,
  );

function assignEqual(problem: AssignmentProblem): Assignment {
  const each = Math.max(1, problem.minutes[0]);
  const slots = problem.room.map((minutes) => Math.floor(minutes / each));
  const ones = problem.minutes.map(() => 1);
  const { flow, price } = solveTransport(
    {
      supply: ones,
      capacity: slots,
      first: problem.first,
      place: problem.session,
      cost: problem.cost,
      unplaced: problem.waiting,
    },
    dearestFirst(problem),
  );
  const arc = roundDown(problem, flow, ones);
  // In whole slots the prices prove the optimum to the unit: one slot is the unit of room here.
  const inSlots = { ...problem, minutes: ones, room: slots };
  return {
    arc,
    cost: costOf(problem, arc),
    bound: boundAt(inSlots, price),
    price: price.map((slot) => slot / each),
  };
}

/**
 * Where minutes differ, letting a patient be split over sessions leaves a problem that transport solves exactly, and its
 * prices give the bound. At most one patient a session is split in it; those are put back whole, then improved.
 */
function assignUnequal(problem: AssignmentProblem): Assignment {
  const unit = problem.minutes.reduce(greatestCommonDivisor);
  const { first, cost, minutes } = problem;
  const units = minutes.map((own) => own / unit);
  const perUnit = new Float64Array(cost.length);
  for (let i = 0; i < minutes.length; i++) {
    for (let arc = first[i]; arc < first[i + 1]; arc++) perUnit[arc] = cost[arc] / units[i];
  }
  const room = problem.room.map((own) => Math.floor(own / unit));
  const { flow, price } = solveTransport(
    {
      supply: units,
      capacity: room,
      first,
      place: problem.session,
      cost: perUnit,
      unplaced: problem.waiting.map((own, i) => own / units[i]),
    },
    dearestFirst(problem),
  );
  const perMinute = price.map((each) => each / unit);
  const inUnits = { ...problem, minutes: units, room };
  const arc = improve(problem, roundDown(problem, flow, units), perMinute);
  return { arc, cost: costOf(problem, arc), bound: boundAt(inUnits, price), price: perMinute };
}

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
