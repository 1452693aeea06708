import { isoInstant } from "#time";
import type { PlanTable } from "./table.ts";

/** Every entry of every verdict, lifted ones too. */
export const breaches: PlanTable = {
  file: "breaches.csv",
  columns: [
    "staff_id",
    "contract",
    "rule",
    "severity",
    "clause",
    "certainty",
    "from",
    "to",
    "had",
    "needed",
    "unit",
    "duties",
    "lifted_by",
  ],
  *rows({ check }) {
    for (const { staffId, breaches, lifted } of check.doctors) {
      const entries = [
        ...breaches.map((entry) => ({ ...entry, by: "" })),
        ...lifted.map((entry) => ({ ...entry, by: entry.agreement.agreedBy })),
      ];
      for (const { rule, severity, clause, certainty, from, to, had, needed, unit, duties, by } of entries) {
        const starts = duties.map(isoInstant).join(";");
        const span = [isoInstant(from), isoInstant(to)];
        yield [
          staffId,
          check.contracts[staffId].join(";"),
          rule,
          severity,
          clause,
          certainty,
          ...span,
          had,
          needed,
          unit,
          starts,
          by,
        ];
      }
    }
  },
};
