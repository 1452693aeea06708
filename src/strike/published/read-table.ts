import { readFileSync } from "node:fs";

/** Reads one of this folder's own tables: a header, then rows; a cell in double quotes may hold commas. */
export function readTable(name: string): Record<string, string>[] {
  const [header, ...rows] = readFileSync(new URL(name, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map(cellsOf);
  return rows.map((cells) => Object.fromEntries(header.map((column, i) => [column, cells[i] ?? ""])));
}

const cellsOf = (line: string): string[] =>
  [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'),
  );
