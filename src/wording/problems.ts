/** A problem of the input as facts. */
interface ProblemFacts {
  readonly file: string;
  readonly line: number | undefined;
  readonly column: string | undefined;
  readonly what: string;
  readonly found: string | undefined;
  readonly expected: string;
  readonly maybe: string | undefined;
}

/**
 * Where, what, found, expected, and on a line of its own the likely mend:
 *
 *     staff.csv, line 4, column fte: the cell cannot be read. Found “0,8”, expected a number above 0 and at most 1.
 *       Maybe write 0.8.
 */
export function sayProblem(problem: ProblemFacts): string {
  const found = problem.found === undefined ? "Expected" : `Found “${visible(problem.found)}”, expected`;
  const maybe = problem.maybe === undefined ? "" : `\n  Maybe ${visible(problem.maybe)}.`;
  return `${place(problem)}: ${visible(problem.what)}. ${found} ${problem.expected}.${maybe}`;
}

/** The same of something odd that is not wrong. */
export const sayNote = (note: ProblemFacts): string => {
  const found = note.found === undefined ? "" : ` (${visible(note.found)})`;
  const maybe = note.maybe === undefined ? "" : ` Maybe ${visible(note.maybe)}.`;
  return `Note: ${place(note)}: ${visible(note.what)}${found}.${maybe}`;
};

/** All the problems of an input, file by file, at most so many of each, and how many more there are. */
export function sayProblems(problems: readonly ProblemFacts[], perFile = 50): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const said = [...byFile].map(([file, own]) => {
    const rest = own.length - perFile;
    const more =
      rest > 0 ? [`${file}: and ${rest} more ${rest === 1 ? "problem" : "problems"} like these.`] : [];
    return [...own.slice(0, perFile).map(sayProblem), ...more].join("\n");
  });
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"} in the input; nothing was written.`;
  return [...said, count].join("\n");
}

function place({ file, line, column }: ProblemFacts): string {
  const atLine = line === undefined ? "" : `, line ${line}`;
  const inColumn = column === undefined ? "" : `, column ${visible(column)}`;
  return `${file}${atLine}${inColumn}`;
}

/** Text out of a file, made safe for a terminal: line ends and control characters are shown, never obeyed. */
const visible = (text: string): string =>
  text
    .replaceAll("\r", "␍")
    .replaceAll("\n", "␊")
    .replaceAll("\t", "␉")
    // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
    .replaceAll(/[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, "�");
