#!/usr/bin/env node
// Sevenday runs on Node 24. Where the machine's own Node is older, the one that came with the packages takes over.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));
if (Number(process.versions.node.split(".")[0]) >= 24) {
  await import("../src/main.ts");
} else {
  const own = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url));
  if (!existsSync(own)) {
    console.error("Sevenday needs Node 24. Maybe run `npm install` here first: it brings its own.");
    process.exit(2);
  }
  const ran = spawnSync(own, [main, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(ran.status ?? 1);
}
