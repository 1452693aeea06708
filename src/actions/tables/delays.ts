import type { PlanTable } from "./table.ts";

/** How long the displaced wait for their new date, group by group, with small numbers hidden. */
export const delays: PlanTable = {
  file: "delays.csv",
  columns: ["dimension", "group", "hidden", "with_new_date", "without_date", "median_days", "mean_days"],
  *rows({ fairness }) {
    for (const { dimension, rows } of fairness.delays) {
      for (const row of rows) {
        if (row.hidden) yield [dimension, row.group, true, "", "", "", ""];
        else {
          const { group, withNewDate, withoutDate, medianDays, meanDays } = row;
          yield [dimension, group, false, withNewDate, withoutDate, medianDays, meanDays];
        }
      }
    }
  },
};
