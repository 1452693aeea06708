// `npm start`: makes the example hospital if none is there, plans its strike and serves the pages.
import { spawn } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const child = spawn(
  join(root, "node_modules/.bin/node"),
  [join(root, "src/main.ts"), "serve", ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
