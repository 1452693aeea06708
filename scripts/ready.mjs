// Makes a fresh machine ready, on whatever Node it has (20 or newer): the packages, which bring Node 24 with them, and
// with --for-tests Debian's Chromium and PostgreSQL. Does nothing where everything is in place.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

function run(command, words, why) {
  console.error(`Sevenday: ${why} …`);
  const ran = spawnSync(command, words, { cwd: root, stdio: ["ignore", 2, 2], env: process.env });
  if (ran.status !== 0) {
    console.error(`Sevenday: that did not work: ${command} ${words.join(" ")}`);
    process.exit(1);
  }
}

function installPackages() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(root, "package.json")))
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules", ".sevenday-ready");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  // `npm ci` would refuse a lock that names other platforms' linters; install leaves the lock as it is.
  const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  run("npm", words, "fetching the packages it is built from (a minute or two, once)");
  writeFileSync(stamp, wanted);
}

/** Debian's own packages, for the browser and database tests. */
function installDebian() {
  const chromium = existsSync("/usr/bin/chromium") ? [] : ["chromium"];
  const postgres = existsSync("/usr/lib/postgresql") ? [] : ["postgresql"];
  const missing = [...chromium, ...postgres];
  if (missing.length === 0) return;
  const admin = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...words) => {
    const all = [...admin, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...words];
    run(all[0], all.slice(1), `apt-get ${words.join(" ")}`);
  };
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...missing);
}

installPackages();
if (process.argv.includes("--for-tests")) installDebian();
