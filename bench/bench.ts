/** One line of a table of results. Times are wall seconds of a whole process unless the column says otherwise. */
export type Row = Readonly<Record<string, string | number>>;

/** A benchmark: fixed instances, fixed seeds, one table. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  run(note: (line: string) => void): Promise<Row[]>;
}
