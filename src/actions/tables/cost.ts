import type { PlanTable } from "./table.ts";

/** What the decision costs, as ranges; a blank where no figure is held. */
export const cost: PlanTable = {
  file: "cost.csv",
  columns: ["line", "unit", "low", "expected", "high", "basis", "source", "certainty"],
  *rows({ cost }) {
    for (const { id, unit, low, expected, high, basis, source, certainty } of cost)
      yield [id, unit, low, expected, high, basis, source, certainty];
  },
};
