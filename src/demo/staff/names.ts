import { readFileSync } from "node:fs";
import type { Random } from "../random.ts";

const rows = readFileSync(new URL("./names.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1);
const given = rows.map((row) => row.split(",")[0]);
const family = rows.map((row) => row.split(",")[1]);

/**
 * Made-up people whose names say so: given names from England's communities, and family names that are birds, trees and
 * flowers in English and in some of England's other languages. Each pair comes once until all have been used.
 */
export function* madeUpNames(random: Random): Generator<string, never> {
  const first = random.shuffled(given);
  const last = random.shuffled(family);
  for (let turn = 0; ; turn++) {
    const shift = Math.floor(turn / first.length) % last.length;
    yield `${first[turn % first.length]} ${last[(turn + shift) % last.length]}`;
  }
}
