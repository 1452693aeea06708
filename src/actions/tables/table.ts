import type { CsvValue, Hospital } from "#exchange";
import type { Plan } from "../plan-strike.ts";

/** One CSV of the plan folder, and the parts of a plan it is made from. */
export interface PlanTable<Parts extends keyof Plan = keyof Plan> {
  readonly file: string;
  readonly columns: readonly string[];
  rows(plan: Pick<Plan, Parts>, hospital: Hospital): Iterable<readonly CsvValue[]>;
}
