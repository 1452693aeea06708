// Makes the compact copies in src/demo/published from the public files named in its README, kept in a folder of the
// caller's: node scripts/slim-published.ts FOLDER. Nothing is rounded but coordinates, to about 100 metres.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const source = process.argv[2];
if (source === undefined) throw new Error("name the folder that holds the public files");
const target = resolve(import.meta.dirname, "../src/demo/published");

type Row = Readonly<Record<string, string>>;

/** RFC 4180 fields of one line; none of these files has a line break inside a field. */
const fields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (m) => m[1]?.replaceAll('""', '"') ?? m[2] ?? "",
  );

function read(file: string): Row[] {
  const [head, ...lines] = readFileSync(join(source, file), "utf8").trim().split(/\r?\n/);
  const names = fields(head);
  return lines.map((line) => {
    const cells = fields(line);
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}

const rounded = (degrees: string): string =>
  degrees === "" ? "" : String(Math.round(Number(degrees) * 1000) / 1000);

const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function write(name: string, columns: readonly string[], rows: readonly Row[]): void {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  const packed = gzipSync([columns.join(","), ...lines, ""].join("\n"), { level: 9 });
  writeFileSync(join(target, `${name}.csv.gz`), packed);
  console.log(`${name}: ${rows.length} rows, ${packed.length} bytes`);
}

const waiting = (row: Row): boolean => row["part"] === "incomplete" || row["part"] === "incomplete_dta";
const weeks = Array.from({ length: 104 }, (_, week) => `w${week}`);
const england = read("rtt/rtt-2026-01-england-weeks.csv");
const last = Object.keys(england[0]).at(-1)!;
write("rtt-england-weeks", ["part", "tfc", ...weeks, last], england.filter(waiting));
write(
  "rtt-trust-weeks",
  ["trust", "part", "tfc", ...weeks, last],
  read("rtt/rtt-2026-01-example-trusts-weeks.csv").filter(waiting),
);
const bands = read("rtt/rtt-2026-01-trust-tfc-bands.csv");
write("rtt-trust-bands", Object.keys(bands[0]), bands);
const summary = read("rtt/rtt-2026-01-trust-tfc-summary.csv");
write("rtt-trust-summary", Object.keys(summary[0]), summary);

const point = (row: Row): Row => ({ ...row, lat: rounded(row["lat"] ?? ""), lon: rounded(row["lon"] ?? "") });
const trusts = [
  "ods",
  "name",
  "type",
  "postcode",
  "lat",
  "lon",
  "staff_fte_2025_03",
  "adult_cc_beds_2025_08",
  "ae_type1_2024_25",
];
write("trusts", trusts, read("trusts/trusts.csv").map(point));
write("staff-groups", ["ods", "hchs_doctors", "total_fte"], read("trusts/trust-staff-groups-2018-06.csv"));
const catchment = read("trusts/trust-catchment-ltla21.csv");
write("catchment", Object.keys(catchment[0]), catchment);
write(
  "sites",
  ["site_ods", "name", "postcode", "lat", "lon", "parent_ods"],
  read("trusts/hospital-sites.csv").map(point),
);
const lsoa = [
  "lsoa21",
  "ltla24",
  "imd2025_decile",
  "imd2019_decile",
  "lat",
  "lon",
  "pop2021",
  "asian",
  "black",
  "mixed",
  "white",
  "other",
  "disabled",
];
write("lsoa", lsoa, read("geo/lsoa21.csv").map(point));
const ages = read("geo/age-band-by-imd2019-decile.csv");
write("age-bands", Object.keys(ages[0]), ages);
const functions = read("codes/treatment-function-codes.csv").filter(
  (row) => row["tfc"] === row["rtt_reporting_group"],
);
write("treatment-functions", ["tfc", "name"], functions);
