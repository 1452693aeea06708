import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "#cli";
import type { Problem } from "#exchange";
import { sayProblem } from "#wording";
import { disputes, electives } from "./cases/electives.ts";
import { files, folders } from "./cases/folders.ts";
import { people, shifts } from "./cases/people.ts";
import { formulas, protectedColumns, strangers } from "./cases/protected.ts";
import { duties, rota } from "./cases/rota.ts";
import type { Case } from "./damage.ts";
import { inFolder, whole } from "./whole.ts";

const groups: Readonly<Record<string, readonly Case[]>> = {
  "the folder": folders,
  "the files": files,
  "what no file may hold of a person": [...protectedColumns, ...strangers],
  "what a spreadsheet would run": formulas,
  "the people": people,
  "the shift types": shifts,
  "the duties": duties,
  "what the rota must keep": rota,
  "lists, patients and pathways": electives,
  "the dispute": disputes,
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly note: string;
}

/** What a terminal gets from the main job, which reads the whole hospital before anything else. */
async function ran(dir: string): Promise<Ran> {
  let [out, note] = ["", ""];
  const io = { out: (text: string) => void (out += text), note: (text: string) => void (note += text) };
  const doors = { serve: () => Promise.reject(new Error("no pages here")) };
  return { code: await runCli(["plan", dir, "--json"], io, doors), out, note };
}

const contents = async (dir: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      (await readdir(dir)).map(async (name) => [name, await readFile(join(dir, name), "latin1")] as const),
    ),
  );

for (const [group, cases] of Object.entries(groups)) {
  describe(`damage to ${group}`, () => {
    it.each(cases)("%s", async (_, damage, says) => {
      await inFolder(damage(whole), async (dir) => {
        const before = await contents(dir);
        const { code, out, note } = await ran(dir);
        expect(code).toBe(2);
        const { problems } = JSON.parse(out) as { problems: Problem[] };
        expect(sayProblem(problems[0])).toBe(says);
        expect(note.replaceAll(/^Note: .*\n/gm, "").startsWith(`${says}\n`)).toBe(true);
        expect(note.endsWith("nothing was written.\n")).toBe(true);
        expect(await contents(dir)).toEqual(before);
      });
    });
  });
}

it("there are at least sixty kinds of damage, and no two are told alike", () => {
  const all = Object.values(groups).flat();
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(([name]) => name)).size).toBe(all.length);
});
