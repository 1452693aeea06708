import { readFileSync } from "node:fs";
import type { Day } from "./day.ts";
import { day } from "./day.ts";

/** Public holidays of England and Wales, 2015 to 2030, substitute days as gov.uk lists them (OGL v3.0). */
const names: ReadonlyMap<Day, string> = new Map(
  readFileSync(new URL("./public-holidays.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const comma = line.indexOf(",");
      return [day(line.slice(0, comma)), line.slice(comma + 1)];
    }),
);

export const publicHoliday = (date: Day): string | undefined => names.get(date);
