import { readFile, stat } from "node:fs/promises";
import { isUtf8 } from "node:buffer";
import { posix, join } from "node:path";
import type { Day } from "#time";
import { isoDay, readDay } from "#time";
import { dateMend } from "./cells/date-mend.ts";
import { closest } from "./closest.ts";
import type { Complaints } from "./complaints.ts";
import { isTableName, tableNames } from "./table.ts";
import type { TableName } from "./table.ts";
import { everyTable } from "./tables.ts";

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
  const tell = (
    what: string,
    expected: string,
    found?: string,
    maybe?: string,
    column?: string,
    line?: number,
  ) => complaints.add({ file: packageFile, line, column, what, found, expected, maybe });
  const path = join(dir, packageFile);
  const size = (await stat(path)).size;
  if (size > largest) {
    tell(`the file has ${size} bytes`, `at most ${largest} bytes`);
    return undefined;
  }
  const bytes = await readFile(path);
  if (!isUtf8(bytes)) {
    tell("the file is not UTF-8", "JSON in UTF-8", undefined, "save it as UTF-8");
    return undefined;
  }
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    const line = text.slice(0, brokenAt(text)).split("\n").length;
    tell(
      "the file is not JSON",
      "JSON",
      text.split("\n")[line - 1].trim().slice(0, 80),
      undefined,
      undefined,
      line,
    );
    return undefined;
  }
  if (!isRecord(read) || !Array.isArray(read["resources"])) {
    tell("no list of resources is there", `"resources": [{ "name": "staff", "path": "staff.csv" }, …]`);
    return undefined;
  }
  const { name, title, description, asOf: written, resources, $schema, ...rest } = read;
  void $schema;
  const asOf = typeof written === "string" ? readDay(written) : undefined;
  if (written !== undefined && asOf === undefined) {
    const maybe = typeof written === "string" ? dateMend(written) : undefined;
    const found = JSON.stringify(written).slice(0, 80);
    tell("the date cannot be read", "a date such as 2026-01-31", found, maybe && `write ${maybe}`, "asOf");
  }
  const paths = new Map<TableName, string>();
  for (const [i, resource] of (resources as unknown[]).entries()) {
    const column = `resources[${i}]`;
    if (!isRecord(resource) || typeof resource["name"] !== "string" || typeof resource["path"] !== "string") {
      tell(
        "a resource has no name or no path",
        `{ "name": "staff", "path": "staff.csv" }`,
        JSON.stringify(resource)?.slice(0, 80),
        undefined,
        column,
      );
      continue;
    }
    const {
      name: table,
      path: where,
      encoding,
      dialect,
    } = resource as { name: string; path: string; encoding?: unknown; dialect?: unknown };
    if (!isTableName(table)) {
      const meant = closest(table, tableNames);
      complaints.note({
        file: packageFile,
        line: undefined,
        column,
        what: `the table ${table} is not known, and is left alone`,
        found: table,
        expected: `one of ${tableNames.join(", ")}`,
        maybe: meant === undefined ? undefined : `${meant} was meant`,
      });
      continue;
    }
    if (paths.has(table)) {
      tell(`two resources have the name ${table}`, "each table once", table, undefined, column);
    } else if (!isInside(where)) {
      tell(
        "the path leads out of the folder",
        "a file of this folder such as staff.csv",
        where,
        undefined,
        column,
      );
    } else if (typeof encoding === "string" && !/^(utf-?8|us-ascii)$/i.test(encoding)) {
      tell(`the encoding is ${encoding}`, "utf-8", encoding, `save ${where} as “CSV UTF-8”`, column);
    } else if (isRecord(dialect) && (dialect["delimiter"] ?? ",") !== ",") {
      tell(
        "the cells are not parted by commas",
        "commas",
        String(dialect["delimiter"]),
        `save ${where} with commas`,
        column,
      );
    } else {
      paths.set(table, where);
    }
  }
  return { name: asText(name), title: asText(title), notes: asText(description), asOf, paths, rest };
}

/** Where JSON breaks: the end of the shortest beginning that no ending could make whole. */
function brokenAt(text: string): number {
  let good = 0;
  let broken = text.length;
  while (broken - good > 1) {
    const middle = Math.floor((good + broken) / 2);
    if (isHopeless(text.slice(0, middle))) broken = middle;
    else good = middle;
  }
  return good;
}

function isHopeless(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return false;
  } catch (error) {
    const message = String(error);
    const at = /at position (\d+)/.exec(message)?.[1];
    if (/end of JSON|Unterminated/.test(message)) return false;
    return at === undefined || Number(at) < beginning.length;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** Only a plain relative path stays in the folder: no `..`, no root, no address, no drive. */
const isInside = (path: string): boolean =>
  path !== "" && !/[\\:\0]/.test(path) && !posix.isAbsolute(path) && !posix.normalize(path).startsWith("..");

/** The text of `datapackage.json` for a folder of these tables: a Frictionless data package with its schemas. */
export function writeDataPackage(
  hospital: {
    readonly name: string;
    readonly title: string;
    readonly notes: string;
    readonly asOf: Day | undefined;
  },
  rest: Readonly<Record<string, unknown>>,
  extra: (table: TableName) => readonly string[],
): string {
  const resources = everyTable().map((table) => ({
    name: table.name,
    path: `${table.name}.csv`,
    type: "table",
    title: table.title,
    description: table.says,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      fields: [
        ...Object.entries(table.columns).map(([name, cell]) => ({
          name,
          ...cell.schema,
          description: cell.says,
          ...(cell.required ? { constraints: { ...cell.schema.constraints, required: true } } : {}),
        })),
        ...extra(table.name).map((name) => ({ name, type: "any" })),
      ],
      missingValues: [""],
      ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
      ...foreignKeys(table.points),
    },
  }));
  const whole = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: hospital.name,
    title: hospital.title,
    description: hospital.notes,
    ...(hospital.asOf === undefined ? {} : { asOf: isoDay(hospital.asOf) }),
    ...rest,
    resources,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function foreignKeys(points: Readonly<Partial<Record<string, TableName>>>): object {
  const keys = Object.entries(points).flatMap(([column, to]) => {
    const key = to === undefined ? undefined : everyTable().find(({ name }) => name === to)?.key[0];
    return key === undefined ? [] : [{ fields: [column], reference: { resource: to, fields: [key] } }];
  });
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
