/** What every picture is told: the words that stand for it where it cannot be seen, and how wide it is drawn. */
export interface PictureOptions {
  /** Unlike any other id on the page. */
  readonly id: string;
  /** One line: what the picture shows. */
  readonly title: string;
  /** What a reader should take from it, in a sentence or two. The numbers themselves are in the table beside it. */
  readonly description: string;
  /** In units of a page's pixels; text keeps its size, so 400 suits a telephone and 640 a desk or paper. */
  readonly width?: number;
}

/** Ink that keeps its order of darkness when printed in black and white. */
export const ink = {
  text: "#212b32",
  line: "#4c6272",
  faint: "#aeb7bd",
  mark: "#005eb8",
  paper: "#ffffff",
} as const;

export const textSize = 16;
export const smallText = 14;
export const defaultWidth = 480;

type Attribute = string | number | undefined;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => escapes[mark]);

/** A number as a picture needs it: no more than two places. */
const brief = (value: Attribute): string =>
  typeof value === "number" ? String(Math.round(value * 100) / 100) : String(value);

/** One element. Attributes that are undefined are left out; children are finished markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(brief(value))}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

export const text = (
  x: number,
  y: number,
  words: string,
  attributes: Readonly<Record<string, Attribute>> = {},
): string => element("text", { x, y, "font-size": textSize, fill: ink.text, ...attributes }, escaped(words));

export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  attributes: Readonly<Record<string, Attribute>> = {},
): string => element("line", { x1, y1, x2, y2, stroke: ink.line, ...attributes });

/**
 * The frame of a picture. It has a size of its own and a view box, so that a style sheet may shrink it
 * (`.picture { max-width: 100%; height: auto }`); it carries no style of its own, which a strict page would refuse.
 */
export function picture(
  options: PictureOptions,
  width: number,
  height: number,
  content: readonly string[],
): string {
  const { id, title, description } = options;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "picture",
      viewBox: `0 0 ${brief(width)} ${brief(height)}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-desc`,
      "font-family": "Frutiger W01, Arial, sans-serif",
    },
    element("title", { id: `${id}-title` }, escaped(title)),
    element("desc", { id: `${id}-desc` }, escaped(description)),
    ...content,
  );
}

/** Words broken at spaces into lines of at most so many letters; a longer word keeps a line to itself. */
export function wrapped(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** About how wide letters of the text face stand. Faces differ, so places for text are kept a little generous. */
export const letterWidth = (size: number): number => size * 0.56;
