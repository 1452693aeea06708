import { isoInstant } from "#time";
import type { PlanTable } from "./table.ts";

/** What is asked of whom, and by when. */
export const decisions: PlanTable = {
  file: "decisions.csv",
  columns: ["decision_id", "kind", "role", "department", "about", "proposal", "by"],
  *rows({ decisions }) {
    for (const { id, kind, role, department, about, proposal, by } of decisions)
      yield [id, kind, role, department, about, proposal, isoInstant(by)];
  },
};
