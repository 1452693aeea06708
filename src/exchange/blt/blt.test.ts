import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BltReader } from "./reader.ts";
import { parseBlt } from "./read.ts";
import { InputProblems } from "../problem.ts";
import type { Problem } from "../problem.ts";

const names = '"Amy"\n"Ben"\n"Chidi"\n"Governors, public constituency"\n';
const file = (...papers: string[]) => `3 2\n${papers.map((line) => `${line}\n`).join("")}0\n${names}`;

function problemsOf(text: string): readonly Problem[] {
  try {
    parseBlt(text, "poll.blt");
  } catch (wrong) {
    if (wrong instanceof InputProblems) return wrong.problems;
    throw wrong;
  }
  return [];
}

describe("a ballot file", () => {
  it("keeps papers that are alike once, with how many there are", () => {
    const { papers, seats, title, candidates } = parseBlt(file("3 1 2 0", "4 2 0", "2 1 2 0"));
    expect([papers.total, papers.distinct, papers.copies(0), papers.preferencesOf(0)]).toEqual([
      9,
      2,
      5,
      [0, 1],
    ]);
    expect([seats, title]).toEqual([2, "Governors, public constituency"]);
    expect(candidates.map(({ no, name }) => `${no} ${name}`)).toEqual(["1 Amy", "2 Ben", "3 Chidi"]);
  });

  it("stops a paper where two share a preference, one is missed, or one is given twice", () => {
    const election = parseBlt(file("1 1 2=3 0", "1 1 - 3 0", "1 1 2 1 3 0"));
    expect([0, 1].map((paper) => election.papers.preferencesOf(paper))).toEqual([[0], [0, 1]]);
    expect(election.papers.copies(0)).toBe(2);
    expect(election.cutShort).toBe(3);
  });

  it("rejects, and counts, papers with no first preference or an unclear one", () => {
    const election = parseBlt(file("2 0", "3 1=2 3 0", "4 - 1 0", "5 3 0"));
    expect(election.papers.total).toBe(5);
    expect(election.rejected).toEqual([
      { reason: "no-first-preference", papers: 2 },
      { reason: "first-preference-unclear", papers: 7 },
    ]);
  });

  it("knows who withdrew, comments, a byte order mark, other line ends, and forgets a paper's own number", () => {
    const text = `\uFEFF3 2 # seats last\r\n-3\r\n\r\n(0012) 1 1 3 0\r\n0\r\n${names.replaceAll("\n", "\r\n")}`;
    const election = parseBlt(text);
    expect(election.candidates.map(({ withdrawn }) => withdrawn)).toEqual([false, false, true]);
    expect(election.papers.total).toBe(1);
    expect(JSON.stringify(election)).not.toContain("0012");
  });

  it("reads the same in one piece or byte by byte", () => {
    const bytes = new TextEncoder().encode(file("3 1 2 0", "4 2=3 0", "12 3 2 1 0").replace("Amy", "Zoë"));
    const slowly = new BltReader("poll.blt");
    for (const byte of bytes) slowly.push(Uint8Array.of(byte));
    const election = slowly.finish();
    expect(election.papers.total).toBe(15);
    expect(election.candidates[0].name).toBe("Zoë");
  });
});

describe("a wrong ballot file, told by line and column", () => {
  it.each([
    ["nothing at all", "", 1, undefined, "the file is empty"],
    ["no size", "three two\n", 1, "1", "the first line does not say how many candidates and seats there are"],
    ["size the wrong way round", "2 3\n", 1, "3", "the number of seats cannot be filled"],
    ["a candidate too many", file("3 1 2 0", "1 1 4 0"), 3, "5", "there is no candidate of this number"],
    ["no 0 at the end of a paper", file("3 1 2 0", "1 1 2"), 3, "5", "the paper has no end"],
    ["a 0 in the middle", file("3 1 0 2 0"), 2, "5", "there is a 0 in the middle of the paper"],
    [
      "words for a paper",
      file("many 1 2 0"),
      2,
      "1",
      "the line does not begin with how many papers there are like it",
    ],
    ["no copies", file("0 1 2 0"), 2, "1", "the line does not begin with how many papers there are like it"],
    [
      "minus a paper",
      file("-4 1 0"),
      2,
      "1",
      "the line does not begin with how many papers there are like it",
    ],
    ["no end of papers", `3 2\n3 1 2 0\n${names}`, 3, "1", "the papers have no end"],
    ["cut short", "3 2\n3 1 2 0\n", 3, undefined, "the papers have no end"],
    ["a name too few", '3 2\n3 1 2 0\n0\n"Amy"\n', 5, undefined, "some candidates have no name"],
    ["a name without quotes", file("1 1 0").replace('"Ben"', "Ben"), 5, "1", "the line is not a name"],
    ["a stranger who withdraws", file("-7"), 2, "1", "nobody of this number can withdraw"],
  ])("%s", (_, text, line, column, what) => {
    const [problem] = problemsOf(text);
    expect(problem).toMatchObject({ file: "poll.blt", line, column, what });
    expect(problem.expected).not.toBe("");
  });

  it("says all that is wrong at once", () =>
    expect(problemsOf(file("1 9 0", "1 1", "x 1 0")).map(({ line }) => line)).toEqual([2, 3, 4]));

  it("offers the mend it can see", () =>
    expect(problemsOf("2 3\n")[0].maybe).toBe("the two numbers are the wrong way round: 3 2"));

  it("refuses bytes that are not text, and a line without end", () => {
    const reader = new BltReader("poll.blt");
    reader.push(new TextEncoder().encode("3 2\n1 1 0\n0\n"));
    reader.push(Uint8Array.of(34, 255, 254, 34, 10));
    expect(() => reader.finish()).toThrow(InputProblems);
    const endless = new BltReader("poll.blt");
    expect(() => endless.push(new Uint8Array(1_000_002).fill(49))).toThrow(InputProblems);
  });
});

describe("any file at all", () => {
  const word = fc.constantFrom(
    "0",
    "1",
    "2",
    "3",
    "4",
    "-",
    "2=3",
    "=",
    "-1",
    '"Amy"',
    "x",
    "",
    "999999999999999",
    "(7)",
    "#",
    "1.5",
  );
  const line = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));

  it("is read, or its problems are told: never anything else", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        for (const text of [lines.join("\n"), file(...lines)]) problemsOf(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("loses no paper: each is valid or rejected", () => {
    const paper = fc.tuple(
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.constantFrom("1", "2", "3", "-", "1=2", "2=3"), { maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 20 }), (papers) => {
        const election = parseBlt(file(...papers.map(([copies, words]) => [copies, ...words, 0].join(" "))));
        const all = papers.reduce((sum, [copies]) => sum + copies, 0);
        const rejected = election.rejected.reduce((sum, { papers: some }) => sum + some, 0);
        expect(election.papers.total + rejected).toBe(all);
      }),
    );
  });
});
