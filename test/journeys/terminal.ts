import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly notes: string;
}

/** Runs `sevenday WORDS` as a person would, in a process of its own. `killAfter` ends it without mercy after so many ms. */
export function sevenday(words: readonly string[], killAfter?: number): Promise<Answer> {
  return new Promise((answered, failed) => {
    const child = spawn(process.execPath, [join(root, "src/main.ts"), ...words], { cwd: root });
    let [out, notes] = ["", ""];
    child.stdout.on("data", (text) => (out += String(text)));
    child.stderr.on("data", (text) => (notes += String(text)));
    child.on("error", failed);
    child.on("close", (code) => answered({ code, out, notes }));
    if (killAfter !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfter);
  });
}

/** A folder that is gone once the work in it is done. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "sevenday-journey-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
