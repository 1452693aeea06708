import type { Problem, Told } from "./problem.ts";
import { InputProblems, problem } from "./problem.ts";

/** Problems of one file that are told before it is given up: a file that is wrong all through is one mistake. */
const most = 10_000;

/** Notes of one file that are passed on; how many more there were is one note more. */
const mostNotes = 20;

/** Gathers everything wrong with an input, so that all of it is told at once. */
export class Complaints {
  readonly #problems: Problem[] = [];
  readonly #perFile = new Map<string, number>();
  readonly #notes = new Map<string, number>();
  readonly #note: (note: Problem) => void;

  constructor(note: (note: Problem) => void = () => {}) {
    this.#note = note;
  }

  add(told: Told): void {
    const before = this.#perFile.get(told.file) ?? 0;
    this.#perFile.set(told.file, before + 1);
    if (before < most) this.#problems.push(problem(told));
    if (before === most - 1) {
      const { file, line } = told;
      const what = `${most} things are wrong in this file, and it was read no further`;
      this.#problems.push(problem({ file, line, what, expected: "a file of this kind" }));
    }
  }

  note(told: Told): void {
    const before = this.#notes.get(told.file) ?? 0;
    this.#notes.set(told.file, before + 1);
    if (before < mostNotes) this.#note(problem(told));
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
    for (const [file, count] of this.#notes) {
      if (count <= mostNotes) continue;
      this.#note(problem({ file, what: `and ${count - mostNotes} more like these`, expected: "" }));
    }
    this.#notes.clear();
    if (this.#problems.length === 0) return;
    const order = [...this.#perFile.keys()];
    throw new InputProblems(
      this.#problems.toSorted(
        (a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0),
      ),
    );
  }
}
