import type { Day } from "#time";
import { isoDay } from "#time";
import type { TableName } from "./table.ts";
import { everyTable } from "./tables.ts";

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
