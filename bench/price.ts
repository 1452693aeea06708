import { payHeldFrom, priceRota } from "#pay";
import { Rota } from "#rota";
import { paySchedules } from "#rulebooks";
import type { Bench } from "./bench.ts";
import { benchRota } from "./judge-rota.ts";
import { median } from "./process.ts";

const doctors = 790;
const seed = 1;
const grades = ["FY1", "FY2", "ST1", "ST4", "ST7"];

/** How long it takes to price a median trust's doctors under each contract, band included. */
export const priceBench: Bench = {
  name: "price",
  about: `The pay of ${doctors} doctors over 13 weeks, about five duties a week (seed ${seed}), line by line under each contract; one core, median of 5 after 2 to warm up`,
  run(note) {
    const made = benchRota(doctors, seed);
    const staff = made.doctors.map((doctor, i) => ({ ...doctor, grade: grades[i % grades.length] }));
    const rota = new Rota(made.duties.flat());
    const period = rota.period()!;
    const rows = [];
    for (const { contract } of paySchedules.filter(({ family }) => family !== "consultant")) {
      note(`pricing by ${contract}`);
      const on = Math.max(period.from, payHeldFrom(contract));
      const took = [];
      let lines = 0;
      for (let run = 0; run < 7; run++) {
        const began = performance.now();
        const { slips } = priceRota(staff, rota, { contract, on, period });
        lines = slips.reduce((sum, slip) => sum + slip.lines.length, 0);
        if (run >= 2) took.push(performance.now() - began);
      }
      rows.push({ contract, doctors, lines, milliseconds: Math.round(median(took)) });
    }
    return Promise.resolve(rows);
  },
};
