import { foot, linearAxis, plainly } from "./axis.ts";
import { insteadOfMark, rowNames, valueRoom } from "./rows.ts";
import { defaultWidth, element, ink, line, picture, smallText, text } from "./svg.ts";
import type { PictureOptions } from "./svg.ts";

export interface Bar {
  readonly label: string;
  /** Undefined draws no bar and writes `shown` in its place ("hidden", "none"). */
  readonly value: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** The value as it is written beside the bar. */
  readonly shown: string;
}

export interface BarChartOptions extends PictureOptions {
  readonly bars: readonly Bar[];
  /** What the foot measures: "patients", "days". */
  readonly measure: string;
  readonly write?: (value: number) => string;
  /** A value to compare with, drawn as a dashed line across every bar. */
  readonly mark?: { readonly value: number; readonly label: string };
}

/** Lying bars from nought, each with its value written out and, where it has one, its interval as a line with ends. */
export function barChart(options: BarChartOptions): string {
  const { bars, measure, write = plainly, mark, width = defaultWidth } = options;
  const headroom = mark ? 26 : 6;
  const names = rowNames(
    bars.map(({ label }) => label),
    headroom,
    width * 0.4,
  );
  const values = bars
    .flatMap(({ value, low, high }) => [value, low, high])
    .filter((one) => one !== undefined);
  const right = width - valueRoom(bars.filter(({ value }) => value !== undefined).map(({ shown }) => shown));
  const axis = linearAxis(
    Math.min(0, ...values),
    Math.max(0, ...values, mark?.value ?? 0),
    names.left,
    right,
  );
  const bottom = names.tops.at(-1)!;
  return picture(options, width, bottom + 52, [
    foot(axis, headroom, bottom, write, measure),
    names.drawn,
    ...bars.map((bar, i) => drawBar(bar, axis.at, names.tops[i], names.tops[i + 1])),
    mark ? drawMark(axis.at(mark.value), mark.label, headroom, bottom, right) : "",
  ]);
}

function drawBar(
  { value, low, high, shown }: Bar,
  at: (value: number) => number,
  top: number,
  bottom: number,
): string {
  const middle = (top + bottom) / 2;
  const zero = at(0);
  if (value === undefined) return insteadOfMark(zero + 6, middle, shown);
  const end = at(value);
  const furthest = Math.max(zero, end, high === undefined ? 0 : at(high));
  return element(
    "g",
    { class: "picture-bar" },
    element("rect", {
      x: Math.min(zero, end),
      y: middle - 9,
      width: Math.abs(end - zero),
      height: 18,
      fill: ink.mark,
    }),
    whisker(low, high, at, middle, ink.text),
    text(furthest + 6, middle + 5, shown, { "font-size": smallText }),
  );
}

/** A line from low to high with an upright at either end. A pale border keeps it seen on a dark bar. */
export function whisker(
  low: number | undefined,
  high: number | undefined,
  at: (value: number) => number,
  y: number,
  stroke: string,
): string {
  if (low === undefined || high === undefined) return "";
  const [left, right] = [at(low), at(high)];
  const path = `M${left.toFixed(1)} ${y - 6}v12M${left.toFixed(1)} ${y}H${right.toFixed(1)}M${right.toFixed(1)} ${y - 6}v12`;
  return (
    element("path", { d: path, stroke: ink.paper, "stroke-width": 4.5, fill: "none" }) +
    element("path", { d: path, stroke, "stroke-width": 2, fill: "none" })
  );
}

/** A dashed line from top to bottom with its name above it. */
export function drawMark(x: number, label: string, top: number, bottom: number, right: number): string {
  const nearRight = x > right - 60;
  return (
    line(x, top - 4, x, bottom, { stroke: ink.text, "stroke-width": 2, "stroke-dasharray": "6 4" }) +
    text(x, top - 9, label, { "font-size": smallText, "text-anchor": nearRight ? "end" : "middle" })
  );
}
