import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "#cli";
import { exampleCalls } from "#demo";
import { readHospital } from "#exchange";

const examples = resolve(import.meta.dirname, "../../examples");
let place = "";
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), "sevenday-demo-"));
});
afterAll(async () => rm(place, { recursive: true, force: true }));

async function call(...words: readonly string[]): Promise<{ code: number; out: string; notes: string }> {
  const said = { out: "", notes: "" };
  const io = {
    out: (text: string): void => void (said.out += text),
    note: (text: string): void => void (said.notes += text),
  };
  const code = await runCli(["demo", ...words], io, { serve: () => Promise.resolve() });
  return { code, ...said };
}

describe("sevenday demo", () => {
  it.each(exampleCalls)("makes examples/$folder again, byte for byte", async ({ folder, words }) => {
    const dir = join(place, folder);
    expect((await call(dir, ...words)).code).toBe(0);
    const names = (await readdir(dir)).toSorted();
    expect(names, "run scripts/make-examples.ts").toEqual((await readdir(join(examples, folder))).toSorted());
    for (const name of names) {
      const [made, kept] = await Promise.all([
        readFile(join(dir, name)),
        readFile(join(examples, folder, name)),
      ]);
      expect(made.equals(kept), `${folder}/${name} differs: run scripts/make-examples.ts`).toBe(true);
    }
  });

  it.each(exampleCalls)(
    "writes a folder that is read back without a complaint: $folder",
    async ({ folder }) => {
      const notes: unknown[] = [];
      const hospital = await readHospital(join(examples, folder), { note: (note) => void notes.push(note) });
      expect(hospital.bookings.length).toBeGreaterThan(5);
      expect(hospital.asOf).toBeDefined();
      expect(notes).toEqual([]);
    },
  );

  it("tells what it wrote on standard error, and where its notes are", async () => {
    const { code, out, notes } = await call(join(place, "told"), "--example", "tiny");
    expect([code, out]).toEqual([0, ""]);
    expect(notes).toContain("4 doctors");
    expect(notes).toContain("NOTES.md");
  });

  it("keeps what a reader put beside the tables when it writes the folder again", async () => {
    const dir = join(place, "tiny");
    await writeFile(join(dir, "mine.txt"), "my own notes");
    expect((await call(dir, "--example", "tiny")).code).toBe(0);
    expect(await readFile(join(dir, "mine.txt"), "utf8")).toBe("my own notes");
  });

  it("refuses a trust without a published list, and offers some that have one", async () => {
    const { code, notes } = await call(join(place, "nowhere"), "--trust", "RTX1");
    expect(code).toBe(2);
    expect(notes).toContain("RTX1");
    expect(notes).toMatch(/Maybe .*RT/);
    expect(await readdir(place)).not.toContain("nowhere");
  });

  it.each([
    ["--scale", "0"],
    ["--scale", "lots"],
    ["--seed", "1.5"],
    ["--date", "2026-02-30"],
    ["--example", "1926"],
  ])("refuses %s %s", async (option, value) => {
    expect((await call(join(place, "wrong"), option, value)).code).toBe(2);
  });
});
