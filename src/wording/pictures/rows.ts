import { element, ink, letterWidth, smallText, text, textSize, wrapped } from "./svg.ts";

/** A column of row names on the left of a picture, broken over lines where they are long. */
export interface RowNames {
  /** Where the drawing begins. */
  readonly left: number;
  /** Where each row begins, and one more for where the last ends. */
  readonly tops: readonly number[];
  readonly drawn: string;
}

export function rowNames(names: readonly string[], top: number, most: number, least = 32): RowNames {
  const widest = Math.floor(most / letterWidth(textSize));
  const lines = names.map((name) => wrapped(name, widest));
  const letters = Math.max(0, ...lines.flat().map((one) => one.length));
  const tops = [top];
  const drawn: string[] = [];
  for (const [i, name] of lines.entries()) {
    const height = Math.max(least, name.length * 19 + 8);
    const middle = tops[i] + height / 2;
    for (const [n, words] of name.entries())
      drawn.push(text(0, middle + (n - (name.length - 1) / 2) * 19 + 5.5, words));
    tops.push(tops[i] + height);
  }
  return {
    left: letters * letterWidth(textSize) + 10,
    tops,
    drawn: element("g", { class: "picture-names" }, ...drawn),
  };
}

/** Room kept on the right for values written beside their marks. */
export const valueRoom = (values: readonly string[]): number =>
  Math.max(0, ...values.map((one) => one.length)) * letterWidth(smallText) + 12;

/** Words where a row has nothing to draw, kept readable over the lines behind them. */
export const insteadOfMark = (x: number, middle: number, words: string): string =>
  text(x, middle + 5, words, {
    "font-size": smallText,
    "font-style": "italic",
    stroke: ink.paper,
    "stroke-width": 5,
    "paint-order": "stroke",
  });
