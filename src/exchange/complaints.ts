import type { Problem } from "./problem.ts";
import { InputProblems } from "./problem.ts";

/** Problems of one file that are told before it is given up: a file that is wrong all through is one mistake. */
const most = 10_000;

/** Gathers everything wrong with an input, so that all of it is told at once. */
export class Complaints {
  readonly #problems: Problem[] = [];
  readonly #perFile = new Map<string, number>();
  readonly #note: (note: Problem) => void;

  constructor(note: (note: Problem) => void = () => {}) {
    this.#note = note;
  }

  add(problem: Problem): void {
    const before = this.#perFile.get(problem.file) ?? 0;
    this.#perFile.set(problem.file, before + 1);
    if (before < most) this.#problems.push(problem);
  }

  note(problem: Problem): void {
    this.#note(problem);
  }

  /** Is there so much wrong with this file that reading on teaches nothing? */
  isHopeless(file: string): boolean {
    return this.of(file) >= most;
  }

  of(file: string): number {
    return this.#perFile.get(file) ?? 0;
  }

  /** Throws all of them, file by file and line by line, if there are any. */
  settle(): void {
    if (this.#problems.length === 0) return;
    const order = [...this.#perFile.keys()];
    throw new InputProblems(
      this.#problems.toSorted(
        (a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0),
      ),
    );
  }
}
