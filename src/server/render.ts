import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import nunjucks from "nunjucks";
import type { Piece } from "./pieces.ts";
import type { Link, Problem } from "./pieces.ts";

/** Where the NHS design system's own files are. */
export const designSystem = join(
  dirname(createRequire(import.meta.url).resolve("nhsuk-frontend/package.json")),
  "dist",
);

const templates = new nunjucks.Environment(
  new nunjucks.FileSystemLoader([join(import.meta.dirname, "templates"), designSystem]),
  { autoescape: true, throwOnUndefined: false, trimBlocks: true, lstripBlocks: true },
);
templates.addFilter("kind", (words: unknown) => {
  if (typeof words === "string") return "text";
  if (Array.isArray(words)) return "several";
  return Object.keys(words as object).includes("href") ? "link" : Object.keys(words as object)[0];
});

export interface Rendered {
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly crumbs: readonly Link[];
  readonly problems: readonly Problem[];
  readonly wide: boolean;
  readonly hospital: string;
  readonly navigation: readonly { readonly href: string; readonly text: string; readonly current: boolean }[];
  /** Who is signed in, in words; undefined for nobody. */
  readonly signedInAs: string | undefined;
  readonly csrf: string;
  readonly nonce: string;
  readonly asOf: string | undefined;
}

export const render = (page: Rendered): string =>
  templates.render("page.njk", {
    ...page,
    errorList: page.problems.map(({ field, text }) => ({ text, href: `#${field}` })),
  });
