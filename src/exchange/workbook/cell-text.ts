import { isoDay } from "#time";

/** What a cell of a workbook holds, as the text a CSV would have, or what is wrong with it. */
export type CellText =
  { readonly text: string } | { readonly wrong: "formula" | "error"; readonly found: string };

/**
 * Dates become `2026-01-31`, times of day `08:30`, both together `2026-01-31T08:30`, tick boxes `yes` or `no`, numbers
 * plain decimals. A formula is refused: what it shows depends on who opens it.
 */
export function cellText(value: unknown): CellText {
  if (value === null || value === undefined) return { text: "" };
  if (typeof value === "string") return { text: value };
  if (typeof value === "number") return { text: plainNumber(value) };
  if (typeof value === "boolean") return { text: value ? "yes" : "no" };
  if (value instanceof Date) return { text: dateText(value) };
  if (typeof value !== "object") return { wrong: "error", found: typeof value };
  if ("formula" in value || "sharedFormula" in value) {
    const formula = "formula" in value ? value.formula : value.sharedFormula;
    return { wrong: "formula", found: `=${String(formula)}` };
  }
  if ("richText" in value && Array.isArray(value.richText)) {
    return { text: value.richText.map((run: { readonly text?: unknown }) => asText(run.text)).join("") };
  }
  if ("error" in value) return { wrong: "error", found: asText(value.error) };
  if ("text" in value) return cellText(value.text);
  return { wrong: "error", found: JSON.stringify(value).slice(0, 40) };
}

const asText = (value: unknown): string => (typeof value === "string" ? value : "");

/** A spreadsheet keeps 15 digits; what follows them is the machine's, not the person's. */
const plainNumber = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded) ? rounded.toFixed(0) : String(rounded);
};

/** Spreadsheets have no zones: the library gives the clock on the cell as if it were UTC. Day 0 is 1899-12-30. */
function dateText(value: Date): string {
  const minutes = Math.round(value.getTime() / 60_000);
  const date = Math.floor(minutes / 1440);
  const clock = minutes - date * 1440;
  const time = `${String(Math.floor(clock / 60)).padStart(2, "0")}:${String(clock % 60).padStart(2, "0")}`;
  const dayZero = -25_569;
  // A time of day, or an hour count such as 33:30, which is 09:30 on the next day.
  if (date >= dayZero && date < dayZero + 10) return date === dayZero ? time : `${time}+${date - dayZero}`;
  return clock === 0 ? isoDay(date) : `${isoDay(date)}T${time}`;
}
