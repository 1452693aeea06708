/**
 * What a spreadsheet would take for a formula and run: a cell that begins with one of these and is not a number. The
 * wide forms count too, since some spreadsheets fold them.
 */
const opener = /^[=+\-@\t\r＝＋－＠]/;
const number = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** Would a spreadsheet run this cell rather than show it? */
export const isFormula = (cell: string): boolean => opener.test(cell) && !number.test(cell);

/** The guard: an apostrophe, which every spreadsheet reads as "this is text". */
export const guarded = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell);
