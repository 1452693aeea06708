/** A field of a Frictionless Table Schema. */
interface FieldSchema {
  readonly type: "string" | "integer" | "number" | "boolean" | "date" | "time" | "datetime" | "list" | "any";
  readonly format?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
}

/**
 * One column of a table, declared once: how its cells are read and written, what they mean, and what to say when one
 * of them is not as it should be.
 */
export interface Cell<T> {
  /** What the column means, as the manual says it. */
  readonly says: string;
  /** The form, as an error ends its sentence: `a date such as 2026-01-31`. */
  readonly expected: string;
  readonly schema: FieldSchema;
  /** The header must name the column and no cell may be blank. */
  readonly required: boolean;
  /** What a blank cell, or a missing column, stands for. Never read where the column is required. */
  readonly blank: T;
  /** A person writes it freely, so that it may hold what a spreadsheet would run as a formula. */
  readonly free: boolean;
  /** A cell that is not blank; undefined when it cannot be read. */
  read(text: string): T | undefined;
  write(value: T): string;
  /** A likely mend of a cell that could not be read: what to write instead. */
  mend(text: string): string | undefined;
}

/**
 * The same column when it may be left out, or a cell of it left blank. A number or a word that blank would stand for is
 * written all the same, so that the file can be read without the manual; a yes or no is not.
 */
export const optional = <T, const B extends T | undefined>(cell: Cell<T>, blank: B): Cell<T | B> => ({
  ...cell,
  required: false,
  blank,
  write: (value) =>
    value === undefined || (typeof value === "boolean" && value === blank) ? "" : cell.write(value),
});

/** The type of value a column holds. */
export type Held<C> = C extends Cell<infer T> ? T : never;
