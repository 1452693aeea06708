import { rowNames } from "./rows.ts";
import { element, ink, letterWidth, picture, smallText, text } from "./svg.ts";
import type { PictureOptions } from "./svg.ts";

/** From nothing to remark (0) to the worst (4). Each is darker than the last in colour and in grey alike. */
export type Heat = 0 | 1 | 2 | 3 | 4;

export interface HeatCell {
  /** Written in the cell, so that the shade is never the only sign. At most four letters. */
  readonly text: string;
  readonly heat: Heat;
}

export interface HeatStripOptions extends PictureOptions {
  /** Names of the columns, such as hours. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
  /** What each shade in use means, least first. */
  readonly key: readonly { readonly heat: Heat; readonly label: string }[];
}

const shades: Readonly<Record<Heat, { readonly fill: string; readonly words: string }>> = {
  0: { fill: "#ffffff", words: ink.text },
  1: { fill: "#d8e8f5", words: ink.text },
  2: { fill: "#8fbde4", words: "#000000" },
  3: { fill: "#1f5f9e", words: "#ffffff" },
  4: { fill: "#0a1f38", words: "#ffffff" },
};

const rowHeight = 34;

/**
 * Rows of shaded cells with a word or number in each: areas by hours. It is as wide as its cells need, so put it where
 * it may be scrolled sideways.
 */
export function heatStrip(options: HeatStripOptions): string {
  const { columns, rows, key } = options;
  const letters = Math.max(
    2,
    ...columns.map((one) => one.length),
    ...rows.flatMap(({ cells }) => cells.map((cell) => cell.text.length)),
  );
  const cellWidth = Math.max(30, letters * letterWidth(smallText) + 8);
  const top = 26;
  const names = rowNames(
    rows.map(({ label }) => label),
    top,
    190,
    rowHeight,
  );
  const bottom = names.tops.at(-1)!;
  const legend = drawKey(key, names.left, bottom + 16);
  const width = Math.max(names.left + columns.length * cellWidth + 2, legend.right + 2, options.width ?? 0);
  return picture(options, width, bottom + (key.length > 0 ? 50 : 6), [
    ...columns.map((name, i) =>
      text(names.left + (i + 0.5) * cellWidth, top - 8, name, {
        "font-size": smallText,
        "text-anchor": "middle",
      }),
    ),
    names.drawn,
    ...rows.map(({ cells }, i) =>
      element(
        "g",
        { class: "picture-heat" },
        ...cells.map((cell, n) =>
          drawCell(
            cell,
            names.left + n * cellWidth,
            names.tops[i],
            cellWidth,
            names.tops[i + 1] - names.tops[i],
          ),
        ),
      ),
    ),
    ...legend.drawn,
  ]);
}

function drawCell(cell: HeatCell, x: number, y: number, width: number, height: number): string {
  const { fill, words } = shades[cell.heat];
  return (
    element("rect", { x, y, width, height, fill, stroke: ink.line, "stroke-width": 1 }) +
    text(x + width / 2, y + height / 2 + 5, cell.text, {
      "font-size": smallText,
      "text-anchor": "middle",
      fill: words,
      "font-weight": cell.heat >= 3 ? "bold" : undefined,
    })
  );
}

function drawKey(key: HeatStripOptions["key"], left: number, y: number): { drawn: string[]; right: number } {
  let x = left;
  const drawn = key.map(({ heat, label }) => {
    const mark = element("rect", { x, y, width: 20, height: 20, fill: shades[heat].fill, stroke: ink.line });
    const words = text(x + 27, y + 15, label, { "font-size": smallText });
    x += 27 + label.length * letterWidth(smallText) + 18;
    return mark + words;
  });
  return { drawn, right: x };
}
