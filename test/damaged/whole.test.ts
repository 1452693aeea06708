import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readHospital, writeHospital, writeWorkbook } from "#exchange";
import type { Hospital } from "#exchange";
import { day, isoInstant, isoLondonMinute } from "#time";
import { inFolder, whole } from "./whole.ts";

async function contents(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir)).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), "utf8")])),
  );
}

describe("a folder with nothing wrong", () => {
  it("is read, every table of it", async () => {
    const notes: unknown[] = [];
    const hospital = await inFolder(whole, (dir) => readHospital(dir, { note: (note) => notes.push(note) }));
    expect(notes).toEqual([]);
    const counts = Object.entries(hospital).flatMap(([name, rows]) =>
      Array.isArray(rows) ? [[name, rows.length]] : [],
    );
    expect(Object.fromEntries(counts)).toEqual({
      sites: 2,
      staff: 4,
      shiftTypes: 5,
      duties: 9,
      patterns: 3,
      agreements: 2,
      coverNeeds: 2,
      wishes: 1,
      sessions: 2,
      patients: 5,
      pathways: 5,
      bookings: 4,
      actions: 1,
      turnoutHistory: 1,
    });
    expect(hospital.name).toBe("whole");
    expect(hospital.asOf).toBe(day("2026-06-01"));
  });

  it("keeps the meaning of every kind of cell", async () => {
    const hospital = await inFolder(whole, (dir) => readHospital(dir));
    const of = (staffId: string) => hospital.duties.filter((duty) => duty.staffId === staffId);
    expect(isoInstant(of("amy")[1].end)).toBe("2026-06-10T09:00:00+01:00");
    expect(isoLondonMinute(of("amy")[2].end)).toBe("2026-06-11 09:30");
    expect(of("amy")[2].note).toBe("late handover, agreed");
    expect(
      of("ben")[1].calls.map(({ start, end }) => [isoLondonMinute(start), isoLondonMinute(end)]),
    ).toEqual([
      ["2026-06-08 23:00", "2026-06-09 01:00"],
      ["2026-06-09 03:10", "2026-06-09 03:40"],
    ]);
    expect(of("chidi")[1]).toMatchObject({
      kind: "leave",
      wall: { start: day("2026-06-09") * 1440, end: day("2026-06-10") * 1440 },
    });
    expect(of("dev")[0]).toMatchObject({ start: of("chidi")[0].start, wall: of("chidi")[0].wall });
    expect(hospital.staff[1]).toMatchObject({
      fte: 0.8,
      worksOn: [0, 1, 2, 3],
      skills: ["surgeon", "airway"],
    });
    expect(hospital.patterns.map(({ weekday }) => weekday)).toEqual([0, 1, 5]);
    expect(hospital.coverNeeds[1]).toMatchObject({ start: 1200, end: 1440 + 480, weekday: undefined });
    expect(hospital.sessions.map(({ minutes }) => minutes)).toEqual([240, 180]);
    expect(isoLondonMinute(hospital.bookings[3].start)).toBe("2026-06-10 13:50");
    expect(hospital.patients[0].unavailable).toEqual([{ from: day("2026-06-20"), to: day("2026-06-27") }]);
    expect(hospital.actions[0]).toMatchObject({ dailyFrom: 420, dailyTo: 419, probabilityGoesAhead: 0.8 });
  });

  it("is written as it was read, and written again to the same bytes", async () => {
    await inFolder(whole, async (dir) => {
      const first = await readHospital(dir);
      await writeHospital(join(dir, "one"), first);
      const second = await readHospital(join(dir, "one"));
      expect(plain(second)).toEqual(plain(first));
      await writeHospital(join(dir, "two"), second);
      expect(await contents(join(dir, "two"))).toEqual(await contents(join(dir, "one")));
    });
  });
});

describe("a workbook", () => {
  it("holds the same hospital as the folder", async () => {
    await inFolder(whole, async (dir) => {
      const first = await readHospital(dir);
      await writeWorkbook(join(dir, "whole.xlsx"), first);
      expect(plain(await readHospital(join(dir, "whole.xlsx")))).toEqual(plain(first));
    });
  });
});

const plain = (hospital: Hospital): Omit<Hospital, "extra"> => {
  const { extra: _, ...rest } = hospital;
  return rest;
};
