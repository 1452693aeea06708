import type { Ask } from "./page.ts";
import type { Link, Piece } from "./pieces.ts";

/** A stretch of a long list, and the way to the stretches beside it. */
export interface Stretch<Row> {
  readonly rows: readonly Row[];
  readonly piece: readonly Piece[];
}

/** Cuts a list for a page that is asked for by `?from=`; anything else in the address is kept. */
export function stretch<Row>(
  all: readonly Row[],
  { query }: Pick<Ask, "query">,
  of: {
    readonly path: string;
    readonly size: number;
    readonly label: string;
    readonly says: (from: number, to: number, of: number) => string;
  },
): Stretch<Row> {
  const asked = Number(query["from"] ?? 0);
  const whole = Number.isInteger(asked) && asked > 0 && asked < all.length ? asked : 0;
  const from = whole - (whole % of.size);
  const to = (first: number): Link | undefined =>
    first < 0 || first >= all.length
      ? undefined
      : {
          href: `${of.path}?${new URLSearchParams({ ...query, from: String(first) }).toString()}`,
          text: of.says(first + 1, Math.min(first + of.size, all.length), all.length),
        };
  return {
    rows: all.slice(from, from + of.size),
    piece:
      all.length > of.size
        ? [{ piece: "pages", label: of.label, previous: to(from - of.size), next: to(from + of.size) }]
        : [],
  };
}
