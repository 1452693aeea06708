import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "charge-"));
const amy = {
  id: "Amy",
  setting: "own-home",
  year: "2024-25",
  capital: "9500",
  income: { pension: "300" },
  guarantee: "single-pension-age",
  weeklyCostOfCare: "150",
};

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
}

async function run(...words: string[]) {
  const said = { out: "", note: "" };
  const io = {
    out: (text: string) => void (said.out += text),
    note: (text: string) => void (said.note += text),
  };
  const code = await runCli(["charge", ...words], io, { serve: () => Promise.resolve() });
  return { code, ...said };
}

describe("sevenday charge", () => {
  it("says what one person pays, and that it is an estimate", async () => {
    const { code, out } = await run(file("one.json", amy));
    expect(code).toBe(0);
    expect(out).toContain("£71.30 a week");
    expect(out).toContain("only the council assesses");
  });

  it("answers one case as itself and a list under cases", async () => {
    expect(JSON.parse((await run(file("one.json", amy), "--json")).out)).toMatchObject({
      id: "Amy",
      weeklyContribution: "71.30",
      kept: "228.70",
    });
    expect(JSON.parse((await run(file("list.json", [amy]), "--json")).out)).toMatchObject({
      cases: [{ id: "Amy" }],
    });
  });

  it("takes the figures of another day", async () => {
    const { out } = await run(file("one.json", amy), "--on", "2023-06-01", "--json");
    expect(JSON.parse(out)).toMatchObject({ on: "2023-06-01", weeklyContribution: "85.65" });
  });

  it("exits 2 where a figure is not known for the day, and says what would do", async () => {
    const { code, out, note } = await run(file("one.json", amy), "--on", "2025-06-01");
    expect([code, out]).toEqual([2, ""]);
    expect(note).toContain("the minimum income guarantee, single-pension-age is not known for 2025-06-01");
    expect(note).toContain("Maybe give the case its own minimumIncomeGuarantee");
  });

  it("exits 2 for a date that is none", async () =>
    expect((await run(file("one.json", amy), "--on", "1 June")).code).toBe(2));
});
