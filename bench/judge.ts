import { judge } from "#contract";
import { rulebooks } from "#rulebooks";
import type { Bench } from "./bench.ts";
import { benchRota } from "./judge-rota.ts";
import { median } from "./process.ts";

const doctors = 4000;
const seed = 1;

/** How many doctors' days are judged in a second on one core, by all the rules of each contract together. */
export const judgeBench: Bench = {
  name: "judge",
  about: `All rules of a contract on ${doctors} doctors over 13 weeks, about five duties a week, one duty in fifty out of place (seed ${seed}); one core, median of 5 after 2 to warm up`,
  async run(note) {
    const rota = benchRota(doctors, seed);
    const rows = [];
    for (const book of rulebooks) {
      note(`judging by ${book.id}`);
      const rates = [];
      let breaches = 0;
      for (let run = 0; run < 7; run++) {
        breaches = 0;
        const began = performance.now();
        for (const [i, doctor] of rota.doctors.entries())
          breaches += judge(book, doctor, rota.duties[i]).breaches.length;
        if (run >= 2) rates.push((rota.doctors.length * rota.days * 1000) / (performance.now() - began));
      }
      rows.push({
        contract: book.id,
        rules: book.rules.length,
        "doctor-days": rota.doctors.length * rota.days,
        entries: breaches,
        "doctor-days a second": Math.round(median(rates)).toLocaleString("en-GB"),
      });
    }
    return rows;
  },
};
