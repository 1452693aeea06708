import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../index.ts";

let dir = "";
beforeAll(() => (dir = mkdtempSync(join(tmpdir(), "sevenday-cover-"))));
afterAll(() => rmSync(dir, { recursive: true }));

async function cover(...words: string[]) {
  let out = "";
  let note = "";
  const noServer = { serve: () => Promise.reject(new Error("nothing is served here")) };
  const io = { out: (text: string) => (out += text), note: (text: string) => (note += text) };
  const code = await runCli(["strike", "cover", "examples/tiny", ...words], io, noServer);
  return { code, out, note };
}

/** A file of head-counts for the first day, 09:00 to 17:00. */
function counts(...rows: string[]): string {
  const path = join(dir, "present.csv");
  writeFileSync(path, ["department,area,from,to,present", ...rows].join("\n"));
  return path;
}

const tuesday = "2026-06-16 09:00,2026-06-16 17:00";

describe("sevenday strike cover", () => {
  it("asks the consultant to leave two lists for the emergencies, and says so", async () => {
    const { code, out } = await cover();
    expect(code).toBe(0);
    expect(out).toContain(
      "Ask Chidi to act down in Emergency surgery, Tuesday 16 June 2026, 8am to 5pm. By consent.",
    );
    expect(out).toContain("It takes 2 lists or clinics from them.");
    expect(out).toContain("The plan counts on no derogation.");
  });

  it("prints one document with --json: cells, chances and groups, and no one's intention", async () => {
    const { code, out } = await cover("--json");
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ action: "strike", proven: true, acceptedRisk: 0.05 });
    expect(answer.placements).toHaveLength(1);
    expect(answer.placements[0]).toMatchObject({
      staffId: "chidi",
      state: "asked",
      from: "2026-06-16T08:00:00+01:00",
    });
    expect(answer.cells[0].from).toMatch(/\+01:00$/);
    // Two residents are too few to be told apart: their group has no number and no day.
    const residents = answer.turnout.find((one: { group: string }) => one.group === "resident");
    expect(residents).toMatchObject({ departments: [], days: [] });
    expect(residents).not.toHaveProperty("base");
    expect(out).not.toMatch(/union|intention|member/i);
  });

  it("plans again from a head-count on the day: with a surgeon there, nobody is asked", async () => {
    const present = counts(`Surgery,Emergency surgery,${tuesday},1`);
    const { code, out } = await cover("--as-of", "2026-06-16", "--present", present);
    expect(code).toBe(0);
    expect(out).toContain("Asked to act down, by consent: none.");
  });

  it("asks nobody for a block that has begun", async () => {
    const { out } = await cover("--as-of", "2026-06-16", "--now", "2026-06-16 08:01");
    expect(out).toContain("Asked to act down, by consent: none.");
    expect(out).toContain("Emergency surgery, Tuesday 16 June 2026, 9am to 5pm: still short after this plan");
  });

  it("tells everything wrong with a head-count at once, with the word that was probably meant", async () => {
    const present = counts(
      `Surgrey,Emergency surgery,${tuesday},1`,
      `Surgery,Emergency surgry,${tuesday},two`,
      "Surgery,Surgical ward,2026-06-16 17:00,2026-06-16 09:00,1",
      "Surgery,Surgical ward,16 June,2026-06-16 09:00,1",
    );
    const { code, out, note } = await cover("--present", present);
    expect([code, out]).toEqual([2, ""]);
    for (const told of [
      "Maybe Surgery",
      "Maybe Emergency surgery",
      "two",
      "the end is not after the start",
      "16 June",
    ])
      expect(note).toContain(told);
  });

  it("refuses a moment it cannot read", async () => {
    const { code, note } = await cover("--now", "half past eight");
    expect(code).toBe(2);
    expect(note).toContain("--now half past eight cannot be read");
  });
});
