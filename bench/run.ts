// `npm run bench [NAME]`: the project's own benchmarks, each a table printed and kept in bench/results with the
// machine, the date and the commit it was made on.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join, resolve } from "node:path";
import type { Bench, Row } from "./bench.ts";
import { judgeBench } from "./judge.ts";
import { planBench } from "./plan.ts";
import { priceBench } from "./price.ts";
import { rebookBench } from "./rebook.ts";
import { voteBench } from "./vote.ts";

const benches: readonly Bench[] = [planBench, judgeBench, priceBench, rebookBench, voteBench];

const root = resolve(import.meta.dirname, "..");
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(", ")}.\nMaybe one of: ${benches.map((bench) => bench.name).join(", ")}.`,
  );
  process.exit(2);
}

const git = (...words: string[]): string =>
  execFileSync("git", words, { cwd: root, encoding: "utf8" }).trim();
const memory = Math.round(totalmem() / 2 ** 30);
const changed = git("status", "--porcelain") === "" ? "" : " and uncommitted changes";
const where = `${cpus().length} cores (${cpus()[0]?.model ?? "unknown"}), ${memory} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}, commit ${git("rev-parse", "--short", "HEAD")}${changed}`;

function table(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [
    line(columns),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(columns.map((name) => row[name] ?? ""))),
  ].join("\n");
}

for (const bench of benches) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue;
  console.error(`── ${bench.name}`);
  const rows = await bench.run((line) => console.error(`   ${line}`));
  const text = `# ${bench.name}\n\n${bench.about}.\n\n${table(rows)}\n\nMachine: ${where}.\n`;
  console.log(text);
  mkdirSync(join(root, "bench/results"), { recursive: true });
  writeFileSync(join(root, "bench/results", `${bench.name}.md`), text);
}
