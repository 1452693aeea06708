import { element, ink, letterWidth, line, picture, smallText, text, wrapped } from "./svg.ts";
import type { PictureOptions } from "./svg.ts";

export interface FlowChartOptions extends PictureOptions {
  /** Stages from left to right. */
  readonly columns: readonly string[];
  /** Holders from top to bottom. At every stage they hold the same in all. */
  readonly rows: readonly {
    readonly label: string;
    /** At each stage: how much, how it is written, and whether the bar is drawn full (safe) or pale. */
    readonly held: readonly { readonly amount: number; readonly shown: string; readonly full: boolean }[];
  }[];
}

const columnWidth = 168;
const barWidth = 16;
const gap = 26;
const room = 420;

/**
 * What everybody holds at each stage, as bars, and what passes between them from one stage to the next, as bands. Where
 * several give at once their gifts are drawn in proportion, because papers put together cannot be told apart.
 */
export function flowChart(options: FlowChartOptions): string {
  const { columns, rows } = options;
  const most = rows.map(({ held }) => Math.max(0, ...held.map(({ amount }) => amount)));
  const scale =
    room /
    Math.max(
      1e-9,
      most.reduce((sum, one) => sum + one, 0),
    );
  const headings = columns.map((label) =>
    wrapped(label, Math.floor((columnWidth - 14) / letterWidth(smallText))),
  );
  const head = 10 + Math.max(1, ...headings.map((lines) => lines.length)) * 18;
  const names = Math.max(0, ...rows.map(({ label }) => label.length)) * letterWidth(smallText) + 14;
  const tops = [head + gap];
  for (const [i] of rows.entries()) tops.push(tops[i] + Math.max(12, most[i] * scale) + gap);
  const left = (column: number) => names + column * columnWidth;
  const width = Math.max(left(columns.length), options.width ?? 0);
  return picture(options, width, tops.at(-1)!, [
    ...headings.flatMap((lines, column) =>
      lines.map((words, n) =>
        text(left(column), 16 + n * 18, words, {
          "font-size": smallText,
          "font-weight": n === 0 ? "bold" : undefined,
        }),
      ),
    ),
    ...rows.map(({ label }, row) => text(0, tops[row] + 11, label, { "font-size": smallText })),
    ...columns.slice(1).flatMap((_, column) => bands(options, column, left, tops, scale)),
    ...rows.flatMap(({ held }, row) => held.map((one, column) => bar(one, left(column), tops[row], scale))),
  ]);
}

function bar(
  held: FlowChartOptions["rows"][number]["held"][number],
  x: number,
  y: number,
  scale: number,
): string {
  if (held.amount <= 0) return line(x, y, x + barWidth, y, { stroke: ink.faint, "stroke-width": 2 });
  return (
    element("rect", {
      x,
      y,
      width: barWidth,
      height: Math.max(1.5, held.amount * scale),
      fill: held.full ? ink.mark : ink.paper,
      stroke: held.full ? ink.mark : ink.text,
      "stroke-width": 1.5,
    }) +
    text(x + barWidth + 4, y - 4, held.shown, {
      "font-size": 12.5,
      stroke: ink.paper,
      "stroke-width": 3,
      "paint-order": "stroke",
    })
  );
}

/** What each keeps runs straight on; what some lose goes to those who gain, in proportion. */
function bands(
  { rows }: FlowChartOptions,
  column: number,
  left: (column: number) => number,
  tops: readonly number[],
  scale: number,
): string[] {
  const from = rows.map(({ held }) => held[column].amount);
  const to = rows.map(({ held }) => held[column + 1].amount);
  const kept = from.map((amount, row) => Math.min(amount, to[row]));
  const lost = from.map((amount, row) => amount - kept[row]);
  const gained = to.map((amount, row) => amount - kept[row]);
  const all = lost.reduce((sum, one) => sum + one, 0);
  const [x1, x2] = [left(column) + barWidth, left(column + 1)];
  const drawn = kept.map((amount, row) => band(x1, tops[row], x2, tops[row], amount * scale, ink.faint));
  const leaving = kept.map((amount, row) => tops[row] + amount * scale);
  const arriving = [...leaving];
  for (const [giver, given] of lost.entries())
    for (const [taker, taken] of gained.entries()) {
      const amount = all > 0 ? (given * taken) / all : 0;
      if (amount * scale < 0.05) continue;
      drawn.push(band(x1, leaving[giver], x2, arriving[taker], amount * scale, ink.line));
      leaving[giver] += amount * scale;
      arriving[taker] += amount * scale;
    }
  return drawn;
}

const n = (value: number): string => value.toFixed(1);

function band(x1: number, y1: number, x2: number, y2: number, height: number, fill: string): string {
  if (height <= 0) return "";
  const middle = (x1 + x2) / 2;
  const d =
    `M${n(x1)} ${n(y1)}C${n(middle)} ${n(y1)} ${n(middle)} ${n(y2)} ${n(x2)} ${n(y2)}v${n(height)}` +
    `C${n(middle)} ${n(y2 + height)} ${n(middle)} ${n(y1 + height)} ${n(x1)} ${n(y1 + height)}Z`;
  return element("path", {
    class: "picture-flow",
    d,
    fill,
    "fill-opacity": fill === ink.faint ? "0.35" : "0.6",
  });
}
