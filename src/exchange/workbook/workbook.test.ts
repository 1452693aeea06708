import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { Workbook } from "@cj-tech-master/excelts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isoLondonMinute } from "#time";
import type { Problem } from "../problem.ts";
import { InputProblems } from "../problem.ts";
import { readRota } from "../read-rota.ts";
import { cellText } from "./cell-text.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "sevenday-book-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

type Sheets = Readonly<Record<string, readonly (readonly unknown[])[]>>;

async function bookOf(sheets: Sheets, name = "rota.xlsx"): Promise<string> {
  const book = new Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) {
    const added = book.addWorksheet(sheet);
    for (const row of rows) {
      const cells = added.addRow([...row]);
      row.forEach((value, i) => {
        if (value instanceof Date) cells.getCell(i + 1).numFmt = value.getTime() < 0 ? "hh:mm" : "dd/mm/yyyy";
      });
    }
  }
  await writeFile(join(dir, name), Buffer.from(await book.xlsx.writeBuffer()));
  return join(dir, name);
}

const problemsOf = (path: string): Promise<readonly Problem[]> =>
  readRota(path).then(
    () => [],
    (error: unknown) => (error instanceof InputProblems ? error.problems : Promise.reject(error as Error)),
  );

const header = ["staff_id", "date", "shift_type", "start", "end", "note"];
const timeOfDay = (clock: string) => new Date(`1899-12-30T${clock}:00Z`);

describe("a workbook that people typed", () => {
  it("holds dates, times of day, numbers and tick boxes as a spreadsheet keeps them", async () => {
    const path = await bookOf({
      duties: [
        [...header, "break_minutes", "handover"],
        [
          "amy",
          new Date("2026-06-08T00:00:00Z"),
          "day",
          timeOfDay("08:00"),
          timeOfDay("17:30"),
          "",
          30,
          true,
        ],
        [
          "amy",
          "2026-06-09",
          "night",
          "20:30",
          "09:00",
          { richText: [{ text: "late " }, { text: "start" }] },
          null,
          false,
        ],
        [
          123,
          new Date("2026-06-09T00:00:00Z"),
          "day",
          timeOfDay("08:00"),
          timeOfDay("17:30"),
          null,
          "",
          null,
        ],
      ],
    });
    const { duties } = await readRota(path);
    expect(
      duties.map((duty) => [duty.staffId, isoLondonMinute(duty.start), isoLondonMinute(duty.end)]),
    ).toEqual([
      ["amy", "2026-06-08 08:00", "2026-06-08 17:30"],
      ["amy", "2026-06-09 20:30", "2026-06-10 09:00"],
      ["123", "2026-06-09 08:00", "2026-06-09 17:30"],
    ]);
    expect(duties.map(({ note, breakMinutes, handover }) => [note, breakMinutes, handover])).toEqual([
      ["", 30, true],
      ["late start", undefined, false],
      ["", undefined, false],
    ]);
  });

  it("is told of by sheet, row and column", async () => {
    const path = await bookOf({ duties: [header, ["amy", "tomorrow", "day", "08:00", "17:00", ""]] });
    expect(await problemsOf(path)).toMatchObject([
      { file: "rota.xlsx, sheet duties", line: 2, column: "date", found: "tomorrow" },
    ]);
  });

  it("may hold no formula, whatever it shows, and no error", async () => {
    const formula = { formula: "1+1", result: 2 };
    const path = await bookOf({
      duties: [
        header,
        ["amy", "2026-06-08", "day", "08:00", "17:00", formula],
        ["ben", "2026-06-08", "day", "08:00", "17:00", { error: "#REF!" }],
      ],
    });
    expect(await problemsOf(path)).toMatchObject([
      { line: 2, column: "note", what: "the cell is a formula", found: "=1+1" },
      { line: 3, column: "note", what: "the cell shows an error", found: "#REF!" },
    ]);
  });

  it("may hold no text that turns into a formula once it is a CSV", async () => {
    const path = await bookOf({ duties: [header, ["amy", "2026-06-08", "day", "08:00", "17:00", "=1+1"]] });
    expect(await problemsOf(path)).toMatchObject([{ line: 2, column: "note", found: "=1+1" }]);
  });

  it("may hold no column about a union on any sheet", async () => {
    const duties = [header, ["amy", "2026-06-08", "day", "08:00", "17:00", ""]];
    const path = await bookOf({ duties, people: [["staff_id", "BMA member"]] });
    expect(await problemsOf(path)).toMatchObject([
      { file: "rota.xlsx, sheet people", line: 1, column: "BMA member" },
    ]);
  });
});

describe("a file that is no workbook", () => {
  it.each([
    ["text", Buffer.from("staff_id,date\n")],
    ["nothing", Buffer.alloc(0)],
    ["an old or locked workbook", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["the end of a zip alone", Buffer.from("504b0506000000000000000000000000000000000000", "hex")],
  ])("is refused: %s", async (_, bytes) => {
    await writeFile(join(dir, "rota.xlsx"), bytes);
    expect(await problemsOf(join(dir, "rota.xlsx"))).toMatchObject([
      { file: "rota.xlsx", what: "the file is not a workbook that can be opened" },
      { what: "there are no duties here" },
    ]);
  });

  it("and so is one cut short, or with a byte changed in what it holds", async () => {
    const path = await bookOf({ duties: [header, ["amy", "2026-06-08", "day", "08:00", "17:00", ""]] });
    const whole = await readFile(path);
    for (const damaged of [
      whole.subarray(0, whole.length - 30),
      Buffer.concat([Buffer.from("x"), whole]),
      Buffer.from(whole.map((byte, i) => (i === 60 ? byte ^ 0xff : byte))),
    ]) {
      await writeFile(path, damaged);
      expect((await problemsOf(path)).length).toBeGreaterThan(0);
    }
  });
});

describe("a zip that unfolds to more than it says", () => {
  /** A zip of one entry that admits to `says` bytes. */
  function zipOf(content: Buffer, says: number): Buffer {
    const folded = deflateRawSync(content);
    const name = Buffer.from("xl/workbook.xml");
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(folded.length, 18);
    local.writeUInt32LE(says, 22);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(folded.length, 20);
    central.writeUInt32LE(says, 24);
    central.writeUInt16LE(name.length, 28);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(46 + name.length, 12);
    end.writeUInt32LE(30 + name.length + folded.length, 16);
    return Buffer.concat([local, name, folded, central, name, end]);
  }

  it("is refused before anything believes it", async () => {
    await writeFile(join(dir, "rota.xlsx"), zipOf(Buffer.alloc(20_000_000), 1000));
    expect((await problemsOf(join(dir, "rota.xlsx")))[0].what).toBe(
      "the file is not a workbook that can be opened",
    );
  });
  it("and one that admits to more than it may", async () => {
    await writeFile(join(dir, "rota.xlsx"), zipOf(Buffer.alloc(1000), 1_100_000_000));
    expect((await problemsOf(join(dir, "rota.xlsx")))[0].what).toBe(
      "the workbook unfolds to more than it may",
    );
  });
});

it.each([
  [null, ""],
  [0.1 + 0.2, "0.3"],
  [1_234_567_890_123, "1234567890123"],
  [-1.15, "-1.15"],
  [true, "yes"],
  [new Date("2026-06-08T00:00:00Z"), "2026-06-08"],
  [new Date("2026-06-08T08:29:59.999Z"), "2026-06-08T08:30"],
  [timeOfDay("00:00"), "00:00"],
  [new Date("1899-12-31T09:30:00Z"), "09:30+1"],
  [{ text: "a link", hyperlink: "http://example.org" }, "a link"],
])("a cell that holds %j reads %j", (value, text) => {
  expect(cellText(value)).toEqual({ text });
});
