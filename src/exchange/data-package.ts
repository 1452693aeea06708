import { readFile, stat } from "node:fs/promises";
import { isUtf8 } from "node:buffer";
import { posix, join } from "node:path";
import type { Day } from "#time";
import { readDay } from "#time";
import { dateMend } from "./cells/date-mend.ts";
import { closest } from "./closest.ts";
import type { Complaints } from "./complaints.ts";
import { brokenAt } from "./json-place.ts";
import type { Told } from "./problem.ts";
import { isTableName, tableNames } from "./table.ts";
import type { TableName } from "./table.ts";

export const packageFile = "datapackage.json";

/** What `datapackage.json` says of a folder. */
export interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  /** The date the folder was true on: `asOf`, a property of ours. */
  readonly asOf: Day | undefined;
  /** Path of each table, relative to the folder. */
  readonly paths: ReadonlyMap<TableName, string>;
  /** Properties that are not ours, kept as they are. */
  readonly rest: Readonly<Record<string, unknown>>;
}

const largest = 1_048_576;

/** Reads `datapackage.json` of a folder, or answers undefined after telling what is wrong with it. */
export async function readDataPackage(dir: string, complaints: Complaints): Promise<DataPackage | undefined> {
  const tell = (told: Omit<Told, "file">) => complaints.add({ file: packageFile, ...told });
  const read = await readJson(join(dir, packageFile), tell);
  if (read === undefined) return undefined;
  if (!isRecord(read) || !Array.isArray(read["resources"])) {
    const expected = `"resources": [{ "name": "staff", "path": "staff.csv" }, …]`;
    tell({ what: "no list of resources is there", expected });
    return undefined;
  }
  const { name, title, description, asOf, resources, $schema: _, ...rest } = read;
  const paths = new Map<TableName, string>();
  for (const [i, resource] of (resources as unknown[]).entries()) {
    readResource(resource, `resources[${i}]`, paths, complaints);
  }
  return {
    name: asText(name),
    title: asText(title),
    notes: asText(description),
    asOf: readAsOf(asOf, tell),
    paths,
    rest,
  };
}

async function readJson(path: string, tell: (told: Omit<Told, "file">) => void): Promise<unknown> {
  const { size } = await stat(path);
  if (size > largest) {
    tell({ what: `the file has ${size} bytes`, expected: `at most ${largest} bytes` });
    return undefined;
  }
  const bytes = await readFile(path);
  if (!isUtf8(bytes)) {
    tell({ what: "the file is not UTF-8", expected: "JSON in UTF-8", maybe: "save it as UTF-8" });
    return undefined;
  }
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text);
  } catch {
    const line = text.slice(0, brokenAt(text)).split("\n").length;
    const found = text.split("\n")[line - 1].trim().slice(0, 80);
    tell({ line, what: "the file is not JSON", found, expected: "JSON" });
    return undefined;
  }
}

function readAsOf(written: unknown, tell: (told: Omit<Told, "file">) => void): Day | undefined {
  if (written === undefined) return undefined;
  const text = asText(written);
  const asOf = readDay(text);
  if (asOf === undefined) {
    const mended = dateMend(text);
    tell({
      column: "asOf",
      what: "the date cannot be read",
      found: JSON.stringify(written).slice(0, 80),
      expected: "a date such as 2026-01-31",
      maybe: mended && `write ${mended}`,
    });
  }
  return asOf;
}

/** Takes one resource into `paths`, or tells why not. */
function readResource(
  resource: unknown,
  column: string,
  paths: Map<TableName, string>,
  complaints: Complaints,
): void {
  const told = { file: packageFile, column };
  const name = isRecord(resource) ? resource["name"] : undefined;
  const path = isRecord(resource) ? resource["path"] : undefined;
  if (!isRecord(resource) || typeof name !== "string" || typeof path !== "string") {
    complaints.add({
      ...told,
      what: "a resource has no name or no path",
      found: JSON.stringify(resource).slice(0, 80),
      expected: `{ "name": "staff", "path": "staff.csv" }`,
    });
    return;
  }
  const { encoding, dialect } = resource;
  const delimiter = isRecord(dialect) ? asText(dialect["delimiter"] ?? ",") : ",";
  if (!isTableName(name)) {
    const meant = closest(name, tableNames);
    complaints.note({
      ...told,
      what: `the table ${name} is not known, and is left alone`,
      found: name,
      expected: `one of ${tableNames.join(", ")}`,
      maybe: meant && `${meant} was meant`,
    });
  } else if (paths.has(name)) {
    complaints.add({
      ...told,
      what: `two resources have the name ${name}`,
      found: name,
      expected: "each table once",
    });
  } else if (!isInside(path)) {
    complaints.add({
      ...told,
      what: "the path leads out of the folder",
      found: path,
      expected: "a file of this folder such as staff.csv",
    });
  } else if (typeof encoding === "string" && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
    complaints.add({
      ...told,
      what: `the encoding is ${encoding}`,
      found: encoding,
      expected: "utf-8",
      maybe: `save ${path} as “CSV UTF-8”`,
    });
  } else if (delimiter !== ",") {
    complaints.add({
      ...told,
      what: "the cells are not parted by commas",
      found: delimiter,
      expected: "commas",
      maybe: `save ${path} with commas`,
    });
  } else {
    paths.set(name, path);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** Only a plain relative path stays in the folder: no `..`, no root, no address, no drive. */
const isInside = (path: string): boolean =>
  path !== "" && !/[\\:\0]/.test(path) && !posix.isAbsolute(path) && !posix.normalize(path).startsWith("..");
