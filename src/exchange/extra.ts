import type { TableName } from "./table.ts";

/**
 * Columns that Sevenday does not know, kept so that writing the folder gives them back. They stand beside the typed
 * rows, found by the cells that name a row, so that a row which was edited keeps what others wrote beside it.
 */
export interface ExtraColumns {
  readonly columns: readonly string[];
  readonly cells: ReadonlyMap<string, readonly string[]>;
}

export type Extra = ReadonlyMap<TableName, ExtraColumns>;

/** The cells that name a row, as one text. */
export const rowKey = (cells: readonly string[]): string => cells.join("\u001f");
