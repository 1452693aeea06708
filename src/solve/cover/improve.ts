import type { PlacingProblem } from "./placing-problem.ts";
import type { Value } from "./value.ts";
import { compare, plus } from "./value.ts";

/**
 * Betters whole choices by small moves: leave one out, or put one in and take out whatever it shuts out, then fill what
 * that opened. Stops where no such move helps, or after so many passes over all choices. Proves nothing; it hands the search a good plan to beat.
 */
export function improve(problem: PlacingProblem, start: Iterable<number>, passes = Infinity): number[] {
  const board = new Board(problem, start);
  for (let pass = 0, bettered = true; bettered && pass < passes; pass++) {
    bettered = false;
    for (const choice of problem.choices.keys()) {
      if (board.chosen.has(choice) ? board.tryWithout(choice) : board.tryWith(choice)) bettered = true;
    }
  }
  return [...board.chosen];
}

class Board {
  readonly chosen = new Set<number>();
  readonly #problem: PlacingProblem;
  readonly #there: number[];
  readonly #gone: number[];
  readonly #lost: number[];
  readonly #sets: readonly number[][];
  readonly #taken: number[];
  /** Choices that come to a demand. */
  readonly #coming: readonly number[][];

  constructor(problem: PlacingProblem, start: Iterable<number>) {
    this.#problem = problem;
    this.#there = problem.demands.map(({ standing }) => standing);
    this.#gone = problem.stands.map(() => 0);
    this.#lost = problem.sessions.map(() => 0);
    this.#taken = problem.atMost.map(() => 0);
    this.#sets = problem.choices.map(() => []);
    problem.atMost.forEach(({ choices }, set) => choices.forEach((choice) => this.#sets[choice].push(set)));
    this.#coming = problem.demands.map(() => []);
    problem.choices.forEach(({ demands }, choice) =>
      demands.forEach((demand) => this.#coming[demand].push(choice)),
    );
    for (const choice of start) this.#put(choice, 1);
  }

  tryWithout(choice: number): boolean {
    return this.#attempt([choice], undefined);
  }

  tryWith(choice: number): boolean {
    const out = new Set<number>();
    for (const set of this.#sets[choice]) {
      const { choices, most } = this.#problem.atMost[set];
      let over = this.#taken[set] + 1 - most - choices.filter((other) => out.has(other)).length;
      for (const other of choices) {
        if (over <= 0) break;
        if (this.chosen.has(other) && !out.has(other)) {
          out.add(other);
          over--;
        }
      }
    }
    return this.#attempt([...out], choice);
  }

  /** Makes the move and keeps it if, with what it opened filled again, all is better; otherwise undoes it. */
  #attempt(out: readonly number[], into: number | undefined): boolean {
    let change: Value = [0, 0, 0, 0];
    for (const choice of out) change = plus(change, this.#put(choice, -1));
    if (into !== undefined) change = plus(change, this.#put(into, 1));
    const filled: number[] = [];
    const opened = new Set(out.flatMap((choice) => this.#touched(choice)));
    for (const demand of opened)
      for (const other of this.#coming[demand]) {
        if (this.chosen.has(other) || out.includes(other) || !this.#fits(other)) continue;
        const gain = this.#put(other, 1);
        if (compare(gain, [0, 0, 0, 0]) < 0) {
          change = plus(change, gain);
          filled.push(other);
        } else this.#put(other, -1);
      }
    if (compare(change, [0, 0, 0, 0]) < 0) return true;
    for (const choice of filled) this.#put(choice, -1);
    if (into !== undefined) this.#put(into, -1);
    for (const choice of out) this.#put(choice, 1);
    return false;
  }

  #touched(choice: number): number[] {
    return [...this.#problem.choices[choice].demands];
  }

  #fits(choice: number): boolean {
    return this.#sets[choice].every((set) => this.#taken[set] < this.#problem.atMost[set].most);
  }

  /** Chooses (1) or drops (−1), and tells the change of value. */
  #put(choice: number, by: 1 | -1): Value {
    const { demands, leaves, sessions, cost, minutes } = this.#problem.choices[choice];
    if (by === 1) this.chosen.add(choice);
    else this.chosen.delete(choice);
    for (const set of this.#sets[choice]) this.#taken[set] += by;
    let shortfall = 0;
    for (const demand of demands) shortfall -= this.#shift(demand, by);
    for (const stand of leaves) {
      const before = this.#gone[stand];
      this.#gone[stand] += by;
      if (before === 0 || before + by === 0)
        shortfall -= this.#shift(this.#problem.stands[stand], by === 1 ? -1 : 1);
    }
    let loss = 0;
    for (const session of sessions) {
      const before = this.#lost[session];
      this.#lost[session] += by;
      if (before === 0 || before + by === 0) loss += by * this.#problem.sessions[session];
    }
    return [shortfall, loss, by * cost, by * minutes];
  }

  /** One more or one fewer in a demand; tells the gain won or, below 0, lost. */
  #shift(demand: number, by: 1 | -1): number {
    const { gains } = this.#problem.demands[demand];
    const post = by === 1 ? this.#there[demand] : this.#there[demand] - 1;
    this.#there[demand] += by;
    return by * (gains[post] ?? 0);
  }
}
