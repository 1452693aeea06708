import { closeAxis, linearAxis, plainly } from "./axis.ts";
import type { Axis } from "./axis.ts";
import { defaultWidth, element, ink, letterWidth, line, picture, smallText, text } from "./svg.ts";
import type { PictureOptions } from "./svg.ts";

export interface Series {
  readonly label: string;
  readonly points: readonly {
    readonly x: number;
    readonly y: number;
    readonly low?: number;
    readonly high?: number;
  }[];
}

export interface LineChartOptions extends PictureOptions {
  readonly series: readonly Series[];
  readonly across: { readonly measure: string; readonly write?: (value: number) => string };
  readonly up: {
    readonly measure: string;
    readonly write?: (value: number) => string;
    readonly fromNought?: boolean;
  };
  readonly mark?: { readonly x: number; readonly label: string };
  readonly height?: number;
}

/** Dashes and dots tell lines apart as well as colour does; each line also carries its name. */
const pens = [
  { stroke: "#005eb8", dashes: undefined },
  { stroke: "#212b32", dashes: "9 5" },
  { stroke: "#7c2855", dashes: "2 5" },
  { stroke: "#006747", dashes: "14 4 3 4" },
] as const;

/** Up to four lines over a shared foot, with a key, and bands where points carry low and high. */
export function lineChart(options: LineChartOptions): string {
  const { series, across, up, mark, width = defaultWidth, height = 300 } = options;
  if (series.length > pens.length)
    throw new RangeError(`At most ${pens.length} lines can be told apart in one picture`);
  const points = series.flatMap((one) => one.points);
  const heights = points.flatMap(({ y, low, high }) => [y, low ?? y, high ?? y]);
  const writeUp = up.write ?? plainly;
  const keyRows = drawKey(series, width);
  const top = 30 + keyRows.height + (mark ? 22 : 0);
  const bottom = top + height - 90;
  const nought = up.fromNought === false ? [] : [0];
  const upright = linearAxis(Math.min(...heights, ...nought), Math.max(...heights, ...nought), bottom, top);
  const left = Math.max(...upright.ticks.map((tick) => writeUp(tick).length)) * letterWidth(smallText) + 14;
  const xs = points.map(({ x }) => x);
  const flat = closeAxis(Math.min(...xs), Math.max(...xs), left, width - 22);
  return picture(options, width, bottom + 52, [
    keyRows.drawn,
    text(0, top - (mark ? 34 : 12), up.measure, { "font-size": smallText }),
    grid(upright, writeUp, left, width - 22),
    below(flat, across, bottom),
    ...series.map((one, i) => drawBand(one, flat, upright, pens[i].stroke)),
    ...series.map((one, i) => drawLine(one, flat, upright, pens[i])),
    mark ? drawMoment(flat.at(mark.x), mark.label, top, bottom, width) : "",
  ]);
}

function grid(upright: Axis, write: (value: number) => string, left: number, right: number): string {
  return element(
    "g",
    { class: "picture-axis" },
    ...upright.ticks.map(
      (tick) =>
        line(left, upright.at(tick), right, upright.at(tick), { stroke: tick === 0 ? ink.line : ink.faint }) +
        text(left - 8, upright.at(tick) + 5, write(tick), { "font-size": smallText, "text-anchor": "end" }),
    ),
  );
}

function below(flat: Axis, { measure, write = plainly }: LineChartOptions["across"], y: number): string {
  return element(
    "g",
    { class: "picture-axis" },
    line(flat.at(flat.from), y, flat.at(flat.to), y, { "stroke-width": 1.5 }),
    ...flat.ticks.map(
      (tick) =>
        line(flat.at(tick), y, flat.at(tick), y + 5) +
        text(flat.at(tick), y + 21, write(tick), { "font-size": smallText, "text-anchor": "middle" }),
    ),
    text((flat.at(flat.from) + flat.at(flat.to)) / 2, y + 43, measure, {
      "font-size": smallText,
      "text-anchor": "middle",
    }),
  );
}

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function drawLine({ points }: Series, flat: Axis, upright: Axis, pen: (typeof pens)[number]): string {
  return element("path", {
    class: "picture-line",
    d: points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${at(flat.at(x), upright.at(y))}`).join(""),
    fill: "none",
    stroke: pen.stroke,
    "stroke-width": 3,
    "stroke-dasharray": pen.dashes,
    "stroke-linejoin": "round",
  });
}

function drawBand({ points }: Series, flat: Axis, upright: Axis, fill: string): string {
  const spread = points.filter(({ low, high }) => low !== undefined && high !== undefined);
  if (spread.length < 2) return "";
  const highs = spread.map(({ x, high }) => at(flat.at(x), upright.at(high!)));
  const lows = spread.map(({ x, low }) => at(flat.at(x), upright.at(low!))).toReversed();
  return element("path", {
    class: "picture-band",
    d: `M${[...highs, ...lows].join("L")}Z`,
    fill,
    "fill-opacity": "0.15",
  });
}

function drawMoment(x: number, label: string, top: number, bottom: number, width: number): string {
  const anchor = x > width - 90 ? "end" : x < 90 ? "start" : "middle";
  return (
    line(x, top - 6, x, bottom, { stroke: ink.text, "stroke-width": 2, "stroke-dasharray": "6 4" }) +
    text(x, top - 12, label, { "font-size": smallText, "text-anchor": anchor })
  );
}

function drawKey(series: readonly Series[], width: number): { drawn: string; height: number } {
  if (series.length < 2) return { drawn: "", height: 0 };
  let x = 0;
  let row = 0;
  const drawn = series.map(({ label }, i) => {
    const needs = 44 + label.length * letterWidth(smallText) + 20;
    if (x > 0 && x + needs > width) {
      x = 0;
      row++;
    }
    const y = 12 + row * 24;
    const pen = pens[i];
    const mark = line(x, y, x + 36, y, {
      stroke: pen.stroke,
      "stroke-width": 3,
      "stroke-dasharray": pen.dashes,
    });
    const words = text(x + 44, y + 5, label, { "font-size": smallText });
    x += needs;
    return mark + words;
  });
  return { drawn: element("g", { class: "picture-key" }, ...drawn), height: 24 * (row + 1) };
}
