import { readTable } from "./read-table.ts";

/** When a trust has a department: it runs such a list, has a type 1 A&E (for adults), critical care beds, births, or operates. */
export type Needs =
  "list" | "emergency" | "adult_emergency" | "critical_care" | "maternity" | "operates" | "always";

/** How its consultants work: on site at evenings and weekends, from home, or by day alone. */
export type SeniorPattern = "on_site" | "on_call" | "days";

export type CycleKind = "full_shift" | "emergency" | "on_call" | "days";

/** A department of a district general hospital, and its weights at the median trust. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly treatmentFunctions: readonly string[];
  readonly needs: Needs;
  /** Consultants who are there whatever the waiting list is. More come with the lists it runs. */
  readonly consultants: number;
  readonly specialtyDoctors: number;
  readonly pattern: SeniorPattern;
  readonly skills: readonly string[];
  /** Skill of the surgeon of its theatre lists; blank where it has none. */
  readonly operates: string;
  /** Skill of a resident who helps at its lists and clinics. */
  readonly supports: string;
  readonly lines: readonly RotaLine[];
  readonly areas: readonly Area[];
}

/** Residents and locally employed doctors who share one working pattern. */
export interface RotaLine {
  readonly department: string;
  readonly name: string;
  readonly grades: readonly { readonly grade: string; readonly weight: number }[];
  readonly residents: number;
  readonly locallyEmployed: number;
  readonly cycle: CycleKind;
  readonly skills: readonly string[];
}

/** A clinical area that must be kept safe, and the share of those usually there who are its floor. */
export interface Area {
  readonly department: string;
  readonly area: string;
  readonly skill: string;
  readonly day: number;
  readonly evening: number;
  readonly night: number;
  readonly weekend: number;
  /** Share of the floor that is kept while emergency cover alone is given. */
  readonly onStrike: number;
}

const list = (text: string): string[] => (text === "" ? [] : text.split(";"));

const lines: readonly RotaLine[] = readTable("rota-lines.csv").map((row) => ({
  department: row["department"],
  name: row["line"],
  grades: list(row["grades"]).map((one) => {
    const [grade, weight] = one.split(":");
    return { grade: grade, weight: Number(weight) };
  }),
  residents: Number(row["residents"]),
  locallyEmployed: Number(row["locally_employed"]),
  cycle: row["cycle"] as CycleKind,
  skills: list(row["skills"]),
}));

const areas: readonly Area[] = readTable("areas.csv").map((row) => ({
  department: row["department"],
  area: row["area"],
  skill: row["skill"],
  day: Number(row["day"]),
  evening: Number(row["evening"]),
  night: Number(row["night"]),
  weekend: Number(row["weekend"]),
  onStrike: Number(row["on_strike"]),
}));

/**
 * Departments of the median trust, near what England's published shares of grades allow; which doctors stand in which
 * is published nowhere. The areas are those named in NHS England's letters of 2016 to 2025, completed; no national
 * number of doctors for any of them exists, so the floors are examples for a trust to sign off.
 */
export const departments: readonly Department[] = readTable("departments.csv").map((row) => ({
  code: row["code"],
  name: row["name"],
  treatmentFunctions: list(row["treatment_functions"]),
  needs: row["needs"] as Needs,
  consultants: Number(row["consultants"]),
  specialtyDoctors: Number(row["specialty_doctors"]),
  pattern: row["pattern"] as SeniorPattern,
  skills: list(row["skills"]),
  operates: row["operates"],
  supports: row["supports"],
  lines: lines.filter((line) => line.department === row["code"]),
  areas: areas.filter((area) => area.department === row["code"]),
}));
