import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bench } from "./bench.ts";
import { measure, median } from "./process.ts";

/** The main job on the median trust and on multiples of it: does cost grow with size, and how fast? */
export const planBench: Bench = {
  name: "plan",
  about:
    "sevenday plan on the median trust (RTP, June 2026 example, seed 1) at 1, 2, 4 and 8 times its size; median of 3",
  async run(note) {
    const rows = [];
    const folder = mkdtempSync(join(tmpdir(), "sevenday-bench-"));
    for (const scale of [1, 2, 4, 8]) {
      const hospital = join(folder, `hospital-${scale}`);
      note(`drawing the hospital at ${scale} times its size`);
      await measure(["demo", hospital, "--example", "june-2026", "--scale", String(scale), "--seed", "1"]);
      const runs = [];
      for (let run = 0; run < 3; run++) {
        note(`planning it, run ${run + 1} of 3`);
        runs.push(await measure(["plan", hospital, "--json"]));
      }
      const plan = JSON.parse(runs[0].out) as {
        size: { doctors: number; pathways: number; sessions: number; displaced: number };
      };
      rows.push({
        scale,
        ...plan.size,
        seconds: Number(median(runs.map((run) => run.seconds)).toFixed(1)),
        "CPU seconds": Number(median(runs.map((run) => run.cpuSeconds)).toFixed(1)),
        "peak MB": Math.max(...runs.map((run) => run.peakMb)),
      });
      rmSync(hospital, { recursive: true });
    }
    rmSync(folder, { recursive: true });
    return rows;
  },
};
