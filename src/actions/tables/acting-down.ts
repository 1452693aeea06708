import { isoInstant } from "#time";
import type { PlanTable } from "./table.ts";

/** Who is asked to cover what, and what their own lists lose by it. Asked, not told. */
export const actingDown: PlanTable = {
  file: "acting-down.csv",
  columns: [
    "staff_id",
    "grade",
    "department",
    "area",
    "skill",
    "from",
    "to",
    "state",
    "loses_sessions",
    "loses_minutes",
    "released_from",
  ],
  *rows({ cover }) {
    for (const { staffId, grade, department, area, skill, start, end, ...one } of cover.placements) {
      const [lost, released] = [one.sessions.join(";"), one.releases.map(isoInstant).join(";")];
      const who = [staffId, grade, department, area, skill];
      yield [...who, isoInstant(start), isoInstant(end), one.state, lost, one.loss, released];
    }
  },
};
