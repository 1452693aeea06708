import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { Complaints } from "./complaints.ts";
import type { Source } from "./open-folder.ts";
import { openFolder } from "./open-folder.ts";
import { InputProblems } from "./problem.ts";
import { openWorkbook } from "./workbook/read.ts";

/** Opens a hospital folder, or a workbook whose sheets are its tables. */
export async function openSource(
  path: string,
  options: { readonly packageNeeded: boolean },
  complaints: Complaints,
): Promise<Source> {
  const wanted = "a hospital folder, or an .xlsx with its tables as sheets";
  if ((await kindOf(path, wanted)) === "folder") return openFolder(path, options, complaints);
  if (isWorkbook(path)) return openWorkbook(path, complaints);
  throw notHere(path, "this file is not a hospital", wanted, "give the folder that it is in");
}

export const isWorkbook = (path: string): boolean => extname(path).toLowerCase() === ".xlsx";

/** Is a file or a folder there? Throws where there is neither. */
export async function kindOf(path: string, wanted: string): Promise<"file" | "folder"> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() === true) return "file";
  if (found?.isDirectory() === true) return "folder";
  throw notHere(path, "nothing is there that could be read", wanted, undefined);
}

const notHere = (file: string, what: string, expected: string, maybe: string | undefined): InputProblems =>
  new InputProblems([{ file, what, expected, maybe }]);
