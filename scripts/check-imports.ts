// Reads the import map of package.json, whose order is the contents page, and fails with a sentence when a file
// imports against it. Imports flow up that page, never down, and a folder is entered by its face alone.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const root = resolve(import.meta.dirname, "..");
const map: Record<string, string> = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).imports;
const order = Object.keys(map).map((name) => name.slice(1));

/** Neighbours that may both quote the contract and must never quote each other, and doors that never meet. */
const apart: readonly (readonly [string, string, string])[] = [
  [
    "strike",
    "pay",
    "strike must not know pay: a dispute's two sides read the same clauses, not each other's sums",
  ],
  ["fairness", "pay", "fairness must not know pay"],
  [
    "fairness",
    "strike",
    "fairness must not know the strike: who carries a delay is measured without asking why",
  ],
  ["solve", "budgets", "a means test may never reach or order anyone's care"],
  ["electives", "budgets", "a means test may never reach or order anyone's care"],
  ["cli", "server", "the terminal and the pages are two doors over the same actions and never meet"],
];

const imported = /(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g;
const complaints: string[] = [];
let modules = 0;

for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".ts")) continue;
  modules++;
  const home = file.split(sep)[0];
  const isTest = file.endsWith(".test.ts");
  for (const [, target] of readFileSync(join(root, "src", file), "utf8").matchAll(imported)) {
    if (target.startsWith("#")) check(file, home, target.slice(1), isTest);
    else if (target.startsWith(".")) stayHome(file, home, target);
  }
}

function check(file: string, home: string, other: string, isTest: boolean): void {
  if (!order.includes(other)) {
    complaints.push(
      `src/${file} imports #${other}, which package.json does not name. Inner files have no address.`,
    );
    return;
  }
  if (home === "main.ts" || isTest) return;
  if (other === home)
    complaints.push(`src/${file} imports its own face #${other}. Name the file beside it instead.`);
  else if (order.indexOf(other) > order.indexOf(home))
    complaints.push(
      `src/${file} imports #${other}, which stands below #${home} on the contents page. Facts know no law, law knows no solver, the solver knows no database.`,
    );
  for (const [from, to, why] of apart)
    if (home === from && other === to) complaints.push(`src/${file}: ${why}.`);
}

function stayHome(file: string, home: string, target: string): void {
  const reached = relative(join(root, "src"), resolve(root, "src", dirname(file), target)).split(sep)[0];
  if (reached !== home && home !== "main.ts")
    complaints.push(`src/${file} reaches into ${target}. Enter another folder by its face, #${reached}.`);
}

if (modules < 20) complaints.push(`Only ${modules} modules were read, which cannot be right.`);
for (const complaint of complaints) console.error(complaint);
if (complaints.length === 0) console.log(`${modules} modules, all importing up the page.`);
process.exitCode = complaints.length === 0 ? 0 : 1;
