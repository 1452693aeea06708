import { rounded } from "./rounded.ts";
import type { PlanTable } from "./table.ts";

/** Nights, weekends and public holidays doctor by doctor, and the same pro rata to the share of full time. */
export const burden: PlanTable = {
  file: "burden.csv",
  columns: [
    "peers",
    "staff_id",
    "fte",
    "nights",
    "weekends",
    "public_holidays",
    "nights_pro_rata",
    "weekends_pro_rata",
    "public_holidays_pro_rata",
  ],
  *rows({ fairness }) {
    for (const { peers, doctors } of fairness.burden) {
      for (const { staffId, fte, had, proRata } of doctors) {
        const counts = [had.nights, had.weekends, had.publicHolidays];
        const shares = [proRata.nights, proRata.weekends, proRata.publicHolidays].map((share) =>
          rounded(share, 2),
        );
        yield [peers, staffId, fte, ...counts, ...shares];
      }
    }
  },
};
