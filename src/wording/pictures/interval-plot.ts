import { foot, linearAxis, plainly, ratioAxis } from "./axis.ts";
import { drawMark, whisker } from "./bar-chart.ts";
import { insteadOfMark, rowNames, valueRoom } from "./rows.ts";
import { defaultWidth, element, ink, picture, smallText, text } from "./svg.ts";
import type { PictureOptions } from "./svg.ts";

export interface IntervalRow {
  readonly label: string;
  /** Undefined draws no dot and writes `shown` in its place ("hidden"). */
  readonly value: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly shown: string;
}

export interface IntervalPlotOptions extends PictureOptions {
  readonly rows: readonly IntervalRow[];
  readonly measure: string;
  readonly write?: (value: number) => string;
  /** `ratio` puts half as far from 1 as double. */
  readonly scale?: "plain" | "ratio";
  readonly mark?: { readonly value: number; readonly label: string };
}

/** A dot for each row and a line for where it may truly lie. A dot is hollow while its line crosses the mark. */
export function intervalPlot(options: IntervalPlotOptions): string {
  const { rows, measure, write = plainly, scale = "plain", mark, width = defaultWidth } = options;
  const headroom = mark ? 26 : 6;
  const names = rowNames(
    rows.map(({ label }) => label),
    headroom,
    width * 0.4,
  );
  const values = rows
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((one) => one !== undefined);
  const right = width - valueRoom(rows.filter(({ value }) => value !== undefined).map(({ shown }) => shown));
  const known = [...values, ...(mark ? [mark.value] : []), ...(values.length === 0 ? [0, 1] : [])];
  const left = names.left + 8;
  const make = scale === "ratio" ? ratioAxis : linearAxis;
  const axis = make(Math.min(...known), Math.max(...known), left, right - 8);
  const bottom = names.tops.at(-1)!;
  return picture(options, width, bottom + 52, [
    foot(axis, headroom, bottom, write, measure),
    mark ? drawMark(axis.at(mark.value), mark.label, headroom, bottom, right) : "",
    names.drawn,
    ...rows.map((row, i) =>
      drawRow(row, axis.at, (names.tops[i] + names.tops[i + 1]) / 2, mark?.value, right, left),
    ),
  ]);
}

function drawRow(
  { value, low, high, shown }: IntervalRow,
  at: (value: number) => number,
  middle: number,
  mark: number | undefined,
  right: number,
  left: number,
): string {
  if (value === undefined) return insteadOfMark(left, middle, shown);
  const crosses =
    mark !== undefined && low !== undefined && high !== undefined && low <= mark && high >= mark;
  return element(
    "g",
    { class: "picture-interval" },
    whisker(low, high, at, middle, ink.text),
    element("circle", {
      cx: at(value),
      cy: middle,
      r: 6.5,
      fill: crosses ? ink.paper : ink.mark,
      stroke: crosses ? ink.text : ink.paper,
      "stroke-width": crosses ? 2.5 : 1.5,
    }),
    text(right + 6, middle + 5, shown, { "font-size": smallText }),
  );
}
