import { element, ink, line, smallText, text } from "./svg.ts";

/** Where a value stands between two edges of a picture. */
export interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** Round numbers (1, 2 or 5 and noughts) from at or below the least to at or above the most. */
export function roundTicks(least: number, most: number, about = 5): number[] {
  const nothing = 1e-9 * Math.max(1, Math.abs(least), Math.abs(most));
  if (!(most - least > nothing)) return [least, least + Math.max(1, Math.abs(least))];
  const rough = (most - least) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough * 0.999)!;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(most / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** Equal steps are equal lengths. The edges are round numbers at or beyond the values, with room for a number at each. */
export function linearAxis(least: number, most: number, left: number, right: number): Axis {
  const room = Math.floor(Math.abs(right - left) / 56);
  const ticks = roundTicks(least, most, Math.max(2, Math.min(5, room)));
  return stretch(ticks, ticks[0], ticks.at(-1)!, left, right);
}

/** The same with the edges exactly at the values, for time that starts and ends where it does. */
export function closeAxis(least: number, most: number, left: number, right: number): Axis {
  if (!(most - least > 1e-9)) return linearAxis(least, most, left, right);
  const room = Math.floor((right - left) / 64);
  const ticks = roundTicks(least, most, Math.max(2, Math.min(8, room)));
  return stretch(
    ticks.filter((tick) => tick >= least && tick <= most),
    least,
    most,
    left,
    right,
  );
}

const stretch = (ticks: readonly number[], from: number, to: number, left: number, right: number): Axis => ({
  ticks,
  from,
  to,
  at: (value) => left + ((value - from) / (to - from)) * (right - left),
});

const halvings = [1 / 16, 1 / 8, 1 / 4, 1 / 2, 2 / 3, 4 / 5, 1, 5 / 4, 3 / 2, 2, 4, 8, 16];

/** Twice as much stands as far to the right of 1 as half as much to its left. For ratios. */
export function ratioAxis(least: number, most: number, left: number, right: number): Axis {
  const reach = Math.min(16, Math.max(most, 1 / Math.max(least, 1 / 16), 1.25));
  const edge = halvings.find((one) => one >= reach - 1e-9) ?? 16;
  const inside = halvings.filter((one) => one >= 1 / edge - 1e-9 && one <= edge + 1e-9);
  const crowded = (right - left) / inside.length < 44;
  const ticks = crowded ? [1 / edge, 1, edge] : inside;
  const far = Math.log(edge);
  const middle = (left + right) / 2;
  return {
    ticks,
    from: 1 / edge,
    to: edge,
    at: (value) =>
      middle + (Math.log(Math.min(edge, Math.max(1 / edge, value))) / far) * ((right - left) / 2),
  };
}

/** The foot of a chart: a line, a mark and a number at each tick, and what is measured. */
export function foot(
  axis: Axis,
  top: number,
  y: number,
  write: (value: number) => string,
  measure: string,
): string {
  const ends = [axis.at(axis.from), axis.at(axis.to)] as const;
  return element(
    "g",
    { class: "picture-axis" },
    ...axis.ticks.map((tick) =>
      line(axis.at(tick), top, axis.at(tick), y, { stroke: ink.faint, "stroke-width": 1 }),
    ),
    line(ends[0], y, ends[1], y, { "stroke-width": 1.5 }),
    ...axis.ticks.map((tick) =>
      text(axis.at(tick), y + 20, write(tick), { "font-size": smallText, "text-anchor": "middle" }),
    ),
    text((ends[0] + ends[1]) / 2, y + 42, measure, { "font-size": smallText, "text-anchor": "middle" }),
  );
}

/** A tick's number as it is written when nothing else is asked: four figures are as many as an axis can use. */
export const plainly = (value: number): string => String(Number(value.toPrecision(4)));
