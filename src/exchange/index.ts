/**
 * Files in and out: the hospital folder and the rota, with errors that teach. Each table is declared once, in
 * `tables/`; reading, writing, the data package and the manual all come from that.
 */
export { parseBlt, readBlt } from "./blt/read.ts";
export { parseLots, readLots } from "./lots.ts";
export { parseChargeCases, readChargeCases } from "./charge/read.ts";
export type { ChargeCases } from "./charge/read.ts";
export { csvPieces, writeCsv } from "./csv/write.ts";
export type { CsvValue } from "./csv/write.ts";
export { settleFolder, writeFileAtomically, writeFolderAtomically } from "./folder.ts";
export type { FileContent } from "./folder.ts";
export type { Hospital } from "./hospital.ts";
export { InputProblems, problem } from "./problem.ts";
export type { Problem } from "./problem.ts";
export { parseRebookPolicy, readRebookPolicy } from "./rebook-policy.ts";
export { readHospital } from "./read-hospital.ts";
export type { ReadOptions } from "./read-hospital.ts";
export { readPlainTable } from "./read-plain-table.ts";
export { readPresent } from "./read-present.ts";
export { readRota } from "./read-rota.ts";
export type { RotaFile } from "./read-rota.ts";
export { streamDuties } from "./stream-duties.ts";
export { hospitalFiles, writeHospital } from "./write-hospital.ts";
export { writeWorkbook } from "./workbook/write.ts";
