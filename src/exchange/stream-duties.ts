import { basename } from "node:path";
import type { Duty, ShiftType } from "#rota";
import { Complaints } from "./complaints.ts";
import { bytesFault, csvFault, longestRow } from "./csv/faults.ts";
import { linesOf } from "./csv/lines.ts";
import { CsvScanner } from "./csv/scan.ts";
import { RowReader } from "./row-reader.ts";
import { tables } from "./tables.ts";

interface StreamOptions {
  readonly shiftTypes?: readonly ShiftType[];
  /**
   * Whose duties are wanted; everybody's where it is left out. Rows of others are passed over unread, so that several
   * threads can share a file between them by person, in whatever order it stands.
   */
  readonly keep?: (staffId: string) => boolean;
}

/**
 * Reads a CSV of duties of any length, some thousand at a time, so that a country's rotas pass through little memory.
 * Rows are checked one by one; whether somebody is in two places at once is for whoever holds a person's duties together.
 * @throws InputProblems at the end of the piece in which the first problem stands, with all those of that piece
 */
export async function* streamDuties(file: string, options: StreamOptions = {}): AsyncGenerator<Duty[]> {
  const complaints = new Complaints();
  const shiftTypes = new Map((options.shiftTypes ?? []).map((type) => [type.shiftType, type]));
  const known = { ids: new Map(), shiftTypes, sessions: new Map(), loneRota: true };
  const reader = new RowReader(tables.duties, basename(file), known, complaints);
  const scanner = new CsvScanner(longestRow);
  const { keep } = options;
  let staffAt = -1;
  let header = true;
  for await (const piece of linesOf(file, longestRow, (wrong) => reader.fault(bytesFault(wrong)))) {
    const duties: Duty[] = [];
    scanner.take(
      piece.text,
      piece.last,
      (row) => {
        if (header) staffAt = row.cells.slice(0, row.count).indexOf("staff_id");
        else if (keep !== undefined && staffAt >= 0 && staffAt < row.count && !keep(row.cells[staffAt]))
          return;
        header = false;
        const duty = reader.take(row);
        if (duty !== undefined) duties.push(duty);
      },
      (wrong) => reader.fault(csvFault(wrong)),
    );
    complaints.settle();
    if (duties.length > 0) yield duties;
  }
  reader.end();
  complaints.settle();
}
