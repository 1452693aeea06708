import { createReadStream } from "node:fs";
import { Papers } from "#voice";
import type { Candidate, Election } from "#voice";
import { InputProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";

/** Told at once; a file with more wrong than this is another kind of file. */
const mostProblems = 100;
const longestLine = 1_000_000;
/** Totals stay exact while papers times the hundred thousand parts of a vote fit a whole number. */
const mostPapers = 10_000_000_000;

/** Reads a ballot file from disk in pieces, so that its size does not matter. Throws every problem of the file at once. */
export async function readBlt(path: string): Promise<Election> {
  const reader = new BltReader(path);
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 }))
      reader.push(piece as Uint8Array);
  } catch (failure) {
    if (failure instanceof InputProblems) throw failure;
    throw new InputProblems([unreadable(path, failure)]);
  }
  return reader.finish();
}

/** Reads a ballot file that is already in memory. */
export function parseBlt(text: string, file = "election.blt"): Election {
  const reader = new BltReader(file);
  reader.push(new TextEncoder().encode(text));
  return reader.finish();
}

const unreadable = (file: string, failure: unknown): Problem => ({
  file,
  line: undefined,
  column: undefined,
  what: "the ballot file cannot be read",
  found: failure instanceof Error && "code" in failure ? String(failure.code) : undefined,
  expected: "a file that exists and may be read",
  maybe: undefined,
});

type Part = "size" | "papers" | "names" | "over";

/**
 * The ballot file of Wichmann and Hill: candidates and seats; perhaps `-3` for one who withdrew; a line for each kind of
 * paper (how many, then candidates in order of preference, then 0); a line of 0; the names in quotes; the title.
 * `2=3` marks a shared preference and `-` a missed one: what follows cannot be counted, and the paper stops there.
 */
export class BltReader {
  readonly #file: string;
  readonly #problems: Problem[] = [];
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  #rest = new Uint8Array(0);
  #line = 0;
  #part: Part = "size";
  #candidates = 0;
  #seats = 0;
  #papers = new Papers(0);
  #preferences = new Uint16Array(0);
  #seen = new Uint8Array(0);
  #withdrawn = new Set<number>();
  #names: { name: string; party: string | undefined }[] = [];
  #title: string | undefined;
  #extra = 0;
  #noFirst = 0;
  #unclearFirst = 0;
  #cutShort = 0;

  constructor(file: string) {
    this.#file = file;
  }

  push(piece: Uint8Array): void {
    let from = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, from)) {
      const tail = piece.subarray(from, end);
      this.#take(this.#rest.length === 0 ? tail : joined(this.#rest, tail));
      this.#rest = new Uint8Array(0);
      from = end + 1;
    }
    const left = piece.subarray(from);
    this.#rest = this.#rest.length === 0 ? left.slice() : joined(this.#rest, left);
    if (this.#rest.length > longestLine) this.#giveUpOnLength();
  }

  finish(): Election {
    if (this.#rest.length > 0) this.#take(this.#rest);
    this.#rest = new Uint8Array(0);
    this.#checkEnd();
    if (this.#problems.length > 0) throw new InputProblems(this.#problems);
    const candidates = this.#names.map(({ name, party }, i): Candidate => ({
      no: i + 1,
      name,
      party,
      withdrawn: this.#withdrawn.has(i),
    }));
    return {
      title: this.#title ?? "",
      seats: this.#seats,
      candidates,
      papers: this.#papers,
      rejected: [
        { reason: "no-first-preference", papers: this.#noFirst },
        { reason: "first-preference-unclear", papers: this.#unclearFirst },
      ],
      cutShort: this.#cutShort,
    };
  }

  #take(line: Uint8Array): void {
    this.#line++;
    if (this.#problems.length >= mostProblems) throw new InputProblems(this.#problems);
    if (this.#part === "papers" && this.#plainPaper(line)) return;
    const text = this.#decoded(line);
    if (text === undefined || text.trim() === "" || text.trim().startsWith("#")) return;
    if (this.#part === "size") this.#readSize(text);
    else if (this.#part === "papers") this.#readPaper(text);
    else this.#readName(text);
  }

  #decoded(line: Uint8Array): string | undefined {
    try {
      const text = this.#decoder.decode(line).replace(/\r$/, "");
      return this.#line === 1 ? text.replace(/^\uFEFF/, "") : text;
    } catch {
      this.#problem(
        1,
        "the line is not UTF-8",
        undefined,
        "text saved as UTF-8",
        "save the file again as UTF-8",
      );
      return undefined;
    }
  }

  #readSize(text: string): void {
    const words = wordsOf(text);
    const [candidates, seats] = words.map(({ word }) => wholeNumber(word));
    const expected = "two whole numbers, candidates and seats, such as 5 2";
    if (words.length !== 2 || candidates === undefined || seats === undefined) {
      this.#problem(
        1,
        "the first line does not say how many candidates and seats there are",
        text.trim(),
        expected,
        undefined,
      );
      throw new InputProblems(this.#problems);
    }
    if (candidates < 1 || candidates > 1000)
      this.#problem(
        words[0].column,
        "the number of candidates cannot be used",
        String(candidates),
        "1 to 1000",
        undefined,
      );
    if (seats < 1 || seats > candidates) {
      const turned = seats > candidates && candidates > 0 && seats <= 1000;
      const maybe = turned ? `the two numbers are the wrong way round: ${seats} ${candidates}` : undefined;
      this.#problem(
        words[1].column,
        "the number of seats cannot be filled",
        String(seats),
        "1 to the number of candidates",
        maybe,
      );
    }
    if (this.#problems.length > 0) throw new InputProblems(this.#problems);
    this.#candidates = candidates;
    this.#seats = seats;
    this.#papers = new Papers(candidates);
    this.#preferences = new Uint16Array(candidates);
    this.#seen = new Uint8Array(candidates);
    this.#part = "papers";
  }

  /**
   * The line of nearly every file: plain numbers, each candidate once, and a 0. Answers false for any other, which is
   * then read again with more care; nothing has been kept of it.
   */
  #plainPaper(line: Uint8Array): boolean {
    let copies = -1;
    let number = -1;
    let length = 0;
    let plain = true;
    let ended = false;
    for (let at = 0; at <= line.length && plain; at++) {
      const byte = at < line.length ? line[at] : 32;
      if (byte >= 48 && byte <= 57 && !ended) number = (number < 0 ? 0 : number) * 10 + byte - 48;
      else if (byte !== 32 && byte !== 9 && byte !== 13) plain = false;
      else if (number >= 0) {
        if (copies < 0) copies = number;
        else if (number === 0) ended = true;
        else if (number > this.#candidates || this.#seen[number - 1] === 1) plain = false;
        else {
          this.#seen[number - 1] = 1;
          this.#preferences[length++] = number - 1;
        }
        number = -1;
      }
    }
    for (let i = 0; i < length; i++) this.#seen[this.#preferences[i]] = 0;
    if (!plain || !ended || copies < 1 || length === 0 || copies > mostPapers) return false;
    this.#keep(length, copies);
    return true;
  }

  #keep(length: number, copies: number): void {
    this.#papers.add(this.#preferences, length, copies);
    if (this.#papers.total > mostPapers) {
      this.#problem(
        1,
        "there are too many papers to count exactly",
        String(this.#papers.total),
        `at most ${mostPapers}`,
        undefined,
      );
      throw new InputProblems(this.#problems);
    }
  }

  #readPaper(text: string): void {
    const words = wordsOf(text);
    if (words.length === 1 && words[0].word === "0") {
      this.#part = "names";
      return;
    }
    if (words[0].word.startsWith('"')) {
      this.#problem(
        words[0].column,
        "the papers have no end",
        words[0].word,
        "a line of 0 before the names",
        "add a line with 0 above this one",
      );
      this.#part = "names";
      this.#readName(text);
      return;
    }
    if (words.every(({ word }) => /^-\d+$/.test(word))) return this.#readWithdrawn(words);
    // Some programs put a paper's own number before it in brackets. It is not kept.
    const own = /^\(.*\)$/.test(words[0].word) ? words.slice(1) : words;
    const copies = wholeNumber(own[0]?.word ?? "");
    const last = own.at(-1);
    if (copies === undefined || copies < 1 || copies > mostPapers) {
      this.#problem(
        own[0]?.column ?? 1,
        "the line does not begin with how many papers there are like it",
        own[0]?.word,
        "a whole number from 1",
        undefined,
      );
      return;
    }
    if (own.length < 2 || last?.word !== "0") {
      this.#problem(
        last?.column ?? 1,
        "the paper has no end",
        last?.word,
        "0 at the end of the line",
        "add a 0 at the end",
      );
      return;
    }
    this.#readPreferences(own.slice(1, -1), copies);
  }

  #readWithdrawn(words: readonly Word[]): void {
    for (const { word, column } of words) {
      const no = Number(word.slice(1));
      if (no >= 1 && no <= this.#candidates) this.#withdrawn.add(no - 1);
      else
        this.#problem(
          column,
          "nobody of this number can withdraw",
          word,
          `-1 to -${this.#candidates}`,
          undefined,
        );
    }
  }

  #readPreferences(words: readonly Word[], copies: number): void {
    let length = 0;
    let stopped = false;
    let wrong = false;
    for (const { word, column } of words) {
      const shared = word.split("=");
      for (const one of shared) {
        const no = wholeNumber(one);
        if (one === "-" && shared.length === 1) continue;
        if (no !== undefined && no >= 1 && no <= this.#candidates) continue;
        wrong = true;
        this.#problem(
          column,
          no === 0 ? "there is a 0 in the middle of the paper" : "there is no candidate of this number",
          word,
          no === 0 ? "0 only at the end of the line" : `1 to ${this.#candidates}`,
          undefined,
        );
        break;
      }
      if (stopped || wrong) continue;
      const candidate = Number(word) - 1;
      // Shared, missed, or given twice: it is unclear who is next, so the paper goes no further.
      if (shared.length > 1 || word === "-" || this.#seen[candidate] === 1) stopped = true;
      else {
        this.#seen[candidate] = 1;
        this.#preferences[length++] = candidate;
      }
    }
    for (let i = 0; i < length; i++) this.#seen[this.#preferences[i]] = 0;
    if (wrong) return;
    if (length > 0) {
      if (stopped) this.#cutShort += copies;
      this.#keep(length, copies);
    } else if (stopped) this.#unclearFirst += copies;
    else this.#noFirst += copies;
  }

  #readName(text: string): void {
    // Names end up on terminals and pages: nothing in them may move a cursor.
    const trimmed = text.replaceAll(/\p{Cc}/gu, " ").trim();
    const quoted = Array.from(trimmed.matchAll(/"([^"]*)"/g), ([, words]) => words.trim());
    const onlyQuoted = /^("[^"]*"\s*)+$/.test(trimmed);
    if (!onlyQuoted) {
      const column = text.length - text.trimStart().length + 1;
      const bare = !trimmed.includes('"');
      this.#problem(
        column,
        "the line is not a name",
        trimmed.slice(0, 60),
        "words in double quotes",
        bare ? `"${trimmed.slice(0, 60)}"` : undefined,
      );
      // Kept in its place, so that one slip is not told as many.
      quoted.splice(0, quoted.length, trimmed);
    }
    if (this.#names.length < this.#candidates) this.#names.push({ name: quoted[0], party: quoted[1] });
    else if (this.#title === undefined) this.#title = quoted[0]!;
    else if (++this.#extra === 3)
      this.#problem(
        1,
        "there are more lines than names and a title",
        trimmed.slice(0, 60),
        "the end of the file",
        undefined,
      );
  }

  #checkEnd(): void {
    const atEnd = (what: string, expected: string, maybe?: string) =>
      this.#problems.push({
        file: this.#file,
        line: this.#line + 1,
        column: undefined,
        what,
        found: "the end of the file",
        expected,
        maybe,
      });
    if (this.#part === "size") atEnd("the file is empty", "candidates and seats, such as 5 2");
    else if (this.#part === "papers")
      atEnd("the papers have no end", "a line of 0, then the names", "the file was cut short");
    else if (this.#names.length < this.#candidates)
      atEnd(
        "some candidates have no name",
        `${this.#candidates} names in double quotes, one a line; there are ${this.#names.length}`,
      );
  }

  #giveUpOnLength(): void {
    this.#line++;
    this.#problem(
      1,
      "the line is too long",
      `over ${longestLine} characters`,
      "one kind of paper a line",
      undefined,
    );
    throw new InputProblems(this.#problems);
  }

  #problem(
    column: number,
    what: string,
    found: string | undefined,
    expected: string,
    maybe: string | undefined,
  ): void {
    this.#problems.push({
      file: this.#file,
      line: this.#line,
      column: String(column),
      what,
      found,
      expected,
      maybe,
    });
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

interface Word {
  readonly word: string;
  /** From 1. */
  readonly column: number;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.replace(/#.*$/, "").matchAll(/\S+/g), (found) => ({
    word: found[0],
    column: found.index + 1,
  }));

const wholeNumber = (word: string): number | undefined =>
  /^\d{1,15}$/.test(word) ? Number(word) : undefined;
