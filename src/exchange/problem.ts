/** One thing wrong with a file, as facts; `wording` makes the sentence. */
export interface Problem {
  readonly file: string;
  /** From 1; undefined when the whole file is meant. */
  readonly line: number | undefined;
  /** Name of the column, or its number from 1 where it has no name. */
  readonly column: string | undefined;
  /** What is wrong, in a few plain words without a full stop. */
  readonly what: string;
  readonly found: string | undefined;
  readonly expected: string;
  /** A likely mend, without the word "Maybe". */
  readonly maybe: string | undefined;
}

/** A problem with only what there is to say of it. */
export type Told = Pick<Problem, "file" | "what" | "expected"> & Partial<Problem>;

/** The whole of a problem: what nothing is said of is undefined. */
export const problem = (told: Told): Problem => ({
  file: told.file,
  line: told.line,
  column: told.column,
  what: told.what,
  found: told.found,
  expected: told.expected,
  maybe: told.maybe,
});

/** Thrown with every problem of the input at once. The command line answers it with exit code 2. */
export class InputProblems extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Told[]) {
    super(`${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the input`);
    this.name = "InputProblems";
    this.problems = problems.map(problem);
  }
}
