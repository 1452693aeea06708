import { closest } from "./closest.ts";
import type { Complaints } from "./complaints.ts";
import type { ExtraColumns } from "./extra.ts";
import { rowKey } from "./extra.ts";
import type { Header } from "./header.ts";
import { readHeader } from "./header.ts";
import type { Known } from "./read-table.ts";
import { namingCells } from "./row-cells.ts";
import { emptyFile, misfit, raggedRow, shorten, unsafe } from "./row-faults.ts";
import type { SheetFault, SheetRow } from "./sheet.ts";
import type { Cells, Columns, Complaint, Place, Table, TableName } from "./table.ts";
import { anyTable } from "./tables.ts";

/** Finding a near word is slow beside reading; a file this wrong has shown what is wrong with it. */
const mostGuesses = 50;

/** Turns the rows of a sheet into the rows of a table, one at a time. */
export class RowReader<Row, C extends Columns> {
  readonly ids = new Map<string, number>();
  readonly #table: Table<Row, C>;
  readonly #file: string;
  readonly #known: Known;
  readonly #complaints: Complaints;
  readonly #place: Place<C>;
  readonly #extra = new Map<string, string[]>();
  readonly #cells: Record<string, unknown> = {};
  #header: Header | undefined;
  #seenHeader = false;
  #keyAt: number[] = [];
  #points: {
    readonly at: number;
    readonly name: string;
    readonly to: TableName;
    readonly ids: ReadonlyMap<string, number>;
  }[] = [];
  #row: SheetRow = { cells: [], count: 0, line: 1 };
  #guesses = 0;

  constructor(table: Table<Row, C>, file: string, known: Known, complaints: Complaints) {
    this.#table = table;
    this.#file = file;
    this.#known = known;
    this.#complaints = complaints;
    this.#place = {
      complain: (column, complaint) => this.#tell(column, complaint),
      note: (column, complaint) => complaints.note(this.#problem(column, complaint)),
      shiftTypes: known.shiftTypes,
      sessions: known.sessions,
      wasRefused: (to, id) => known.ids.get(to)?.has(id) === true,
      loneRota: known.loneRota,
    };
  }

  /** The row, or undefined for the header, for an empty line and for a row that was refused. */
  take(row: SheetRow): Row | undefined {
    if (!this.#seenHeader) {
      this.#readHeader(row);
      return undefined;
    }
    const header = this.#header;
    if (header === undefined || this.#complaints.isHopeless(this.#file)) return undefined;
    this.#row = row;
    const { cells, count } = row;
    if (count !== header.names.length) {
      if (!isBlank(row)) this.#complaints.add(raggedRow(row, header.names, this.#file));
      return undefined;
    }
    let good = true;
    let filled = false;
    for (const { name, cell, at } of header.known) {
      const text = at < 0 ? "" : cells[at];
      if (text === "") {
        this.#cells[name] = cell.blank;
        continue;
      }
      filled = true;
      const value = cell.read(text);
      const wrong = value === undefined ? misfit(cell, text) : cell.free ? unsafe(text) : undefined;
      if (wrong !== undefined) {
        good = false;
        this.#tell(name, wrong);
      }
      this.#cells[name] = value;
    }
    if (!filled && isBlank(row)) return undefined;
    for (const { name, cell, at } of header.known) {
      if (cell.required && (at < 0 || cells[at] === "")) {
        good = false;
        this.#tell(name, { what: "the cell is blank", expected: cell.expected });
      }
    }
    if (!this.#checkKey()) good = false;
    if (!this.#checkPoints()) good = false;
    for (const { name, at } of header.extra) {
      const wrong = cells[at] === "" ? undefined : unsafe(cells[at]);
      if (wrong === undefined) continue;
      good = false;
      this.#tell(name, wrong);
    }
    if (!good) return undefined;
    const made = this.#table.make(this.#cells as Cells<C>, this.#place);
    if (made !== undefined && header.extra.length > 0) this.#keepExtra(header, made);
    return made;
  }

  /** Something wrong with the file as a file. */
  fault({ cell, found, ...rest }: SheetFault): void {
    const column = cell === 0 ? undefined : (this.#header?.names[cell - 1] ?? String(cell));
    this.#complaints.add({ file: this.#file, column, found: shorten(found), ...rest });
    // A header that is no CSV leaves the rest without names: one problem is enough.
    if (!this.#seenHeader) this.#seenHeader = true;
  }

  /** Nothing follows. */
  end(): void {
    if (this.#seenHeader) return;
    this.#complaints.add(emptyFile(this.#table, this.#file));
  }

  extra(): ExtraColumns | undefined {
    const header = this.#header;
    if (header === undefined || header.extra.length === 0) return undefined;
    return { columns: header.extra.map(({ name }) => name), cells: this.#extra };
  }

  #readHeader(row: SheetRow): void {
    this.#seenHeader = true;
    const names = row.cells.slice(0, row.count);
    this.#header = readHeader(this.#table, names, row.line, this.#file, this.#complaints);
    if (this.#header === undefined) return;
    const where = new Map(this.#header.known.map(({ name, at }) => [name, at]));
    this.#keyAt = this.#table.key.map((name) => where.get(name)!);
    this.#points = Object.entries<TableName | undefined>(this.#table.points).flatMap(([name, to]) => {
      const ids = to === undefined ? undefined : this.#known.ids.get(to);
      return to === undefined || ids === undefined || where.get(name)! < 0
        ? []
        : [{ at: where.get(name)!, name, to, ids }];
    });
  }

  #checkKey(): boolean {
    if (this.#keyAt.length === 0) return true;
    const { cells, line } = this.#row;
    const key =
      this.#keyAt.length === 1 ? cells[this.#keyAt[0]] : rowKey(this.#keyAt.map((at) => cells[at] ?? ""));
    if (key === "") return true;
    const before = this.ids.get(key);
    if (before === undefined) {
      this.ids.set(key, line);
      return true;
    }
    const column = this.#table.key.at(-1)!;
    const names = this.#table.key.join(", ");
    const what =
      this.#keyAt.length === 1
        ? `this id stands on line ${before} already`
        : `a row with the same ${names} stands on line ${before} already`;
    this.#tell(column, { what, expected: `each ${this.#keyAt.length === 1 ? column : "row"} once` });
    return false;
  }

  #checkPoints(): boolean {
    let good = true;
    for (const { at, name, to, ids } of this.#points) {
      const found = this.#row.cells[at];
      if (found === "" || ids.has(found)) continue;
      good = false;
      const meant = this.#guesses++ < mostGuesses ? closest(found, ids.keys()) : undefined;
      this.#tell(name, {
        what: `no row of ${to} has this id`,
        expected: `a ${anyTable(to).key[0]} that ${to} has`,
        maybe: meant === undefined ? undefined : `write ${meant}`,
      });
    }
    return good;
  }

  #keepExtra(header: Header, made: Row): void {
    const { cells } = this.#row;
    const kept = header.extra.map(({ at }) => cells[at]);
    if (kept.every((cell) => cell === "")) return;
    this.#extra.set(rowKey(namingCells(this.#table, made, this.#known)), kept);
  }

  #tell(column: string, complaint: Complaint): void {
    this.#complaints.add(this.#problem(column, complaint));
  }

  #problem(column: string, { what, found, expected, maybe }: Complaint) {
    const at =
      this.#header?.known.find(({ name }) => name === column)?.at ??
      this.#header?.names.indexOf(column) ??
      -1;
    let { line } = this.#row;
    for (let i = 0; i < at; i++) line += this.#row.cells[i].split("\n").length - 1;
    const cell = at < 0 ? undefined : this.#row.cells[at];
    return {
      file: this.#file,
      line,
      column,
      what,
      found: found ?? shorten(cell === "" ? undefined : cell),
      expected,
      maybe,
    };
  }
}

const isBlank = ({ cells, count }: SheetRow): boolean => {
  for (let i = 0; i < count; i++) if (cells[i].trim() !== "") return false;
  return true;
};
