import { isoDay } from "#time";
import type { PlanTable } from "./table.ts";

/** Every line of every slip; a doctor without a figure has one row that says why. */
export const pay: PlanTable = {
  file: "pay.csv",
  columns: [
    "staff_id",
    "contract",
    "on",
    "line",
    "label",
    "clause",
    "certainty",
    "quantity",
    "unit",
    "rate",
    "amount",
  ],
  *rows({ pay }) {
    for (const { staffId, contract, on, lines, notes } of pay.slips) {
      const who = [staffId, contract, isoDay(on)];
      for (const { id, label, clause, certainty, quantity, unit, rate, amount } of lines)
        yield [...who, id, label, clause, certainty, quantity, unit, rate, amount];
      if (lines.length === 0) yield [...who, notes[0]?.note ?? "no-figure-held", "", "", "", "", "", "", ""];
    }
  },
};
