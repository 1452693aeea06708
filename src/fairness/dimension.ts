import { yearOf } from "#time";
import { ethnicGroup, ethnicGroups } from "./ethnic-group.ts";
import type { HeldPlace } from "./place.ts";

export type DimensionId =
  "imd-decile" | "sex" | "age-band" | "ethnic-group" | "adjustments" | "distance-band" | "digital-exclusion";

/** One way of dividing people, into groups that leave nobody out and count nobody twice. */
export interface Dimension {
  readonly id: DimensionId;
  /** Every group that is compared, in the order it is told. */
  readonly groups: readonly string[];
  /** Groups of people whose group is not known: counted and shown, and never compared with the others. */
  readonly apart: readonly string[];
  readonly groupOf: (place: HeldPlace) => string;
  /** Where the division comes from, or that it is ours. */
  readonly source: string;
}

const known = (value: string | undefined): string => value ?? "not-known";

const deciles = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

const imdDecile: Dimension = {
  id: "imd-decile",
  groups: deciles,
  apart: ["not-known"],
  groupOf: ({ patient }) => known(deciles[(patient.imdDecile ?? 0) - 1]),
  source: "English Indices of Deprivation, national decile of the home's LSOA; 1 is the most deprived",
};

/** As written in records: words, their first letters, or the data dictionary's person stated gender codes. */
const sexes: ReadonlyMap<string, string> = new Map([
  ...["female", "f", "2", "woman"].map((word) => [word, "female"] as const),
  ...["male", "m", "1", "man"].map((word) => [word, "male"] as const),
  ...["other", "indeterminate", "i", "9"].map((word) => [word, "other"] as const),
]);

const sex: Dimension = {
  id: "sex",
  groups: ["female", "male", "other"],
  apart: ["not-known"],
  groupOf: ({ patient }) => known(sexes.get(patient.sex.trim().toLowerCase())),
  source: "NHS Data Dictionary, person stated gender",
};

const ageBands = [
  { group: "0-18", to: 18 },
  { group: "19-64", to: 64 },
  { group: "65+", to: Infinity },
];

const ageBand: Dimension = {
  id: "age-band",
  groups: ageBands.map(({ group }) => group),
  apart: ["not-known"],
  // Only the year of birth is held, so this is the age reached in the year of the booking.
  groupOf: ({ patient, on }) => {
    const age = patient.birthYear === undefined ? NaN : yearOf(on) - patient.birthYear;
    return known(age >= 0 ? ageBands.find(({ to }) => age <= to)?.group : undefined);
  },
  source: "NHS England, waiting list by demography, June 2025: 18 or under, 19 to 64, 65 and over",
};

/** The five groups of a census. `edition` says where people who are Chinese are counted; letters mean the 2001 codes. */
export const ethnicGroupDimension = (edition: "2001" | "2021"): Dimension => ({
  id: "ethnic-group",
  groups: ethnicGroups,
  apart: ["not-stated", "not-known"],
  groupOf: ({ patient }) => ethnicGroup(patient.ethnicCategory, edition),
  source: `Ethnic category 2001 (NHS Data Dictionary) in the five groups of the ${edition} census`,
});

/** Things to arrange that say nothing of disability. The rest of `needs` counts as an adjustment. */
const notAdjustments = new Set(["no_internet", "transport", "interpreter"]);

const adjustments: Dimension = {
  id: "adjustments",
  groups: ["recorded", "none-recorded"],
  apart: [],
  groupOf: ({ patient }) =>
    patient.needs.some((need) => !notAdjustments.has(need)) ? "recorded" : "none-recorded",
  source:
    "Reasonable adjustments and carers' needs recorded with the patient. None recorded is not the same as none",
};

const distanceBands = [
  { group: "under-5-km", under: 5 },
  { group: "5-to-10-km", under: 10 },
  { group: "10-to-20-km", under: 20 },
  { group: "20-to-40-km", under: 40 },
  { group: "40-km-or-more", under: Infinity },
];

const distanceBand: Dimension = {
  id: "distance-band",
  groups: distanceBands.map(({ group }) => group),
  apart: ["not-known"],
  groupOf: ({ kilometres }) =>
    known(distanceBands.find(({ under }) => kilometres !== undefined && kilometres < under)?.group),
  source: "Bands of our own; great circle from the home's LSOA to the site",
};

const digitalExclusion: Dimension = {
  id: "digital-exclusion",
  groups: ["no-internet", "not-recorded-as-excluded"],
  apart: [],
  groupOf: ({ patient }) =>
    patient.needs.includes("no_internet") ? "no-internet" : "not-recorded-as-excluded",
  source: "Needs recorded with the patient",
};

/** Every division that a report tells, in its order. */
export const dimensions: readonly Dimension[] = [
  imdDecile,
  sex,
  ageBand,
  ethnicGroupDimension("2001"),
  adjustments,
  distanceBand,
  digitalExclusion,
];

export function dimension(id: DimensionId): Dimension {
  const found = dimensions.find((one) => one.id === id);
  if (!found) throw new RangeError(`${id} is not a division this report knows`);
  return found;
}
