import type { Ownership, Site } from "#electives";
import { published } from "./published.ts";

/** What is published of a trust as a whole. */
export interface TrustFacts {
  readonly ods: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly postcode: string;
  readonly staffFte: number;
  /** A type 1 A&E, 2024-25. */
  readonly hasEmergencyDepartment: boolean;
  /** A children's hospital, whose list has hardly an adult. */
  readonly onlyChildren: boolean;
  /** Adult critical care beds, August 2025. */
  readonly hasCriticalCare: boolean;
  /** Doctors' share of all FTE in June 2018, where the trust of then still stands. */
  readonly doctorShare: number | undefined;
  /** Completed pathways and new clocks of January 2026, by treatment function. */
  readonly throughput: readonly Throughput[];
}

export interface Throughput {
  readonly treatmentFunction: string;
  readonly admitted: number;
  readonly notAdmitted: number;
  readonly newClocks: number;
}

/** Undefined for a code that no published trust bears. */
export function trustFacts(ods: string): TrustFacts | undefined {
  const table = published("trusts");
  const row = table.rows.find((cells) => cells[0] === ods);
  if (!row) return undefined;
  const cell = (column: string): string => row[table.at(column)];
  return {
    ods,
    name: cell("name"),
    latitude: Number(cell("lat")),
    longitude: Number(cell("lon")),
    postcode: cell("postcode"),
    staffFte: Number(cell("staff_fte_2025_03")),
    onlyChildren: /children/i.test(cell("name")) && !/women/i.test(cell("name")),
    hasEmergencyDepartment: Number(cell("ae_type1_2024_25")) > 0,
    hasCriticalCare: Number(cell("adult_cc_beds_2025_08")) > 0,
    doctorShare: doctorShareOf(ods),
    throughput: throughputOf(ods),
  };
}

function doctorShareOf(ods: string): number | undefined {
  const row = published("staff-groups").rows.find((cells) => cells[0] === ods);
  return row ? Number(row[1]) / Number(row[2]) : undefined;
}

function throughputOf(ods: string): Throughput[] {
  const table = published("rtt-trust-summary");
  const number = (row: readonly string[], column: string): number => Number(row[table.at(column)]);
  return table.rows
    .filter((row) => row[table.at("trust")] === ods && row[table.at("tfc")] !== "999")
    .map((row) => ({
      treatmentFunction: row[table.at("tfc")],
      admitted: number(row, "completed_admitted"),
      notAdmitted: number(row, "completed_non_admitted"),
      newClocks: number(row, "new_periods"),
    }));
}

/** Foundation trusts say so in their names. */
const ownershipOf = (name: string): Ownership =>
  /foundation trust/i.test(name) ? "foundation_trust" : "nhs_trust";

/** The trust's own acute sites, or its headquarters where none is listed. At most four, in order of code. */
export function sitesOf(trust: TrustFacts): Site[] {
  const table = published("sites");
  const ownership = ownershipOf(trust.name);
  const listed = table.rows
    .filter((row) => row[table.at("parent_ods")] === trust.ods)
    .map((row) => ({
      siteId: row[table.at("site_ods")],
      name: row[table.at("name")],
      odsCode: row[table.at("site_ods")],
      postcode: row[table.at("postcode")],
      latitude: Number(row[table.at("lat")]),
      longitude: Number(row[table.at("lon")]),
      ownership,
    }))
    .toSorted((a, b) => nearness(a, trust) - nearness(b, trust) || (a.siteId < b.siteId ? -1 : 1));
  if (listed.length > 0) return listed.slice(0, 4);
  const { ods, name, postcode, latitude, longitude } = trust;
  return [{ siteId: ods, name, odsCode: ods, postcode, latitude, longitude, ownership }];
}

const nearness = (site: Site, trust: TrustFacts): number =>
  Math.hypot(site.latitude! - trust.latitude, site.longitude! - trust.longitude);
