import type { Session } from "#electives";
import type { ShiftType } from "#rota";
import type { Cell, Held } from "./cells/cell.ts";

/** The tables of a hospital folder, in the order they are read: what others point to comes first. */
export const tableNames = [
  "sites",
  "staff",
  "shift_types",
  "duties",
  "patterns",
  "agreements",
  "cover_needs",
  "wishes",
  "sessions",
  "patients",
  "pathways",
  "bookings",
  "actions",
  "turnout_history",
] as const;
export type TableName = (typeof tableNames)[number];

export const isTableName = (name: string): name is TableName =>
  (tableNames as readonly string[]).includes(name);

export type Columns = Readonly<Record<string, Cell<unknown>>>;

/** The cells of one row by column name, each with the type its column holds. */
export type Cells<C extends Columns> = { readonly [K in keyof C]: Held<C[K]> };

/** What is wrong with a cell, before it is known where that cell stands. */
export interface Complaint {
  readonly what: string;
  readonly found?: string | undefined;
  readonly expected: string;
  readonly maybe?: string | undefined;
}

/** What a row may ask of the tables read before it, and where it complains. */
export interface Place<C extends Columns = Columns> {
  /** A problem with this row; the row is then left out. Found is the cell as written unless the complaint says. */
  complain(column: keyof C & string, complaint: Complaint): void;
  /** Worth telling, and not wrong. */
  note(column: keyof C & string, complaint: Complaint): void;
  readonly shiftTypes: ReadonlyMap<string, ShiftType>;
  readonly sessions: ReadonlyMap<string, Session>;
  /** Does a table have a row of this id, though none is at hand? Then it was refused, and its own problem is enough. */
  wasRefused(table: TableName, id: string): boolean;
  /** A rota stands alone: a shift type that no table describes is taken for what its name says. */
  readonly loneRota: boolean;
}

/** What a row may ask when it is written. */
export interface WritingPlace {
  readonly sessions: ReadonlyMap<string, Session>;
  readonly shiftTypes: ReadonlyMap<string, ShiftType>;
}

/** One table of the hospital folder, declared once: reading, writing, the data package and the manual come from it. */
export interface Table<Row, C extends Columns = Columns> {
  readonly name: TableName;
  readonly title: string;
  /** What one row is. */
  readonly says: string;
  readonly columns: C;
  /** Columns that together name a row; empty where rows have no name. */
  readonly key: readonly (keyof C & string)[];
  /** Columns that name a row of another table, which must be there. */
  readonly points: Readonly<Partial<Record<keyof C & string, TableName>>>;
  /** A folder without this table is not a hospital. */
  readonly required: boolean;
  /** The row, or undefined when it complained. */
  make(cells: Cells<C>, place: Place<C>): Row | undefined;
  cells(row: Row, place: WritingPlace): Cells<C>;
}

/** Declares a table. The types of its rows follow from its columns. */
export const table = <Row, const C extends Columns>(declared: Table<Row, C>): Table<Row, C> => declared;
