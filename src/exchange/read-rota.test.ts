import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Duty } from "#rota";
import { isoInstant, lengthOf } from "#time";
import type { Problem } from "./problem.ts";
import { InputProblems } from "./problem.ts";
import { readRota } from "./read-rota.ts";
import { streamDuties } from "./stream-duties.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "sevenday-rota-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const write = async (name: string, text: string): Promise<string> => {
  await writeFile(join(dir, name), text);
  return join(dir, name);
};

const problemsOf = (path: string): Promise<readonly Problem[]> =>
  readRota(path).then(
    () => [],
    (error: unknown) => (error instanceof InputProblems ? error.problems : Promise.reject(error as Error)),
  );

describe("one CSV of duties", () => {
  it("is a rota by itself: everyone full time and of no known grade, a row a shift unless its type's name says not", async () => {
    const path = await write(
      "week.csv",
      "staff_id,date,shift_type,start,end\nben,2026-06-08,day,08:00,17:00\namy,2026-06-08,AL,,\namy,2026-06-09,NROC,17:00,08:00\nben,2026-06-09,zero_day,,\n",
    );
    const { staff, duties } = await readRota(path);
    expect(staff.map(({ staffId, fte, grade }) => [staffId, fte, grade])).toEqual([
      ["ben", 1, ""],
      ["amy", 1, ""],
    ]);
    expect(duties.map(({ kind }) => kind)).toEqual(["shift", "leave", "non_resident_on_call", "zero_day"]);
    expect(lengthOf(duties[1])).toBe(24 * 60);
  });

  it("needs its times, where no shift type gives them", async () => {
    const path = await write("week.csv", "staff_id,date,shift_type\namy,2026-06-08,day\n");
    expect(await problemsOf(path)).toMatchObject([
      { file: "week.csv", line: 2, column: "start", found: undefined },
    ]);
  });

  it("called duties.csv takes the tables beside it with it", async () => {
    await write("shift_types.csv", "shift_type,start,end,kind\nday,09:00,17:00,shift\n");
    await write("staff.csv", "staff_id,fte\namy,0.6\n");
    const path = await write("duties.csv", "staff_id,date,shift_type\namy,2026-06-08,day\n");
    for (const from of [path, dir]) {
      const { staff, duties } = await readRota(from);
      expect(staff[0].fte).toBe(0.6);
      expect(isoInstant(duties[0].start)).toBe("2026-06-08T09:00:00+01:00");
    }
  });

  it("may say for itself what a row is", async () => {
    const path = await write(
      "week.csv",
      "staff_id,date,shift_type,start,end,kind\namy,2026-06-08,W1,08:00,08:00,non_resident_on_call\n",
    );
    const { duties } = await readRota(path);
    expect(duties[0]).toMatchObject({ kind: "non_resident_on_call", shiftType: "W1" });
    expect(lengthOf(duties[0])).toBe(24 * 60);
  });
});

it("a folder of a pattern alone is a rota too, and one with neither is not", async () => {
  await write("patterns.csv", "pattern_id,week,weekday,shift_type,start,end\nward,1,mon,day,08:00,16:00\n");
  expect((await readRota(dir)).patterns).toMatchObject([
    { patternId: "ward", weekday: 0, start: 480, end: 960 },
  ]);
  await rm(join(dir, "patterns.csv"));
  expect(await problemsOf(dir)).toMatchObject([{ what: "there are no duties here" }]);
  expect(await problemsOf(join(dir, "nowhere"))).toMatchObject([
    { what: "nothing is there that could be read" },
  ]);
});

describe("times on the nights the clocks change", () => {
  async function duty(start: string, end: string, date: string, calls = ""): Promise<Duty> {
    const path = await write(
      "one.csv",
      `staff_id,date,shift_type,start,end,calls\namy,${date},N,${start},${end},${calls}\n`,
    );
    return (await readRota(path)).duties[0];
  }

  it("a night from 20:00 to 08:30 is an hour short in March and an hour long in October", async () => {
    const march = await duty("20:00", "08:30", "2026-03-28");
    const october = await duty("20:00", "08:30", "2026-10-24");
    expect([lengthOf(march), lengthOf(march.wall)]).toEqual([690, 750]);
    expect([lengthOf(october), lengthOf(october.wall)]).toEqual([810, 750]);
  });

  it("an offset tells the two hours apart that look alike", async () => {
    expect(lengthOf(await duty("00:30", "01:30", "2026-10-25"))).toBe(60);
    expect(lengthOf(await duty("00:30", "2026-10-25T01:30+01:00", "2026-10-25"))).toBe(60);
    expect(lengthOf(await duty("00:30", "2026-10-25T01:30+00:00", "2026-10-25"))).toBe(120);
    expect(lengthOf(await duty("2026-10-25T01:30Z", "02:30", "2026-10-25"))).toBe(60);
  });

  it("calls are placed in the night they belong to", async () => {
    const { calls } = await duty("17:00", "09:00", "2026-03-28", "23:00-01:30;03:10-03:40");
    expect(calls.map(({ start, end }) => [isoInstant(start), isoInstant(end)])).toEqual([
      ["2026-03-28T23:00:00+00:00", "2026-03-29T02:30:00+01:00"],
      ["2026-03-29T03:10:00+01:00", "2026-03-29T03:40:00+01:00"],
    ]);
  });

  it("calls of a long weekend follow one another, and may name their day", async () => {
    const weekend = await duty(
      "2026-06-05T17:00",
      "2026-06-08T09:00",
      "2026-06-05",
      "23:00-23:30;02:00-02:30;01:00-01:20;08:00+3-08:30+3",
    );
    expect(weekend.calls.map(({ start }) => isoInstant(start).slice(0, 16))).toEqual([
      "2026-06-05T23:00",
      "2026-06-06T02:00",
      "2026-06-07T01:00",
      "2026-06-08T08:00",
    ]);
  });

  it("an end 24 hours on, or said to be tomorrow, is tomorrow", async () => {
    expect(lengthOf(await duty("09:00", "09:00", "2026-06-08"))).toBe(1440);
    expect(lengthOf(await duty("08:00", "09:30+1", "2026-06-08"))).toBe(1440 + 90);
    expect(lengthOf(await duty("16:00", "24:00", "2026-06-08"))).toBe(480);
    expect(lengthOf(await duty("16:00", "00:00", "2026-06-08"))).toBe(480);
  });
});

async function drain(stream: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of stream);
}

describe("a stream of duties", () => {
  it("gives the same duties as reading them all, some at a time", async () => {
    const rows = Array.from(
      { length: 90_000 },
      (_, i) =>
        `doctor${Math.floor(i / 28)},2026-06-${String((i % 28) + 1).padStart(2, "0")},day,08:00,17:00\n`,
    );
    const path = await write("big.csv", `staff_id,date,shift_type,start,end\n${rows.join("")}`);
    const batches: number[] = [];
    const streamed: Duty[] = [];
    for await (const batch of streamDuties(path)) {
      batches.push(batch.length);
      streamed.push(...batch);
    }
    expect(batches.length).toBeGreaterThan(1);
    const all = (await readRota(path)).duties;
    expect(streamed).toEqual(all);
    const even = (staffId: string) => Number(staffId.slice(6)) % 2 === 0;
    const kept: Duty[] = [];
    for await (const batch of streamDuties(path, { keep: even })) kept.push(...batch);
    expect(kept).toEqual(all.filter(({ staffId }) => even(staffId)));
  });

  it("stops at the piece in which the first problem stands", async () => {
    const path = await write(
      "big.csv",
      "staff_id,date,shift_type,start,end\namy,2026-06-08,day,08:00,17:00\namy,2026-06-31,day,08:00,17:00\n",
    );
    await expect(drain(streamDuties(path))).rejects.toMatchObject({
      problems: [{ line: 3, column: "date" }],
    });
    await expect(drain(streamDuties(join(dir, "nowhere.csv")))).rejects.toMatchObject({
      problems: [{ file: "nowhere.csv", what: "the file cannot be read", found: "ENOENT" }],
    });
    await expect(drain(streamDuties(dir))).rejects.toMatchObject({ problems: [{ found: "EISDIR" }] });
    await expect(drain(streamDuties(await write("empty.csv", "")))).rejects.toMatchObject({
      problems: [{ what: "the file is empty" }],
    });
  });
});
