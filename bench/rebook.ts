import { assign, seeded } from "#solve";
import type { AssignmentProblem } from "#solve";
import type { Bench } from "./bench.ts";

/** England's trusts and its displaced patients of 26 and 27 April 2016. */
const [englandTrusts, englandDisplaced] = [149, 125_567];
const functions = 23;

/**
 * Displaced patients over trusts in a ring, each able to go to three of them and offered forty dates on average, by
 * treatment function; about a tenth more free minutes than are wanted, on any of 80 days.
 */
function england(people: number, minutes: readonly number[], seed: number): AssignmentProblem {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const trusts = Math.max(1, Math.round((englandTrusts * people) / englandDisplaced));
  const sizes = Array.from({ length: functions }, () => -Math.log(1 - random()));
  const whole = sizes.reduce((a, b) => a + b, 0);
  const mean = minutes.reduce((a, b) => a + b, 0) / minutes.length;
  const starts: number[] = [];
  const room: number[] = [];
  const date: number[] = [];
  for (let group = 0; group < trusts * functions; group++) {
    starts.push(room.length);
    const demand = Math.max(1, Math.round(((people / trusts) * sizes[group % functions]) / whole));
    const sessions = Math.max(12, Math.ceil(demand / 6));
    for (let k = 0; k < sessions; k++) {
      date.push(3 + below(80));
      room.push(Math.round((random() * 2 * demand * mean * 1.1) / sessions));
    }
  }
  starts.push(room.length);
  const first = [0];
  const session: number[] = [];
  const cost: number[] = [];
  const waiting: number[] = [];
  const wanted: number[] = [];
  for (let i = 0; i < people; i++) {
    let at = random() * whole;
    const own = sizes.findIndex((size) => (at -= size) <= 0);
    const trust = below(trusts);
    const priority = random() < 0.004 ? 16_384 : [1, 2, 2, 4, 8][below(5)];
    const perDay = priority * (1000 + below(900));
    const offers: { j: number; cost: number }[] = [];
    for (const step of trusts < 3 ? [0] : [0, 1, -1]) {
      const group = ((trust + step + trusts) % trusts) * functions + Math.max(0, own);
      const km = step === 0 ? random() * 10 : 20 + random() * 30;
      for (let j = starts[group]; j < starts[group + 1]; j++)
        offers.push({ j, cost: perDay * date[j] + priority * Math.round(100 * km) });
    }
    // Forty of them on average, by chance: nobody could come on every day there is.
    for (const offer of offers.filter(() => random() < 40 / offers.length)) {
      session.push(offer.j);
      cost.push(offer.cost);
    }
    first.push(session.length);
    waiting.push(183 * perDay + 71_000 * priority);
    wanted.push(minutes[below(minutes.length)]);
  }
  return {
    minutes: Int32Array.from(wanted),
    room: Int32Array.from(room),
    first: Int32Array.from(first),
    session: Int32Array.from(session),
    cost: Float64Array.from(cost),
    waiting: Float64Array.from(waiting),
  };
}

/** From one thousand displaced patients to England's, equal minutes; and lists of unequal minutes at a trust's size. */
export const rebookBench: Bench = {
  name: "rebook",
  about:
    "rebooking drawn problems (seed 1): equal minutes are solved to the optimum, unequal ones to a proved gap; one run, one thread",
  run(note) {
    const rows = [];
    for (const minutes of [[20], [30, 45, 60, 90, 120]]) {
      const sizes =
        minutes.length === 1 ? [1, 2, 4, 8, 16, 32, 64].map((k) => 1000 * k) : [500, 1000, 2000, 4000];
      for (const people of minutes.length === 1 ? [...sizes, englandDisplaced] : sizes) {
        const problem = england(people, minutes, 1);
        note(`${people} patients, ${problem.cost.length} offers`);
        const began = performance.now();
        const answer = assign(problem);
        const seconds = (performance.now() - began) / 1000;
        rows.push({
          patients: people,
          minutes: minutes.join(" "),
          offers: problem.cost.length,
          sessions: problem.room.length,
          waiting: answer.arc.filter((arc) => arc < 0).length,
          "gap %": Number(((100 * (answer.cost - answer.bound)) / answer.bound).toFixed(3)),
          seconds: Number(seconds.toFixed(2)),
          "RSS MB": Math.round(process.memoryUsage().rss / 1e6),
        });
      }
    }
    return Promise.resolve(rows);
  },
};
