import type { Certainty } from "#contract";
import { readTable } from "./read-table.ts";

/** A lognormal quantity. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number;
}

/** One row of `by-treatment-function.csv`, whose README says what each figure is. */
export interface TreatmentFunctionAssumptions {
  readonly children: number;
  readonly older: number;
  readonly women: number;
  readonly cancer: number;
  readonly operation: Spread;
  readonly operationCertainty: Certainty;
  readonly dayCase: number;
  readonly nights: Spread;
  readonly clinicMinutes: number;
}

const rows = new Map(
  readTable("by-treatment-function.csv").map((row): [string, TreatmentFunctionAssumptions] => {
    const number = (column: string): number => Number(row[column]);
    return [
      row["tfc"],
      {
        children: number("children"),
        older: number("older"),
        women: number("women"),
        cancer: number("cancer"),
        operation: { mean: number("operation_minutes"), deviation: number("operation_sd") },
        operationCertainty: row["operation_certainty"] as Certainty,
        dayCase: number("day_case"),
        nights: { mean: number("nights"), deviation: number("nights_sd") },
        clinicMinutes: number("clinic_minutes"),
      },
    ];
  }),
);

/** Codes that were assumed for; a published list has no other. */
export const assumedTreatmentFunctions = [...rows.keys()];

/** What is assumed of a treatment function; "other medical" stands in for one that is not listed. */
export const assumptionsFor = (treatmentFunction: string): TreatmentFunctionAssumptions =>
  rows.get(treatmentFunction) ?? rows.get("X02")!;
