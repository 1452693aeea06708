/** A row of a sheet as it is read. The same object serves for the next row: copy what you keep. */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly count: number;
  /** From 1, the header's own line. */
  readonly line: number;
}

/** Something wrong with a file as a file, whatever table it holds. */
export interface SheetFault {
  readonly line: number;
  /** Number of the cell, from 1; 0 where the whole line is meant. */
  readonly cell: number;
  readonly what: string;
  readonly found?: string | undefined;
  readonly expected: string;
  readonly maybe?: string | undefined;
}

/** Rows of text, whether from a CSV or from a sheet of a workbook. */
export interface Sheet {
  /** How errors call it: `staff.csv`, or `hospital.xlsx, sheet staff`. */
  readonly file: string;
  read(row: (row: SheetRow) => void, fault: (fault: SheetFault) => void): Promise<void>;
}
