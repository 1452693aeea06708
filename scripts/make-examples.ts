// Writes the folders in examples/ by the command itself: node scripts/make-examples.ts. Run it after a change to the demo
// or to the form of the folder; a test compares every byte.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { exampleCalls } from "#demo";

const root = resolve(import.meta.dirname, "..");
for (const { folder, words } of exampleCalls) {
  const call = ["src/main.ts", "demo", `examples/${folder}`, ...words];
  const { status } = spawnSync(process.execPath, call, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
