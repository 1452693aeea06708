import type { Candidate, Election } from "#voice";
import { InputProblems } from "../problem.ts";
import type { Problem } from "../problem.ts";
import { mostPapers, PaperLines } from "./paper-lines.ts";
import { wholeNumber, wordsOf } from "./words.ts";
import type { Word } from "./words.ts";

/** Told at once; a file with more wrong than this is another kind of file. */
const mostProblems = 100;
const longestLine = 1_000_000;

type Part = "size" | "papers" | "names";

/**
 * The ballot file of Wichmann and Hill: candidates and seats; perhaps `-3` for one who withdrew; a line for each kind of
 * paper (how many, then candidates in order of preference, then 0); a line of 0; the names in quotes; the title.
 * `2=3` marks a shared preference and `-` a missed one: what follows cannot be counted, and the paper stops there.
 */
export class BltReader {
  readonly #file: string;
  readonly #problems: Problem[] = [];
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  readonly #withdrawn = new Set<number>();
  readonly #names: { name: string; party: string | undefined }[] = [];
  #rest = new Uint8Array(0);
  #line = 0;
  #part: Part = "size";
  #candidates = 0;
  #seats = 0;
  #lines = new PaperLines(0);
  #title: string | undefined;
  #extra = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes the next piece of the file, of any size. */
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
    if (this.#rest.length <= longestLine) return;
    this.#line++;
    this.#giveUp(1, "the line is too long", `over ${longestLine} characters`, "one kind of paper a line");
  }

  /** @throws InputProblems with everything that was wrong */
  finish(): Election {
    if (this.#rest.length > 0) this.#take(this.#rest);
    this.#rest = new Uint8Array(0);
    this.#checkEnd();
    if (this.#problems.length > 0) throw new InputProblems(this.#problems);
    return {
      title: this.#title ?? "",
      seats: this.#seats,
      candidates: this.#names.map(({ name, party }, i): Candidate => ({
        no: i + 1,
        name,
        party,
        withdrawn: this.#withdrawn.has(i),
      })),
      papers: this.#lines.papers,
      rejected: this.#lines.rejected,
      cutShort: this.#lines.cutShort,
    };
  }

  #take(line: Uint8Array): void {
    this.#line++;
    if (this.#problems.length >= mostProblems) throw new InputProblems(this.#problems);
    if (this.#part === "papers" && this.#lines.takePlain(line)) return this.#checkTotal();
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
      this.#tell(
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
    if (words.length !== 2 || candidates === undefined || seats === undefined)
      return this.#giveUp(
        1,
        "the first line does not say how many candidates and seats there are",
        text.trim(),
        expected,
      );
    if (candidates < 1 || candidates > 1000)
      this.#giveUp(
        words[0].column,
        "the number of candidates cannot be used",
        String(candidates),
        "1 to 1000",
      );
    if (seats < 1 || seats > candidates) {
      const maybe =
        seats > candidates && seats <= 1000
          ? `the two numbers are the wrong way round: ${seats} ${candidates}`
          : undefined;
      this.#giveUp(
        words[1].column,
        "the number of seats cannot be filled",
        String(seats),
        "1 to the number of candidates",
        maybe,
      );
    }
    this.#candidates = candidates;
    this.#seats = seats;
    this.#lines = new PaperLines(candidates);
    this.#part = "papers";
  }

  #readPaper(text: string): void {
    const words = wordsOf(text);
    const first = words[0];
    if (words.length === 1 && first.word === "0") this.#part = "names";
    else if (first.word.startsWith('"')) {
      this.#tell(
        first.column,
        "the papers have no end",
        first.word,
        "a line of 0 before the names",
        "add a line with 0 above this one",
      );
      this.#part = "names";
      this.#readName(text);
    } else if (words.every(({ word }) => /^-\d+$/.test(word))) this.#readWithdrawn(words);
    else {
      this.#lines.take(words, (...told) => this.#tell(...told));
      this.#checkTotal();
    }
  }

  #checkTotal(): void {
    const { total } = this.#lines.papers;
    if (total > mostPapers)
      this.#giveUp(1, "there are too many papers to count exactly", String(total), `at most ${mostPapers}`);
  }

  #readWithdrawn(words: readonly Word[]): void {
    for (const { word, column } of words) {
      const no = Number(word.slice(1));
      if (no >= 1 && no <= this.#candidates) this.#withdrawn.add(no - 1);
      else this.#tell(column, "nobody of this number can withdraw", word, `-1 to -${this.#candidates}`);
    }
  }

  #readName(text: string): void {
    // Names end up on terminals and pages: nothing in them may move a cursor.
    const trimmed = text.replaceAll(/\p{Cc}/gu, " ").trim();
    const quoted = Array.from(trimmed.matchAll(/"([^"]*)"/g), ([, words]) => words.trim());
    if (!/^("[^"]*"\s*)+$/.test(trimmed)) {
      const short = trimmed.slice(0, 60);
      const maybe = trimmed.includes('"') ? undefined : `write "${short}"`;
      this.#tell(
        text.length - text.trimStart().length + 1,
        "the line is not a name",
        short,
        "words in double quotes",
        maybe,
      );
      // Kept in its place, so that one slip is not told as many.
      quoted.splice(0, quoted.length, trimmed);
    }
    const [name = "", party] = quoted;
    if (this.#names.length < this.#candidates) this.#names.push({ name, party });
    else if (this.#title === undefined) this.#title = name;
    else if (++this.#extra === 3)
      this.#tell(
        1,
        "there are more lines than names and a title",
        trimmed.slice(0, 60),
        "the end of the file",
      );
  }

  #checkEnd(): void {
    const given = this.#names.length;
    this.#line++;
    if (this.#part === "size")
      this.#tell(undefined, "the file is empty", undefined, "candidates and seats, such as 5 2");
    else if (this.#part === "papers")
      this.#tell(
        undefined,
        "the papers have no end",
        "the end of the file",
        "a line of 0, then the names",
        "the file was cut short",
      );
    else if (given < this.#candidates)
      this.#tell(
        undefined,
        "some candidates have no name",
        "the end of the file",
        `${this.#candidates} names in double quotes, one a line; there are ${given}`,
      );
  }

  #tell(
    column: number | undefined,
    what: string,
    found: string | undefined,
    expected: string,
    maybe?: string,
  ): void {
    const place = {
      file: this.#file,
      line: this.#line,
      column: column === undefined ? undefined : String(column),
    };
    this.#problems.push({ ...place, what, found, expected, maybe });
  }

  #giveUp(column: number, what: string, found: string | undefined, expected: string, maybe?: string): never {
    this.#tell(column, what, found, expected, maybe);
    throw new InputProblems(this.#problems);
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
