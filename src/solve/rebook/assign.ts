import type { Assignment, AssignmentProblem } from "./assignment.ts";
import { boundAt, costOf } from "./assignment.ts";
import { components, partOf } from "./components.ts";
import { anneal } from "./anneal.ts";
import { improve } from "./improve.ts";
import { knapsackBound } from "./knapsack-bound.ts";
import { roundDown } from "./round.ts";
import { solveTransport } from "./transport.ts";

/** How hard to look where minutes differ. Equal minutes need none: they are solved outright. */
export interface Effort {
  /** Random moves for each patient, and at most so many in all. */
  readonly movesEach: number;
  readonly movesMost: number;
  /** Steps towards a better bound. */
  readonly boundSteps: number;
  readonly seed: number;
}

const usualEffort: Effort = { movesEach: 1500, movesMost: 3_000_000, boundSteps: 100, seed: 1 };

/**
 * About so many seconds of looking on a machine of 2020, counted in moves and not by the clock: the same call gives the
 * same answer on every machine. Few patients are done sooner.
 */
export const effortOf = (seconds: number): Effort => ({
  ...usualEffort,
  movesEach: 50_000,
  movesMost: Math.round(seconds * movesInASecond),
});

const movesInASecond = 1_000_000;

/**
 * The cheapest assignment there is where every patient of a component needs the same minutes; otherwise a good one, with
 * a bound that says how far from the best it can be at most. Same problem, same answer.
 */
export function assign(problem: AssignmentProblem, effort: Effort = usualEffort): Assignment {
  const arc = new Int32Array(problem.minutes.length).fill(-1);
  const price = new Float64Array(problem.room.length);
  // Those without any offer wait, whatever is done; the others are taken off again part by part.
  let bound = problem.waiting.reduce((sum, own) => sum + own, 0);
  const parts = components(problem).map((part) => ({ part, ...partOf(problem, part) }));
  const uneven = parts.reduce(
    (sum, { problem: own }) => sum + (equalMinutes(own) ? 0 : own.minutes.length),
    0,
  );
  const movesEach = Math.min(effort.movesEach, effort.movesMost / Math.max(1, uneven));
  for (const { part, problem: own, arcs } of parts) {
    const answer = equalMinutes(own) ? assignEqual(own) : assignUnequal(own, { ...effort, movesEach });
    part.patients.forEach((i, at) => {
      arc[i] = answer.arc[at] < 0 ? -1 : arcs[answer.arc[at]];
    });
    part.sessions.forEach((j, at) => {
      price[j] = answer.price[at]!;
    });
    bound += answer.bound - own.waiting.reduce((sum, each) => sum + each, 0);
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
function assignUnequal(problem: AssignmentProblem, effort: Effort): Assignment {
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
  const rounded = improve(problem, roundDown(problem, flow, units), perMinute);
  const split = boundAt(inUnits, price);
  if (costOf(problem, rounded) === split)
    return { arc: rounded, cost: split, bound: split, price: perMinute };
  const moves = Math.round(effort.movesEach * minutes.length);
  const arc = improve(problem, anneal(problem, rounded, moves, effort.seed), perMinute);
  const found = costOf(problem, arc);
  const worth = worthAt(problem, perMinute);
  const whole = knapsackBound(problem, worth, found, unit, effort.boundSteps);
  return { arc, cost: found, bound: Math.max(split, whole), price: perMinute };
}

/** What each patient's cheapest choice costs at prices a minute. */
const worthAt = (
  { minutes, first, session, cost, waiting }: AssignmentProblem,
  price: Float64Array,
): Float64Array =>
  waiting.map((own, i) => {
    let least = own;
    for (let arc = first[i]; arc < first[i + 1]; arc++) {
      least = Math.min(least, cost[arc] + price[session[arc]] * minutes[i]);
    }
    return least;
  });

function greatestCommonDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}
