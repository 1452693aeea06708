/**
 * What a page is made of, as facts. Templates turn each piece into the NHS design system's markup and escape every word
 * of it; `picture` alone carries finished markup, and only `wording` draws pictures.
 */
export interface Link {
  readonly href: string;
  readonly text: string;
  /** Added for a screen reader where the text alone would not say where it leads. */
  readonly more?: string | undefined;
}
export interface Tag {
  readonly tag: string;
  readonly colour?: "grey" | "green" | "blue" | "red" | "orange" | "yellow" | "purple" | "white" | undefined;
}
export type Inline =
  | string
  | Link
  | Tag
  | { readonly strong: string }
  | { readonly hidden: string }
  | { readonly code: string }
  | { readonly line: string };
export type Words = Inline | readonly Inline[];

export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
  /** Holds sentences: on a phone it keeps room enough to read them. */
  readonly wide?: boolean;
}

export interface Table {
  readonly piece: "table";
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Words[])[];
  /** Said in place of a table without rows. */
  readonly empty: string;
}

/** One number a board would ask for, and how it is known. */
export interface Figure {
  readonly value: string;
  readonly label: string;
  readonly says?: Words | undefined;
  readonly how: Words;
  readonly more?: Link | undefined;
}

/** One cell of a rota: what is on, when, and whether something is wrong with it. */
export interface RotaCell {
  readonly label: string;
  readonly time?: string | undefined;
  readonly tone?: "work" | "night" | "on-call" | "leave" | undefined;
  /** Names of the rules it breaks. */
  readonly marks: readonly string[];
}

export interface Problem {
  readonly field: string;
  readonly text: string;
}

interface FieldBase {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
}
export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly hint?: string | undefined;
}
export type Field =
  | (FieldBase & { readonly field: "text" | "textarea" })
  | (FieldBase & { readonly field: "radios" | "select"; readonly choices: readonly Choice[] });

export type Piece =
  | {
      readonly piece: "heading";
      readonly level: 2 | 3;
      readonly text: string;
      readonly id?: string | undefined;
    }
  | { readonly piece: "lead" | "paragraph"; readonly words: Words }
  | { readonly piece: "inset"; readonly words: Words }
  | { readonly piece: "warning"; readonly heading: string; readonly words: Words }
  | { readonly piece: "list"; readonly items: readonly Words[]; readonly numbered?: boolean }
  | { readonly piece: "facts"; readonly rows: readonly { readonly key: string; readonly value: Words }[] }
  | { readonly piece: "figures"; readonly figures: readonly Figure[] }
  | Table
  | {
      readonly piece: "rota";
      readonly caption: string;
      /** What a row is; a doctor unless it says otherwise. */
      readonly rowsAre?: string;
      readonly days: readonly {
        readonly short: string;
        readonly full: string;
        readonly note?: string | undefined;
      }[];
      readonly rows: readonly { readonly doctor: Words; readonly cells: readonly (readonly RotaCell[])[] }[];
    }
  | { readonly piece: "picture"; readonly svg: string; readonly label: string }
  | { readonly piece: "details"; readonly summary: string; readonly pieces: readonly Piece[] }
  | { readonly piece: "buttons"; readonly links: readonly (Link & { readonly secondary?: boolean })[] }
  | {
      readonly piece: "form";
      readonly action: string;
      readonly submit: string;
      readonly fields: readonly Field[];
      readonly hidden?: Readonly<Record<string, string>>;
      readonly legend?: string;
      readonly secondary?: boolean;
    }
  | {
      readonly piece: "choose";
      readonly action: string;
      readonly submit: string;
      readonly fields: readonly Field[];
    }
  | {
      readonly piece: "pages";
      readonly label: string;
      readonly previous?: Link | undefined;
      readonly next?: Link | undefined;
    };

export const heading = (text: string, level: 2 | 3 = 2, id?: string): Piece => ({
  piece: "heading",
  level,
  text,
  id,
});
export const lead = (words: Words): Piece => ({ piece: "lead", words });
export const paragraph = (words: Words): Piece => ({ piece: "paragraph", words });
export const inset = (words: Words): Piece => ({ piece: "inset", words });
export const warning = (title: string, words: Words): Piece => ({ piece: "warning", heading: title, words });
export const list = (items: readonly Words[], numbered = false): Piece => ({
  piece: "list",
  items,
  numbered,
});
export const facts = (rows: readonly (readonly [key: string, value: Words])[]): Piece => ({
  piece: "facts",
  rows: rows.map(([key, value]) => ({ key, value })),
});
export const figures = (all: readonly Figure[]): Piece => ({ piece: "figures", figures: all });
export const table = (of: Omit<Table, "piece">): Piece => ({ piece: "table", ...of });
export const picture = (svg: string, label: string): Piece => ({ piece: "picture", svg, label });
export const details = (summary: string, ...pieces: readonly Piece[]): Piece => ({
  piece: "details",
  summary,
  pieces,
});
export const buttons = (...links: readonly (Link & { readonly secondary?: boolean })[]): Piece => ({
  piece: "buttons",
  links,
});
export const link = (href: string, text: string, more?: string): Link => ({ href, text, more });
