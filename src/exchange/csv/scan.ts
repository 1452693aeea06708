/** One row of a CSV as it is read. The same object and array serve for the next row: copy what you keep. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** How many of `cells` belong to this row. */
  readonly count: number;
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

/** Something that is not CSV at all. The row it stands in is not given out. */
export interface CsvFault {
  readonly kind: "stray-quote" | "after-quote" | "never-closed" | "too-long" | "control" | "lone-return";
  readonly line: number;
  /** Number of the cell, from 1. */
  readonly cell: number;
  readonly found: string;
}

const comma = 44;
const quote = 34;
const feed = 10;
const carriage = 13;

/** What no table holds and no spreadsheet writes: NUL and its neighbours. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
const loneReturn = /\r(?!\n)/;

/** Does this text hold what no table may hold? */
export const isUnprintable = (text: string): boolean => control.test(text) || loneReturn.test(text);

/**
 * Reads RFC 4180: commas, quoted cells with doubled quotes and line ends in them, LF or CRLF. Stricter than most on
 * purpose: a quote in the middle of a bare cell, text after a closing quote, a lone carriage return or a control
 * character is told, not guessed at.
 */
export class CsvScanner {
  readonly #cells: string[] = [];
  readonly #row = { cells: this.#cells, count: 0, line: 1 };
  readonly #longest: number;
  #rest = "";
  #line = 1;

  /** @param longest characters that one row may have, line ends in quoted cells included */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /**
   * Reads one more piece and gives out every row that ends in it.
   * @param piece whole lines; only the last piece may end without a line end
   * @param last nothing follows, so a quote still open will never close
   */
  take(piece: string, last: boolean, row: (row: CsvRow) => void, fault: (fault: CsvFault) => void): void {
    const text = this.#rest + piece;
    this.#rest = "";
    const end = text.length;
    const cells = this.#cells;
    const odd = isUnprintable(text);
    for (let at = 0; at < end;) {
      const rowStart = at;
      let count = 0;
      let lines = 0;
      let broken: CsvFault | undefined;
      for (let c = comma; c === comma; at++) {
        const start = at;
        c = feed;
        if (text.charCodeAt(at) === quote) {
          at = closing(text, at);
          if (at < 0) {
            this.#open(text, rowStart, start, lines, count, last, fault);
            return;
          }
          let value = text.slice(start + 1, at++);
          if (value.includes('"')) value = value.replaceAll('""', '"');
          if (value.includes("\n")) lines += value.split("\n").length - 1;
          cells[count++] = value;
          if (text.charCodeAt(at) === carriage && text.charCodeAt(at + 1) === feed) at++;
          if (at < end) c = text.charCodeAt(at);
          if (c === comma || c === feed) continue;
          const found = text.slice(start, at + 10);
          broken ??= { kind: "after-quote", line: this.#line + lines, cell: count, found };
          // Go on as if the cell had been bare, so that the rest of the file still reads.
          c = feed;
          for (; at < end; at++) {
            c = text.charCodeAt(at);
            if (c === comma || c === feed) break;
          }
          continue;
        }
        let stray = false;
        for (; at < end; at++) {
          c = text.charCodeAt(at);
          if (c === comma || c === feed) break;
          if (c === quote) stray = true;
        }
        if (at === end) c = feed;
        const stop = c === feed && text.charCodeAt(at - 1) === carriage && at > start ? at - 1 : at;
        cells[count++] = text.slice(start, stop);
        if (stray) {
          broken ??= { kind: "stray-quote", line: this.#line + lines, cell: count, found: cells[count - 1] };
        }
      }
      if (at - rowStart > this.#longest) broken = this.#tooLong();
      else if (odd) broken ??= this.#oddity(count);
      if (broken) {
        fault(broken);
      } else {
        this.#row.count = count;
        this.#row.line = this.#line;
        row(this.#row);
      }
      this.#line += lines + 1;
    }
  }

  /** A quote is open at the end of the piece: wait for more, unless there is none or the row is already too long. */
  #open(
    text: string,
    rowStart: number,
    cellStart: number,
    lines: number,
    count: number,
    last: boolean,
    fault: (fault: CsvFault) => void,
  ): void {
    if (!last && text.length - rowStart <= this.#longest) {
      this.#rest = text.slice(rowStart);
      return;
    }
    const found = text.slice(cellStart, cellStart + 40);
    fault({ kind: "never-closed", line: this.#line + lines, cell: count + 1, found });
    this.#line += text.slice(rowStart).split("\n").length - 1;
  }

  #tooLong(): CsvFault {
    return { kind: "too-long", line: this.#line, cell: 1, found: `more than ${this.#longest} characters` };
  }

  #oddity(count: number): CsvFault | undefined {
    let line = this.#line;
    for (let i = 0; i < count; i++) {
      const cell = this.#cells[i];
      if (control.test(cell)) return { kind: "control", line, cell: i + 1, found: cell };
      if (loneReturn.test(cell)) return { kind: "lone-return", line, cell: i + 1, found: cell };
      line += cell.split("\n").length - 1;
    }
    return undefined;
  }
}

/** Where the quote that opens at `at` closes, or -1. A doubled quote is a quote inside the cell. */
function closing(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === quote) close = text.indexOf('"', close + 2);
  return close;
}
