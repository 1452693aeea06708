import type { CsvValue, Hospital } from "#exchange";
import type { Plan } from "../plan-strike.ts";

/** One CSV of the plan folder. */
export interface PlanTable {
  readonly file: string;
  readonly columns: readonly string[];
  rows(plan: Plan, hospital: Hospital): Iterable<readonly CsvValue[]>;
}
