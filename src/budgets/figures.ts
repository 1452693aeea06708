import { Decimal } from "decimal.js";
import type { Certainty } from "#contract";
import type { Day } from "#time";
import { day } from "#time";

/** A weekly sum in pounds, the year it belongs to, where it was read, and how sure that is. */
export interface Figure {
  /** Charging years begin with the week in which benefits rise; the sixth of April stands for it here. */
  readonly from: Day;
  /** Undefined where a new figure was announced and has not been seen: nothing may be worked out from the old one. */
  readonly weekly: Decimal | undefined;
  readonly source: string;
  readonly certainty: Certainty;
}

type Row = readonly [from: number, weekly: string | undefined, source: string, certainty: Certainty];

const figures = (...rows: readonly Row[]): readonly Figure[] =>
  rows.map(([year, weekly, source, certainty]) => ({
    from: day(`${year}-04-06`),
    weekly: weekly === undefined ? undefined : new Decimal(weekly),
    source,
    certainty,
  }));

const regulation7 =
  "Care and Support (Charging and Assessment of Resources) Regulations 2014, reg 7 as amended in 2015";
const notSeen = "announced, and not seen here";
const fromMemory = "Department of Health and Social Care circular, from memory";
const notInYears = (...years: readonly number[]): Row[] =>
  years.map((year) => [year, undefined, notSeen, "unverified"]);

/** What a person at home must be left with: the minimum income guarantee, and what is added to it. */
export const guarantees = {
  "single-18-24": figures(
    [2015, "72.40", regulation7, "published"],
    [2022, "74.60", fromMemory, "unverified"],
    [2023, "82.15", fromMemory, "unverified"],
    [2024, "87.65", `${fromMemory}; with the premiums it makes Knowsley's published 160.30`, "unverified"],
    [2025, "89.15", "council pages for 2025-26 (bathnes.gov.uk, reading.gov.uk)", "published"],
    [2026, "95.40", "council pages for 2026-27", "published"],
  ),
  "single-25-to-pension-age": figures(
    [2015, "91.40", regulation7, "published"],
    [2022, "94.15", fromMemory, "unverified"],
    [2023, "103.65", `${fromMemory}; with the premiums it makes Devon's published 171.75`, "unverified"],
    [2024, "110.60", fromMemory, "unverified"],
    [2025, "112.50", "council pages for 2025-26 (bathnes.gov.uk, reading.gov.uk)", "published"],
    ...notInYears(2026),
  ),
  "single-pension-age": figures(
    [2015, "189.00", regulation7, "published"],
    [2022, "194.70", fromMemory, "unverified"],
    [2023, "214.35", "council pages for 2023-24", "published"],
    [2024, "228.70", fromMemory, "unverified"],
    ...notInYears(2025, 2026),
  ),
  "lone-parent": figures(
    [2015, "91.40", regulation7, "published"],
    ...notInYears(2022, 2023, 2024, 2025, 2026),
  ),
  "couple-working-age": figures(
    [2015, "71.80", regulation7, "published"],
    ...notInYears(2022, 2023, 2024, 2025, 2026),
  ),
  "couple-pension-age": figures(
    [2015, "144.30", regulation7, "published"],
    ...notInYears(2022, 2023, 2024, 2025, 2026),
  ),
} as const;

export const premiums = {
  disability: figures(
    [2015, "40.35", regulation7, "published"],
    ...notInYears(2022),
    [2023, "45.75", `${fromMemory}; with the others it makes Devon's published 171.75`, "unverified"],
    [2024, "48.80", `${fromMemory}; with the others it makes Knowsley's published 160.30`, "unverified"],
    [2025, "49.65", "council pages for 2025-26", "published"],
    ...notInYears(2026),
  ),
  "enhanced-disability": figures(
    [2015, "19.70", regulation7, "published"],
    ...notInYears(2022),
    [2023, "22.35", `${fromMemory}; with the others it makes Devon's published 171.75`, "unverified"],
    [2024, "23.85", `${fromMemory}; with the others it makes Knowsley's published 160.30`, "unverified"],
    [2025, "24.25", "council pages for 2025-26", "published"],
    ...notInYears(2026),
  ),
  carer: figures(
    [2015, "43.25", fromMemory, "unverified"],
    ...notInYears(2022),
    [2023, "49.05", "one council's page for 2023-24", "transcribed"],
    [2024, "52.35", "one council's page for 2024-25", "transcribed"],
    ...notInYears(2025, 2026),
  ),
  "each-child": figures(
    [2015, "83.65", regulation7, "published"],
    ...notInYears(2022),
    [2023, "94.90", "one council's page for 2023-24", "transcribed"],
    [2024, "101.25", "one council's page for 2024-25", "transcribed"],
    ...notInYears(2025, 2026),
  ),
} as const;

/** What a person in a care home keeps. */
export const personalExpenses = figures(
  [2015, "24.90", "council pages, 2015-16 to 2021-22", "published"],
  [2022, "25.65", fromMemory, "unverified"],
  [2023, "28.25", "council pages for 2023-24", "published"],
  [2024, "30.15", "lambeth.gov.uk, leeds.gov.uk and knowsley.gov.uk, 2024-25", "published"],
  [2025, "30.65", "council pages for 2025-26", "published"],
  ...notInYears(2026),
);

/** Savings credit a single person may keep in a care home, at most. */
export const savingsCreditKept = figures(
  [2015, "5.75", "council pages, 2015-16 to 2021-22", "published"],
  ...notInYears(2022),
  [2023, "6.50", "council pages for 2023-24", "published"],
  [2024, "6.95", "knowsley.gov.uk, 2024-25", "published"],
  ...notInYears(2025, 2026),
);

/** Capital that is not counted, capital above which the full cost is paid, and the income assumed between them. */
export const capitalLimits = {
  lower: new Decimal("14250"),
  upper: new Decimal("23250"),
  /** A pound a week for each of these, or part of one. */
  step: new Decimal("250"),
  from: day("2010-04-06"),
  source: "Department of Health and Social Care circular 2024-25; unchanged since April 2010",
  certainty: "published",
} as const;

/** The figure of a day. Days before the first reach back to nothing: undefined. */
export const figureOn = (history: readonly Figure[], on: Day): Figure | undefined =>
  history.findLast(({ from }) => from <= on);
