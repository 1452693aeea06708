import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../index.ts";

const folder = mkdtempSync(join(tmpdir(), "vote-"));
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const tie = file(
  "tie.blt",
  '4 1\n6 1 0\n6 2 0\n3 3 2 0\n3 4 1 0\n0\n"Amy"\n"Ben"\n"Chidi"\n"Dev"\n"A tie"\n',
);

async function run(...words: string[]) {
  const said = { out: "", note: "" };
  const io = {
    out: (text: string) => void (said.out += text),
    note: (text: string) => void (said.note += text),
  };
  const code = await runCli(words, io, { serve: () => Promise.resolve() });
  return { code, ...said };
}

describe("sevenday vote count", () => {
  it("declares a result and exits 0", async () => {
    const { code, out } = await run(
      "vote",
      "count",
      tie,
      "--rules",
      "plurality",
      "--lots",
      file("a.json", '[{"decision":"elect","between":[1,2],"chosen":2,"drawnBy":"R","drawnAt":"now"}]'),
    );
    expect(code).toBe(0);
    expect(out).toContain("1. Ben");
  });

  it("stops at a tie, asks for the lot on standard error and exits 2", async () => {
    const { code, out, note } = await run("vote", "count", tie, "--rules", "ft-2014", "--json");
    expect(code).toBe(2);
    expect(note).toContain("The returning officer must draw a lot");
    const answer = JSON.parse(out) as Record<string, unknown>;
    expect(answer).toMatchObject({
      state: "lot required",
      winners: [],
      lotRequired: { decision: "exclude", between: [3, 4] },
    });
  });

  it("suggests nobody for the lot to fall on", async () => {
    const { note } = await run("vote", "count", tie, "--rules", "ft-2014");
    expect(note).toContain('"chosen":"…"');
  });

  it("takes another reading by name, and refuses one it does not know", async () => {
    const settled = await run(
      "vote",
      "count",
      file("two.blt", '2 1\n5 1 0\n5 2 0\n0\n"Amy"\n"Ben"\n'),
      "--rules",
      "ft-2014",
      "--json",
      "--reading",
      "level-for-last-vacancy=settle-at-once",
    );
    expect(JSON.parse(settled.out)).toMatchObject({
      lotRequired: { decision: "elect" },
      readings: { levelForLastVacancy: "settle-at-once" },
    });
    const unknown = await run("vote", "count", tie, "--rules", "ft-2014", "--reading", "level=toss");
    expect([unknown.code, unknown.out]).toEqual([2, ""]);
    expect(unknown.note).toContain("level-for-last-vacancy=elect-neither|settle-at-once");
  });

  it.each([
    ["unknown rules", [tie, "--rules", "av"], "There are no rules called av"],
    ["no rules", [tie], "--rules"],
    ["no such file", [join(folder, "none.blt"), "--rules", "ers97"], "cannot be read"],
    [
      "a bad file",
      [file("bad.blt", "2 1\n1 3 0\n0\n"), "--rules", "ers97"],
      "there is no candidate of this number",
    ],
  ])("exits 2 for %s", async (_, words, says) => {
    const { code, note } = await run("vote", "count", ...words);
    expect(code).toBe(2);
    expect(note).toContain(says);
  });
});
