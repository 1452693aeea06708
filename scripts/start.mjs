// `npm start`: makes the example hospital if none is there, then plans its strike and serves the pages.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const node = join(root, "node_modules/.bin/node");
const main = join(root, "src/main.ts");
const hospital = join(root, "hospital");

if (!existsSync(join(hospital, "datapackage.json"))) {
  console.error("Sevenday: drawing a made-up hospital from published figures …");
  const drawn = spawnSync(node, [main, "demo", "hospital", "--example", "june-2026"], {
    cwd: root,
    stdio: "inherit",
  });
  if (drawn.status !== 0) process.exit(drawn.status ?? 1);
}

const child = spawn(node, [main, "serve", "hospital", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
