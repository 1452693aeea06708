import { Papers } from "#voice";
import type { Rejected } from "#voice";
import { wholeNumber } from "./words.ts";
import type { Word } from "./words.ts";

/** Totals stay exact while papers times the hundred thousand parts of a vote fit a whole number. */
export const mostPapers = 10_000_000_000;

/** Tells what is wrong with a line, and where in it. */
export type Tell = (
  column: number,
  what: string,
  found: string | undefined,
  expected: string,
  maybe?: string,
) => void;

/** Lines that each stand for some papers alike: how many, the preferences, and 0. Nothing is kept of a line that is wrong. */
export class PaperLines {
  readonly papers: Papers;
  /** Papers that stop early, at a preference shared, missed or given twice. */
  cutShort = 0;
  readonly #candidates: number;
  readonly #preferences: Uint16Array;
  readonly #seen: Uint8Array;
  #noFirst = 0;
  #unclearFirst = 0;

  constructor(candidates: number) {
    this.#candidates = candidates;
    this.papers = new Papers(candidates);
    this.#preferences = new Uint16Array(candidates);
    this.#seen = new Uint8Array(candidates);
  }

  get rejected(): Rejected[] {
    return [
      { reason: "no-first-preference", papers: this.#noFirst },
      { reason: "first-preference-unclear", papers: this.#unclearFirst },
    ];
  }

  /**
   * The line of nearly every file: plain numbers, each candidate once, and a 0. Answers false for any other, which is
   * then read with more care; nothing has been kept of it.
   */
  takePlain(line: Uint8Array): boolean {
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
    this.#forget(length);
    if (!plain || !ended || copies < 1 || length === 0 || copies > mostPapers) return false;
    this.papers.add(this.#preferences, length, copies);
    return true;
  }

  take(words: readonly Word[], tell: Tell): void {
    // Some programs put a paper's own number before it in brackets. It is not kept.
    const own = /^\(.*\)$/.test(words[0].word) ? words.slice(1) : words;
    const copies = wholeNumber(own[0]?.word ?? "");
    const last = own.at(-1);
    if (copies === undefined || copies < 1 || copies > mostPapers) {
      const what = "the line does not begin with how many papers there are like it";
      tell(own[0]?.column ?? 1, what, own[0]?.word, "a whole number from 1");
    } else if (own.length < 2 || last?.word !== "0") {
      tell(
        last?.column ?? 1,
        "the paper has no end",
        last?.word,
        "0 at the end of the line",
        "add a 0 at the end",
      );
    } else if (this.#allKnown(own.slice(1, -1), tell)) this.#keep(own.slice(1, -1), copies);
  }

  #allKnown(words: readonly Word[], tell: Tell): boolean {
    let known = true;
    for (const { word, column } of words) {
      const strange = word === "-" ? undefined : word.split("=").find((one) => !this.#isCandidate(one));
      if (strange === undefined) continue;
      known = false;
      if (wholeNumber(strange) === 0)
        tell(column, "there is a 0 in the middle of the paper", word, "0 only at the end of the line");
      else tell(column, "there is no candidate of this number", word, `1 to ${this.#candidates}`);
    }
    return known;
  }

  #isCandidate(word: string): boolean {
    const no = wholeNumber(word);
    return no !== undefined && no >= 1 && no <= this.#candidates;
  }

  #keep(words: readonly Word[], copies: number): void {
    let length = 0;
    // Shared, missed, or given twice: it is unclear who is next, so the paper goes no further.
    const unclear = words.some(({ word }) => {
      const candidate = Number(word) - 1;
      if (word.includes("=") || word === "-" || this.#seen[candidate] === 1) return true;
      this.#seen[candidate] = 1;
      this.#preferences[length++] = candidate;
      return false;
    });
    this.#forget(length);
    if (length > 0) {
      if (unclear) this.cutShort += copies;
      this.papers.add(this.#preferences, length, copies);
    } else if (unclear) this.#unclearFirst += copies;
    else this.#noFirst += copies;
  }

  #forget(length: number): void {
    for (let i = 0; i < length; i++) this.#seen[this.#preferences[i]] = 0;
  }
}
