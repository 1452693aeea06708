// Everything that must hold, in the order that fails fastest. Ends with one plain line: N passed, N failed.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startDebianPostgres } from "./debian-postgres.mjs";

const root = resolve(import.meta.dirname, "..");
const bin = (name) => join(root, "node_modules", ".bin", name);
const node = bin("node");
const reports = mkdtempSync(join(tmpdir(), "sevenday-test-"));
let passed = 0;
let failed = 0;

function step(name, command, words, env = {}) {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const ran = spawnSync(command, words, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  console.log(`   ${ran.status === 0 ? "holds" : "FAILS"} (${Math.round((Date.now() - began) / 1000)} s)`);
  return ran.status === 0;
}

function check(name, command, words) {
  if (step(name, command, words)) passed++;
  else failed++;
}

function tests(name, project, env = {}, more = []) {
  const report = join(reports, `${project}-${passed + failed}.json`);
  const words = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const ok = step(name, node, [join(root, "node_modules/vitest/vitest.mjs"), ...words, ...more], env);
  try {
    const counts = JSON.parse(readFileSync(report, "utf8"));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    if (!ok && counts.numFailedTests === 0) failed++;
    if (counts.numPassedTests === 0) failed++;
  } catch {
    failed++;
  }
}

check("formatted", node, [
  join(root, "node_modules/prettier/bin/prettier.cjs"),
  "--check",
  "--log-level=warn",
  ".",
]);
check("types", node, [join(root, "node_modules/typescript/bin/tsc"), "--noEmit"]);
check("imports flow up the page", node, ["scripts/check-imports.ts"]);
check("lint", bin("oxlint"), ["--type-aware", "--deny-warnings"]);
check("nothing unused", node, [join(root, "node_modules/knip/bin/knip.js")]);
tests("units, properties and journeys", "unit", {}, ["--coverage.enabled"]);
tests("store on the embedded PostgreSQL", "database");
const debian = await startDebianPostgres();
try {
  tests("store on Debian's PostgreSQL", "database", { SEVENDAY_TEST_DATABASE_URL: debian.url });
} finally {
  await debian.stop();
}
tests("pages in Chromium", "browser");

rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
