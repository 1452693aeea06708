import type {
  BurdenKind,
  DelayTable,
  DimensionId,
  DisplacementTable,
  FairnessReport,
  Gradient,
  Interval,
  PeerBurden,
  SmallNumberRule,
} from "#fairness";
import { intervalPlot } from "./pictures/index.ts";

/** A table for a page, a file or the terminal. The first column names the row. */
export interface WordedTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const dimensionNames: Readonly<Record<DimensionId, string>> = {
  "imd-decile": "Deprivation of the home area",
  sex: "Sex",
  "age-band": "Age",
  "ethnic-group": "Ethnic group",
  adjustments: "Reasonable adjustments",
  "distance-band": "Distance from home",
  "digital-exclusion": "Use of the internet",
};

const groupNames: Readonly<Record<string, string>> = {
  "1": "1 (most deprived)",
  "10": "10 (least deprived)",
  "0-18": "0 to 18",
  "19-64": "19 to 64",
  "65+": "65 and over",
  "not-stated": "Not stated",
  "not-known": "Not known",
  recorded: "Adjustments recorded",
  "none-recorded": "None recorded",
  "no-internet": "No internet",
  "not-recorded-as-excluded": "Not recorded as without",
  "under-5-km": "Under 5 km",
  "5-to-10-km": "5 to 10 km",
  "10-to-20-km": "10 to 20 km",
  "20-to-40-km": "20 to 40 km",
  "40-km-or-more": "40 km or more",
};

export const dimensionName = (id: DimensionId): string => dimensionNames[id];

export const groupName = (group: string): string =>
  groupNames[group] ?? `${group.charAt(0).toUpperCase()}${group.slice(1)}`;

const places = (value: number, digits: number): string => value.toFixed(digits).replace("-", "−");
const between = ({ low, high }: Interval, digits: number): string =>
  `${places(low, digits)} to ${places(high, digits)}`;
const hidden = "hidden";

/** "1 in 12" rather than a decimal nobody can picture. */
export function chanceInWords(chance: number): string {
  if (chance >= 0.5) return "more often than not";
  return chance <= 0.001
    ? "less than 1 time in 1,000"
    : `about 1 time in ${Math.round(1 / chance).toLocaleString("en-GB")}`;
}

/** "Under 5 is hidden …", to print under every table of patients. */
export const smallNumbersNote = ({ hideBelow, roundTo }: SmallNumberRule): string =>
  `Numbers from 1 to ${hideBelow - 1} are hidden, and so is at least one more group wherever that would give them away. ` +
  `Other numbers are rounded to the nearest ${roundTo}.`;

/** The table of who was displaced, along one division. */
export function displacementWords(table: DisplacementTable): WordedTable {
  return {
    caption: `Who is displaced, by ${dimensionName(table.dimension).toLowerCase()}`,
    head: ["Group", "Displaced", "Could have been", "Times an even hand", "95% interval", "By chance"],
    rows: table.rows
      .filter((row) => row.hidden || row.couldHaveBeen > 0 || row.displaced > 0)
      .map((row) =>
        row.hidden
          ? [groupName(row.group), hidden, hidden, hidden, hidden, hidden]
          : [
              groupName(row.group),
              String(row.displaced),
              String(row.couldHaveBeen),
              row.ratio === undefined ? "not compared" : places(row.ratio, 2),
              row.low === undefined || row.high === undefined
                ? ""
                : between({ low: row.low, high: row.high }, 2),
              row.byChance === undefined ? "" : chanceInWords(row.byChance),
            ],
      ),
  };
}

/** One sentence on whether a plan leans along this division, and on whom. */
export function displacementSays({ dimension, rows, byChance }: DisplacementTable): string {
  const name = dimensionName(dimension);
  if (byChance === undefined)
    return `${name}: too few people to say whether anyone is displaced more than others.`;
  const often = `Lots drawn at random would be this uneven ${chanceInWords(byChance)}.`;
  const leaning = rows
    .filter((row) => !row.hidden)
    .filter(({ low, high, ratio }) => ratio !== undefined && (low! > 1 || high! < 1))
    .map((row) => `${groupName(row.group)} ${places(row.ratio!, 2)} times`);
  if (byChance >= 0.05) return `${name}: no lean that chance alone would not explain. ${often}`;
  return leaning.length === 0
    ? `${name}: uneven overall, though no single group that is shown stands clear of an even hand. ${often}`
    : `${name}: uneven. Displaced, against an even hand: ${leaning.join("; ")}. ${often}`;
}

/** The same table as a picture. `id` must be unlike any other on the page. */
export function displacementPicture(table: DisplacementTable, id: string, width?: number): string {
  return intervalPlot({
    id,
    title: `Who is displaced, by ${dimensionName(table.dimension).toLowerCase()}`,
    description: `${displacementSays(table)} A dot is filled where its interval stays clear of an even hand.`,
    rows: table.rows
      .filter((row) => row.hidden || row.ratio !== undefined)
      .map((row) =>
        row.hidden
          ? { label: groupName(row.group), value: undefined, shown: "hidden: small number" }
          : {
              label: groupName(row.group),
              value: row.ratio,
              low: row.low,
              high: row.high,
              shown: places(row.ratio!, 2),
            },
      ),
    measure: "times an even hand",
    scale: "ratio",
    write: (value) => places(value, 2),
    mark: { value: 1, label: "even hand" },
    ...(width === undefined ? {} : { width }),
  });
}

const days = (value: number | undefined): string => (value === undefined ? "no dates yet" : places(value, 1));

export function delayWords(table: DelayTable): WordedTable {
  return {
    caption: `Days from the date lost to the new one, by ${dimensionName(table.dimension).toLowerCase()}`,
    head: ["Group", "With a new date", "Without one", "Median days", "Mean days"],
    rows: table.rows
      .filter((row) => row.hidden || row.withNewDate > 0 || row.withoutDate > 0)
      .map((row) =>
        row.hidden
          ? [groupName(row.group), hidden, hidden, hidden, hidden]
          : [
              groupName(row.group),
              String(row.withNewDate),
              String(row.withoutDate),
              days(row.medianDays),
              days(row.meanDays),
            ],
      ),
  };
}

/** What the slope across deprivation comes to, in points or in days. */
export function gradientSays(found: Gradient | undefined, of: "displaced" | "delay"): string {
  if (!found) return "Too few people in some tenths of deprivation to measure a lean across all ten.";
  const [times, unit] = of === "displaced" ? [100, "percentage points"] : [1, "days"];
  const slope = places(found.slope * times, 1);
  const range = found.intervals
    ? ` (95% interval ${between({ low: found.intervals.slope.low * times, high: found.intervals.slope.high * times }, 1)})`
    : "";
  const sure = found.intervals && (found.intervals.slope.low > 0 || found.intervals.slope.high < 0);
  const whom =
    found.intervals && !sure
      ? "The interval holds nought, so this may be chance."
      : `People in more deprived areas carry ${found.slope > 0 ? "more" : "less"} of it.`;
  return (
    `From the least to the most deprived end, ${of === "displaced" ? "the share displaced" : "the delay"} changes by ` +
    `${slope} ${unit}${range}. ${whom} Relative index ${places(found.ratio, 2)}; concentration index ${places(found.concentration, 3)}.`
  );
}

const burdenNames: Readonly<Record<BurdenKind, string>> = {
  nights: "nights",
  weekends: "weekends",
  publicHolidays: "public holidays",
};

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** "Nights among medicine · ST3: 2 to 6 for each full-time doctor, median 4; Gini 0.12." */
export function burdenSays({ peers, doctors, spread }: PeerBurden, kind: BurdenKind): string {
  const { least, median, most, gini } = spread[kind];
  const name = burdenNames[kind];
  const opening = `${name.charAt(0).toUpperCase()}${name.slice(1)} among ${peers}`;
  if (doctors.length === 1) return `${opening}: one doctor, so nobody to compare with.`;
  if (most === 0) return `${opening}: none.`;
  return `${opening}: ${short(least)} to ${short(most)} for each full-time doctor, median ${short(median)}; Gini ${places(gini, 2)}.`;
}

/** The lines of a report that a board would read first. */
export function fairnessHeadlines(report: FairnessReport): string[] {
  return [
    ...report.likeWithLike.map(displacementSays),
    gradientSays(report.deprivation.displaced, "displaced"),
    smallNumbersNote(report.rule),
  ];
}
