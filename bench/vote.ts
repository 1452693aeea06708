import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { measure } from "./process.ts";

const candidates = 12;
const seats = 5;
const seed = 1;

/** A members' election the size of every foundation trust together, from a file that is streamed. */
export const voteBench: Bench = {
  name: "vote",
  about: `\`sevenday vote count --rules ft-2014\` on made-up ballot files, one paper a line, ${candidates} candidates for ${seats} seats, preferences leaning to the first of them (seed ${seed}); whole process`,
  async run(note) {
    const folder = mkdtempSync(join(tmpdir(), "sevenday-vote-"));
    const rows = [];
    for (const papers of [162_500, 325_000, 650_000, 1_300_000]) {
      note(`${papers} papers`);
      const file = join(folder, `${papers}.blt`);
      await writeBallots(file, papers);
      const { seconds, cpuSeconds, peakMb, out } = await measure([
        "vote",
        "count",
        file,
        "--rules",
        "ft-2014",
        "--json",
      ]);
      const counted = JSON.parse(out) as {
        distinctRankings: number;
        stages: unknown[];
        validBallots: number;
      };
      if (counted.validBallots !== papers)
        throw new Error(`${counted.validBallots} of ${papers} papers were counted`);
      rows.push({
        papers,
        "different papers": counted.distinctRankings,
        stages: counted.stages.length,
        seconds: seconds.toFixed(2),
        "CPU seconds": cpuSeconds.toFixed(2),
        "peak MB": peakMb,
      });
    }
    rmSync(folder, { recursive: true });
    return rows;
  },
};

async function writeBallots(file: string, papers: number): Promise<void> {
  const out = createWriteStream(file);
  const random = mulberry32(seed);
  out.write(`${candidates} ${seats}\n`);
  for (let written = 0; written < papers; written += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, papers - written) }, () => paper(random));
    if (!out.write(`${lines.join("\n")}\n`)) await once(out, "drain");
  }
  const names = Array.from({ length: candidates }, (_, i) => `"Candidate ${i + 1}"`);
  out.end(`0\n${names.join("\n")}\n"Made-up election"\n`);
  await once(out, "finish");
}

function paper(random: () => number): string {
  const order = Array.from({ length: candidates }, (_, i) => i + 1);
  const marked = 1 + Math.floor(random() * candidates);
  for (let at = 0; at < marked; at++) {
    const pick = at + Math.floor(random() ** 1.5 * (candidates - at));
    [order[at], order[pick]] = [order[pick], order[at]];
  }
  return `1 ${order.slice(0, marked).join(" ")} 0`;
}

function mulberry32(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
