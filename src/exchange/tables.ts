import type { Table, TableName } from "./table.ts";
import { tableNames } from "./table.ts";
import { actions } from "./tables/actions.ts";
import { agreements } from "./tables/agreements.ts";
import { bookings } from "./tables/bookings.ts";
import { coverNeeds } from "./tables/cover-needs.ts";
import { duties } from "./tables/duties.ts";
import { pathways } from "./tables/pathways.ts";
import { patients } from "./tables/patients.ts";
import { patterns } from "./tables/patterns.ts";
import { sessions } from "./tables/sessions.ts";
import { shiftTypes } from "./tables/shift-types.ts";
import { sites } from "./tables/sites.ts";
import { staff } from "./tables/staff.ts";
import { turnoutHistory } from "./tables/turnout-history.ts";
import { wishes } from "./tables/wishes.ts";

/** Every table of the hospital folder by its name. */
export const tables = {
  sites,
  staff,
  shift_types: shiftTypes,
  duties,
  patterns,
  agreements,
  cover_needs: coverNeeds,
  wishes,
  sessions,
  patients,
  pathways,
  bookings,
  actions,
  turnout_history: turnoutHistory,
} as const satisfies Record<TableName, unknown>;

/** A table whose rows may be anything: for code that treats all alike. */
export type AnyTable = Table<never>;

export const anyTable = (name: TableName): AnyTable => tables[name] as unknown as AnyTable;

export const everyTable = (): AnyTable[] => tableNames.map(anyTable);

/** The type of a table's rows. */
export type RowOf<N extends TableName> = (typeof tables)[N] extends Table<infer Row, infer _> ? Row : never;
