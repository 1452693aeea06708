import { readFileSync } from "node:fs";

const cells = (line: string): string[] =>
  line.includes('"')
    ? line.match(/"[^"]*"|[^,]+/g)!.map((cell) => cell.replaceAll('"', ""))
    : line.split(",");

/** Rows of a small CSV beside this file, by column name; a quoted cell may hold commas. */
export function readTable(file: string): Readonly<Record<string, string>>[] {
  const lines = readFileSync(new URL(`./${file}`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  const [columns, ...rows] = lines.map(cells);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ""])));
}
