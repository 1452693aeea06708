import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { closest } from "./closest.ts";
import type { Complaints } from "./complaints.ts";
import { csvSheet } from "./csv/sheet.ts";
import type { DataPackage } from "./data-package.ts";
import { packageFile, readDataPackage } from "./data-package.ts";
import { refuseProtected } from "./header.ts";
import type { Sheet } from "./sheet.ts";
import { tableNames } from "./table.ts";
import type { TableName } from "./table.ts";

/** Where the tables of a hospital are, whether in a folder or in a workbook. */
export interface Source {
  readonly about: Pick<DataPackage, "name" | "title" | "notes" | "asOf" | "rest">;
  readonly sheets: ReadonlyMap<TableName, Sheet>;
}

/** The largest table read into memory. Longer files of duties are for `streamDuties`. */
const largest = 2_147_483_648;

const nothing: DataPackage = { name: "", title: "", notes: "", asOf: undefined, paths: new Map(), rest: {} };

/**
 * Looks at a folder: what `datapackage.json` names, or every CSV with the name of a table where the package may be
 * missing. Tells of files that are named and not there.
 */
export async function openFolder(
  dir: string,
  options: { readonly packageNeeded: boolean },
  complaints: Complaints,
): Promise<Source> {
  const names = await readdir(dir);
  const packaged = (await stat(join(dir, packageFile)).catch(() => undefined))?.isFile() === true;
  if (!packaged && options.packageNeeded) {
    const meant = closest(packageFile, names);
    complaints.add({
      file: packageFile,
      what: "the file is missing",
      found: meant,
      expected: `a hospital folder, whose ${packageFile} names its tables`,
      maybe:
        meant === undefined
          ? "make a folder with `sevenday demo` and put your tables in it"
          : `rename ${meant} to ${packageFile}`,
    });
  }
  const about = packaged ? ((await readDataPackage(dir, complaints)) ?? nothing) : nothing;
  const sheets = new Map<TableName, Sheet>();
  for (const name of tableNames) {
    const path = about.paths.get(name) ?? (names.includes(`${name}.csv`) ? `${name}.csv` : undefined);
    if (path === undefined) continue;
    const found = await stat(join(dir, path)).catch(() => undefined);
    if (found?.isFile() !== true) {
      const meant = closest(path, names);
      complaints.add({
        file: path,
        what: found === undefined ? "the file is missing" : "this is not a file",
        found: meant,
        expected: `the table ${name}, as ${packageFile} says`,
        maybe: meant === undefined ? undefined : `rename ${meant} to ${path}`,
      });
    } else if (found.size > largest) {
      complaints.add({
        file: path,
        what: `the file has ${found.size} bytes`,
        expected: `at most ${largest} bytes`,
      });
    } else {
      sheets.set(name, csvSheet(join(dir, path), path));
    }
  }
  await lookAtStrangers(dir, names, new Set([...sheets.values()].map(({ file }) => file)), complaints);
  return { about, sheets };
}

/** Files that are no table of ours are left alone, but none may bring in what no file may hold. */
async function lookAtStrangers(
  dir: string,
  names: readonly string[],
  known: ReadonlySet<string>,
  complaints: Complaints,
): Promise<void> {
  for (const name of names) {
    if (!name.toLowerCase().endsWith(".csv") || known.has(name)) continue;
    const stem = name.slice(0, -4);
    refuseProtected(stem, undefined, 1, name, complaints);
    const meant = closest(stem, tableNames);
    complaints.note({
      file: name,
      what: "the table is not known, and is left alone",
      found: stem,
      expected: `one of ${tableNames.join(", ")}`,
      maybe: meant === undefined ? undefined : `${meant}.csv was meant`,
    });
    let header = true;
    await csvSheet(join(dir, name), name).read(
      ({ cells, count, line }) => {
        if (header)
          for (const cell of cells.slice(0, count)) refuseProtected(cell, undefined, line, name, complaints);
        header = false;
      },
      () => {},
    );
  }
}
