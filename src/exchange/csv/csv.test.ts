import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guarded, isFormula } from "./formula.ts";
import type { BytesFault } from "./lines.ts";
import { linesOf } from "./lines.ts";
import type { CsvFault } from "./scan.ts";
import { CsvScanner } from "./scan.ts";
import { writeCsv } from "./write.ts";

interface Scanned {
  rows: string[][];
  lines: number[];
  faults: CsvFault[];
}

/** Scans text given in pieces of so many lines. */
function scan(text: string, linesAPiece = Infinity, longest = 1000): Scanned {
  const scanner = new CsvScanner(longest);
  const scanned: Scanned = { rows: [], lines: [], faults: [] };
  const whole = text.split(/(?<=\n)/);
  const pieces = linesAPiece === Infinity ? [text] : whole.map((line) => line);
  for (const [i, piece] of pieces.entries()) {
    scanner.take(
      piece,
      i === pieces.length - 1,
      ({ cells, count, line }) => {
        scanned.rows.push(cells.slice(0, count));
        scanned.lines.push(line);
      },
      (fault) => scanned.faults.push(fault),
    );
  }
  return scanned;
}

describe("reading CSV", () => {
  it("parts cells at commas and rows at line ends, LF or CRLF, the last with or without one", () => {
    const rows = [
      ["a", "b"],
      ["", "2"],
      ["3", ""],
    ];
    expect(scan("a,b\n,2\n3,\n").rows).toEqual(rows);
    expect(scan("a,b\r\n,2\r\n3,\r\n").rows).toEqual(rows);
    expect(scan("a,b\n,2\n3,").rows).toEqual(rows);
  });

  it("takes commas, doubled quotes and line ends inside quotes, and counts the lines", () => {
    const { rows, lines, faults } = scan('a,"b, ""c""\nd"\n"",e\n"x\r\ny",z\nlast,row\n');
    expect(rows).toEqual([
      ["a", 'b, "c"\nd'],
      ["", "e"],
      ["x\r\ny", "z"],
      ["last", "row"],
    ]);
    expect(lines).toEqual([1, 3, 4, 6]);
    expect(faults).toEqual([]);
  });

  it("gives the same rows however the lines arrive", () => {
    const text = 'a,"b\nc\n\nd",e\n"f\n",g,h\n';
    expect(scan(text, 1)).toEqual(scan(text));
  });

  it("keeps an empty line as a row of one blank cell", () => {
    expect(scan("a\n\nb\n").rows).toEqual([["a"], [""], ["b"]]);
  });

  describe("tells what is not CSV, and where", () => {
    it.each([
      [
        "a quote in a bare cell",
        'a\nb,5" nails\nc\n',
        { kind: "stray-quote", line: 2, cell: 2, found: '5" nails' },
      ],
      [
        "text after a closing quote",
        'a\n"b"c,d\n',
        { kind: "after-quote", line: 2, cell: 1, found: '"b"c,d\n' },
      ],
      [
        "a quote that never closes",
        'a\nb,"c\nd\ne\n',
        { kind: "never-closed", line: 2, cell: 2, found: '"c\nd\ne\n' },
      ],
      ["a NUL", "a,b\nc,d\0\n", { kind: "control", line: 2, cell: 2, found: "d\0" }],
      ["a lone carriage return", "a\nb\rc\n", { kind: "lone-return", line: 2, cell: 1, found: "b\rc" }],
      [
        "a NUL on the second line of a cell",
        'a,"b\nc","\0"\n',
        { kind: "control", line: 2, cell: 3, found: "\0" },
      ],
    ])("%s", (_, text, fault) => {
      expect(scan(text).faults).toEqual([fault]);
    });

    it("a row that is too long, in one piece or many", () => {
      const long = `a\n"${"x\n".repeat(40)}",b\nc\n`;
      expect(scan(long, Infinity, 50).faults).toMatchObject([{ kind: "too-long", line: 2 }]);
      expect(scan(long, 1, 50).faults[0]).toMatchObject({ kind: "never-closed", line: 2, cell: 1 });
      expect(scan(long, Infinity, 50).rows).toEqual([["a"], ["c"]]);
    });

    it("and reads on after it", () => {
      const { rows, lines } = scan('a"b,1\nc,2\n"d"e,3\nf,4\n');
      expect(rows).toEqual([
        ["c", "2"],
        ["f", "4"],
      ]);
      expect(lines).toEqual([2, 4]);
    });
  });

  it("answers any text at all without a throw, and gives out or tells of every row", () => {
    const nasty = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", "\0", "=", "é") });
    fc.assert(
      fc.property(nasty, (text) => {
        const { rows, faults } = scan(text);
        expect(rows.length + faults.length).toBeGreaterThanOrEqual(text === "" ? 0 : 1);
        expect(scan(text, 1).rows).toEqual(rows);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("writing CSV", () => {
  it("quotes what needs it and nothing else", () => {
    expect(
      writeCsv(
        ["a", "b"],
        [
          ["x", 'say "no", now'],
          ["two\nlines", " edge "],
          [true, undefined],
          [1.5, null],
        ],
      ),
    ).toBe('a,b\nx,"say ""no"", now"\n"two\nlines"," edge "\nyes,\n1.5,\n');
  });

  it("is read back as the same cells", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", ",", '"', "\n", " ", ";", "1", "-") });
    const table = fc.array(
      fc.array(
        cell.filter((text) => !isFormula(text)),
        { minLength: 2, maxLength: 2 },
      ),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const text = writeCsv(["one", "two"], rows);
        expect(scan(text).rows).toEqual([["one", "two"], ...rows]);
        expect(scan(text, 1).rows).toEqual([["one", "two"], ...rows]);
      }),
    );
  });

  it("writes a row of one blank cell so that it is not taken for an empty line", () => {
    expect(writeCsv(["a"], [[""]])).toBe('a\n""\n');
  });
});

describe("what a spreadsheet would run", () => {
  it.each(["=1+1", "+A1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=", "-", "+44 20 7946 0000"])(
    "%j is a formula",
    (cell) => {
      expect(isFormula(cell)).toBe(true);
      expect(guarded(cell)).toBe(`'${cell}`);
      expect(isFormula(guarded(cell))).toBe(false);
    },
  );
  it.each(["-1", "+0.5", "-.5", "-1.15", "1e-5", "a=b", "'=1", "", "–"])("%j is not", (cell) => {
    expect(isFormula(cell)).toBe(false);
    expect(guarded(cell)).toBe(cell);
  });
  it("is no control character: those are never written, since they are never read", () => {
    expect(() => writeCsv(["a"], [["b\0"]])).toThrow(RangeError);
    expect(() => writeCsv(["a"], [["b\rc"]])).toThrow(RangeError);
  });
  it("never leaves the writer unguarded", () => {
    expect(writeCsv(["a", "b"], [["=HYPERLINK(1)", -3]])).toBe("a,b\n'=HYPERLINK(1),-3\n");
  });
});

describe("lines of a file", () => {
  async function lines(bytes: Uint8Array, longest = 200): Promise<{ texts: string[]; faults: BytesFault[] }> {
    const dir = await mkdtemp(join(tmpdir(), "sevenday-lines-"));
    try {
      await writeFile(join(dir, "a.csv"), bytes);
      const faults: BytesFault[] = [];
      const pieces = linesOf(join(dir, "a.csv"), longest, (fault) => faults.push(fault));
      const texts: string[] = [];
      for await (const { text } of pieces) texts.push(text);
      return { texts, faults };
    } finally {
      await rm(dir, { recursive: true });
    }
  }

  it("come without the byte order mark", async () => {
    const { texts, faults } = await lines(Buffer.from("\uFEFFa,b\né,2\n"));
    expect(texts.join("")).toBe("a,b\né,2\n");
    expect(faults).toEqual([]);
  });

  it("are told when they are in the old Windows letters", async () => {
    const { texts, faults } = await lines(Buffer.from("id,name\n1,Amy\n2,Zo\xEB\n3,Ben\n", "latin1"));
    expect(faults).toEqual([{ kind: "not-utf-8", line: 3, cell: 2, found: "Zoë" }]);
    expect(texts.join("")).toBe("id,name\n1,Amy\n2,Zoë\n3,Ben\n");
  });

  it("are refused as UTF-16", async () => {
    const { texts, faults } = await lines(Buffer.from("\uFEFFa,b\n", "utf16le"));
    expect(faults).toMatchObject([{ kind: "utf-16", line: 1 }]);
    expect(texts).toEqual([]);
  });

  it("are refused when one is too long, without reading the rest", async () => {
    const { texts, faults } = await lines(Buffer.from(`a,b\n1,2\n${"x".repeat(200_000)}\n`), 60_000);
    expect(faults).toMatchObject([{ kind: "line-too-long", line: 3 }]);
    expect(texts.join("")).toBe("a,b\n1,2\n");
  });

  it("are whole in every piece, and none is lost", async () => {
    const text = Array.from({ length: 30_000 }, (_, i) => `${i},é${"y".repeat(i % 50)}\n`).join("");
    const { texts } = await lines(Buffer.from(text), 100);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.slice(0, -1).every((piece) => piece.endsWith("\n"))).toBe(true);
    expect(texts.join("") === text).toBe(true);
  });
});
