import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { settleFolder, writeFolderAtomically } from "./folder.ts";
import { InputProblems } from "./problem.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sevenday-folder-test-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const mark = "plan.json";
const plan = (text: string) => ({ [mark]: text, "cover.csv": `area\n${text}\n` });

describe("writing a folder", () => {
  it("makes it with everything above it, from text, bytes and pieces", async () => {
    const dir = join(root, "a", "b", "plan");
    const files = { [mark]: "{}", "rows.csv": ["a\n", "1\n"], "pictures/one.svg": Buffer.from("<svg/>") };
    await writeFolderAtomically(dir, files, { mark });
    expect((await readdir(dir)).toSorted()).toEqual(["pictures", "plan.json", "rows.csv"]);
    expect(await readFile(join(dir, "rows.csv"), "utf8")).toBe("a\n1\n");
    expect(await readFile(join(dir, "pictures", "one.svg"), "utf8")).toBe("<svg/>");
    expect(await readdir(join(root, "a", "b"))).toEqual(["plan"]);
  });

  it("replaces one of its kind, and what is not written again is gone", async () => {
    const dir = join(root, "plan");
    await writeFolderAtomically(dir, { ...plan("old"), "extra.csv": "x\n" }, { mark });
    await writeFolderAtomically(dir, plan("new"), { mark });
    expect((await readdir(dir)).toSorted()).toEqual(["cover.csv", "plan.json"]);
    expect(await readFile(join(dir, mark), "utf8")).toBe("new");
    expect(await readdir(root)).toEqual(["plan"]);
  });

  it("leaves what others put there, where it is asked to", async () => {
    const dir = join(root, "plan");
    await writeFolderAtomically(dir, plan("old"), { mark });
    await mkdir(join(dir, "mine"));
    await writeFile(join(dir, "mine", "notes.txt"), "keep me");
    await writeFolderAtomically(dir, plan("new"), { mark, keepOthers: true });
    expect(await readFile(join(dir, "mine", "notes.txt"), "utf8")).toBe("keep me");
    expect(await readFile(join(dir, mark), "utf8")).toBe("new");
  });

  it("writes into an empty folder", async () => {
    const dir = join(root, "plan");
    await mkdir(dir);
    await writeFolderAtomically(dir, plan("new"), { mark });
    expect(await readFile(join(dir, mark), "utf8")).toBe("new");
  });

  it.each([
    [
      "a folder of somebody's",
      async (dir: string) => (await mkdir(dir), writeFile(join(dir, "thesis.txt"), "mine")),
    ],
    ["a file", (dir: string) => writeFile(dir, "mine")],
    ["a link to elsewhere", (dir: string) => symlink(tmpdir(), dir)],
  ])("refuses %s, and touches nothing", async (_, stands) => {
    const dir = join(root, "plan");
    await stands(dir);
    await expect(writeFolderAtomically(dir, plan("new"), { mark })).rejects.toBeInstanceOf(InputProblems);
    expect(await readdir(root)).toEqual(["plan"]);
    expect(await readFile(join(dir, "thesis.txt"), "utf8").catch(() => "mine")).toBe("mine");
  });

  it("leaves the old one and no litter when a file cannot be made", async () => {
    const dir = join(root, "plan");
    await writeFolderAtomically(dir, plan("old"), { mark });
    const broken = (function* () {
      yield "half";
      throw new Error("the pen broke");
    })();
    await expect(writeFolderAtomically(dir, { ...plan("new"), "z.csv": broken }, { mark })).rejects.toThrow(
      "pen broke",
    );
    expect(await readFile(join(dir, mark), "utf8")).toBe("old");
    expect(await readdir(root)).toEqual(["plan"]);
  });
});

describe("a process that died while it wrote", () => {
  it("between the two renames has left the old folder beside its place, and it is put back", async () => {
    const dir = join(root, "plan");
    await writeFolderAtomically(dir, plan("old"), { mark });
    await rename(dir, join(root, ".plan.before"));
    await settleFolder(dir);
    expect(await readFile(join(dir, mark), "utf8")).toBe("old");
    expect(await readdir(root)).toEqual(["plan"]);
  });

  it("after both has left the new one in place, and the old one is cleared away", async () => {
    const dir = join(root, "plan");
    await writeFolderAtomically(dir, plan("new"), { mark });
    await mkdir(join(root, ".plan.before"));
    await settleFolder(dir);
    expect(await readFile(join(dir, mark), "utf8")).toBe("new");
    expect(await readdir(root)).toEqual(["plan"]);
  });

  it("at any moment at all has left one whole folder: the last that was confirmed, or the one after it", async () => {
    const dir = join(root, "plan");
    // Writes one folder over and over, and says after each that it is there.
    const script = `
      import { writeFolderAtomically } from ${JSON.stringify(new URL("./folder.ts", import.meta.url).href)};
      const names = ["plan.json", ...Array.from({ length: 20 }, (_, i) => i + ".csv")];
      for (let n = 0; ; n++) {
        const files = Object.fromEntries(names.map((name) => [name, String(n)]));
        await writeFolderAtomically(${JSON.stringify(dir)}, files, { mark: "plan.json" });
        process.stdout.write(n + "\\n");
      }`;
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      let confirmed = -1;
      let doomed = false;
      let heard = "";
      child.stdout.on("data", (data: Buffer) => {
        heard += data.toString();
        confirmed = Number(/(\d+)\n$/.exec(heard)?.[1] ?? confirmed);
        // Some way into a write, another each round.
        if (confirmed > round && !doomed) setTimeout(() => child.kill("SIGKILL"), round * 3);
        doomed ||= confirmed > round;
      });
      await new Promise((resolve) => child.on("close", resolve));
      await settleFolder(dir);
      const found = await Promise.all((await readdir(dir)).map((name) => readFile(join(dir, name), "utf8")));
      expect(found.length).toBe(21);
      expect(new Set(found).size).toBe(1);
      expect(Number(found[0])).toBeGreaterThanOrEqual(confirmed);
    }
    await writeFolderAtomically(dir, { [mark]: "after" }, { mark });
    expect(await readdir(root)).toEqual(["plan"]);
  });
});
