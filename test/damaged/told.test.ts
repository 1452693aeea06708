import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Problem } from "#exchange";
import { InputProblems, readHospital, writeHospital } from "#exchange";
import { sayNote, sayProblems } from "#wording";
import { all, column, holds, row, swap, without } from "./damage.ts";
import { inFolder, whole } from "./whole.ts";

const problemsOf = (files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly Problem[]> =>
  inFolder(files, (dir) =>
    readHospital(dir).then(
      () => [],
      (error: unknown) => (error instanceof InputProblems ? error.problems : Promise.reject(error as Error)),
    ),
  );

const notesOf = (files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> =>
  inFolder(files, async (dir) => {
    const notes: string[] = [];
    await readHospital(dir, { note: (note) => notes.push(sayNote(note)) });
    return notes;
  });

describe("everything that is wrong is told at once", () => {
  it("in one row, in one file and in all of them, in their order", async () => {
    const damaged = all(
      swap("staff.csv", ",0.8,", ",8,"),
      swap("staff.csv", "2026-08-05", "5 Aug 2026"),
      swap("staff.csv", "\namy,", "\namy ,"),
      swap("bookings.csv", "w3,s2", "w3,s9"),
      without("wishes.csv"),
    )(whole);
    expect((await problemsOf(damaged)).map(({ file, line, column }) => [file, line, column])).toEqual([
      ["wishes.csv", undefined, undefined],
      ["staff.csv", 2, "staff_id"],
      ["staff.csv", 3, "fte"],
      ["staff.csv", 3, "contract_renewal_date"],
      ["duties.csv", 2, "staff_id"],
      ["duties.csv", 3, "staff_id"],
      ["duties.csv", 4, "staff_id"],
      ["bookings.csv", 4, "session_id"],
    ]);
  });

  it("but a table that could not be read does not make every row that points to it wrong", async () => {
    const problems = await problemsOf(swap("staff.csv", "staff_id", "person")(whole));
    expect(problems.map(({ file }) => file)).toEqual(["staff.csv"]);
    const refused = await problemsOf(swap("pathways.csv", ",P2,", ",P9,")(whole));
    expect(refused.map(({ file, line }) => [file, line])).toEqual([["pathways.csv", 2]]);
  });

  it("the line is the cell's own where a cell before it has lines", async () => {
    const damaged = swap(
      "staff.csv",
      "ben,Ben,ST4,surgery,surgeon;airway,0.8",
      'ben,"B\ne\nn",ST4,surgery,surgeon,8',
    )(whole);
    expect(await problemsOf(damaged)).toMatchObject([{ file: "staff.csv", line: 5, column: "fte" }]);
  });

  it("a terminal shows fifty of a file, and how many more there are", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `amy,2026-13-${10 + (i % 20)},2026-06-21,cannot,1\n`);
    const problems = await problemsOf(holds("wishes.csv", (text) => text + rows.join(""))(whole));
    expect(problems.length).toBe(60);
    const said = sayProblems(problems).split("\n");
    expect(said.filter((line) => line.startsWith("wishes.csv, line")).length).toBe(50);
    expect(said.slice(-2)).toEqual([
      "wishes.csv: and 10 more problems like these.",
      "60 problems in the input; nothing was written.",
    ]);
  });

  it("a file that is wrong all through is given up after ten thousand", async () => {
    const rows = "amy,tomorrow,2026-06-21,cannot,1\n".repeat(30_000);
    const problems = await problemsOf(holds("wishes.csv", (text) => text + rows)(whole));
    expect(problems.length).toBe(10_001);
    expect(problems[10_000].what).toBe("10000 things are wrong in this file, and it was read no further");
  });
});

describe("what is odd and not wrong is noted", () => {
  it("a column that is not known, with the one that may have been meant", async () => {
    expect(await notesOf(column("sites.csv", "telephone", "01632 960000")(whole))).toEqual([
      "Note: sites.csv, line 1, column telephone: the column telephone is not known, and is kept as it is (telephone).",
    ]);
    expect(await notesOf(swap("duties.csv", "handover", "hand_overs")(whole))).toEqual([
      "Note: duties.csv, line 1, column hand_overs: the column hand_overs is not known, and is kept as it is (hand_overs). Maybe handover was meant.",
    ]);
  });

  it("a table that is not known", async () => {
    expect(await notesOf(holds("beds.csv", "ward,beds\nA,28\n")(whole))).toEqual([
      "Note: beds.csv: the table is not known, and is left alone (beds).",
    ]);
  });

  it("a word that would match nobody in silence, once", async () => {
    const damaged = all(
      swap("agreements.csv", "weekend-frequency", "weekend-frequencies"),
      swap("cover_needs.csv", "medicine", "medcine"),
      swap("cover_needs.csv", "clerking", "clerk"),
      row("cover_needs.csv", "medcine,Ward,tue,,08:00,20:00,clerk,1,1"),
      swap("actions.csv", ",resident,", ",resident;nurses,"),
    );
    expect((await notesOf(damaged(whole))).map((note) => note.replace(/, expected.*/, ""))).toEqual([
      "Note: agreements.csv, line 2, column rule: no rule of the contracts here has this id (weekend-frequencies). Maybe weekend-frequency was meant.",
      "Note: actions.csv, line 2, column grades: nurses is no grade or group of doctors that is known here (resident;nurses).",
      "Note: cover_needs.csv, line 2, column department: nobody on the staff has this department (medcine). Maybe medicine was meant.",
      "Note: cover_needs.csv, line 2, column skill: nobody on the staff has this skill (clerk). Maybe clerking was meant.",
    ]);
  });

  it("many like it, twenty times and then how many more there are", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `e${i},Eve,Fellow,medicine,,1,,,,,,,,\n`);
    const notes = await notesOf(holds("staff.csv", (text) => text + rows.join(""))(whole));
    expect(notes.length).toBe(21);
    expect(notes[20]).toBe("Note: staff.csv: and 10 more like these.");
  });

  it("a grade of no rank", async () => {
    expect(await notesOf(swap("staff.csv", ",ST6,", ",Fellow,")(whole))).toEqual([
      "Note: staff.csv, line 5, column grade: this grade belongs to no rank that rules or cover know (Fellow).",
    ]);
  });

  it("a list that is booked beyond its minutes", async () => {
    expect(await notesOf(swap("bookings.csv", "10:00,60", "10:00,151")(whole))).toEqual([
      "Note: sessions.csv, line 2, column minutes: session s1 is booked beyond its minutes (241).",
    ]);
    expect(await notesOf(swap("bookings.csv", "10:00,60", "10:00,150")(whole))).toEqual([]);
  });

  it("work on a day of leave", async () => {
    const damaged = row("duties.csv", "chidi,2026-06-09,day,08:00,12:00,,,,,")(whole);
    expect(await notesOf(damaged)).toEqual([
      "Note: duties.csv, line 11, column date: chidi works on a day of leave, which stands on line 8 (day).",
    ]);
  });
});

describe("what is right is left alone", () => {
  it.each([
    ["a shift within one's own on call", row("duties.csv", "ben,2026-06-09,day,07:00,08:30,,,,,")],
    ["a shift that begins as another ends", row("duties.csv", "amy,2026-06-08,day,17:00,20:00,,,,,")],
    ["two people at one time", row("duties.csv", "chidi,2026-06-10,night,,,,,,,")],
    [
      "a booking stood down beside the one that took its place",
      row("bookings.csv", "b5,w1,s1,08:30,90,stood_down"),
    ],
    ["a patient booked again as the first ends", row("bookings.csv", "b5,w1,s1,11:00,30,booked")],
    ["a column for the community team", column("staff.csv", "community", "yes")],
    ["columns of innocent names", column("staff.csv", "reunion_date,unit,trust_member", "a,b,c")],
    ["blank rows at the end, as spreadsheets leave them", row("wishes.csv", ",,,,\n\n,,,,")],
    ["Windows line ends", holds("duties.csv", (text) => text.replaceAll("\n", "\r\n"))],
    ["a byte order mark", holds("duties.csv", (text) => `\uFEFF${text}`)],
    [
      "columns in another order",
      holds("wishes.csv", "kind,to,from,staff_id\ncannot,2026-06-21,2026-06-20,amy\n"),
    ],
    ["a group of exactly ten", row("turnout_history.csv", "2025-07,2025-07-26,ST4,surgery,10,5,5,0")],
    ["a booking in the last minute of its session", row("bookings.csv", "b5,w4,s1,12:29,30,booked")],
    ["a duty of exactly a week", row("duties.csv", "dev,2026-07-06,nroc,09:00,09:00+7,,,,,")],
    ["as many on a strike day as on any other", swap("cover_needs.csv", "clerking,2,1", "clerking,2,2")],
    ["a chance of one, and of none", swap("actions.csv", "2026-05-29,0.8", "2026-05-29,1")],
    ["an action announced on the day it begins", swap("actions.csv", "2026-05-29", "2026-06-09")],
  ])("%s", async (_, change) => {
    expect(await problemsOf(change(whole))).toEqual([]);
  });
});

describe("one step over the edge is wrong", () => {
  it.each([
    ["a group of nine", row("turnout_history.csv", "2025-07,2025-07-26,ST4,surgery,9,5,4,0"), "due"],
    ["a booking as its session ends", row("bookings.csv", "b5,w4,s1,12:30,30,booked"), "start"],
    ["a minute more than a week", row("duties.csv", "dev,2026-07-06,nroc,09:00,09:01+7,,,,,"), "end"],
    ["a shift a minute into another", row("duties.csv", "amy,2026-06-08,day,16:59,20:00,,,,,"), "start"],
    ["a patient a minute into their other booking", row("bookings.csv", "b5,w1,s1,09:59,30,booked"), "start"],
    ["one more on a strike day", swap("cover_needs.csv", "clerking,2,1", "clerking,2,3"), "least_on_strike"],
    [
      "a minute more than the session has",
      swap("sessions.csv", "outpatient,180", "outpatient,211"),
      "minutes",
    ],
  ])("%s", async (_, change, column) => {
    expect((await problemsOf(change(whole))).map((problem) => problem.column)).toEqual([column]);
  });
});

it("columns that are not known come back where they were, even for a row that was changed", async () => {
  const change = all(
    holds("staff.csv", (text) =>
      text
        .replace("working_pattern", "working_pattern,bleep")
        .replace("main,,\nben", "main,,,123\nben")
        .replace("8,\n", "8,,\n")
        .replace("main,,\ndev", "main,,,\ndev")
        .replace("full_shift", "full_shift,7"),
    ),
    column("duties.csv", "rota_code", "R1"),
  );
  await inFolder(change(whole), async (dir) => {
    const hospital = await readHospital(dir);
    const staff = hospital.staff.map((doctor) => ({ ...doctor, name: doctor.name.toUpperCase() }));
    await writeHospital(join(dir, "out"), { ...hospital, staff });
    const again = await readHospital(join(dir, "out"));
    expect(again.extra?.get("staff")?.cells.get("dev")).toEqual(["7"]);
    expect(again.extra?.get("staff")?.cells.get("amy")).toEqual(["123"]);
    expect(again.extra?.get("staff")?.cells.has("ben")).toBe(false);
    expect([...again.extra!.get("duties")!.cells.values()]).toEqual(
      whole["duties.csv"]
        .trim()
        .split("\n")
        .slice(1)
        .map(() => ["R1"]),
    );
    expect(again.staff.map(({ name }) => name)).toEqual(["AMY", "BEN", "CHIDI", "DEV"]);
  });
});
