import type { Cell } from "./cell.ts";
import { remembered } from "./remembered.ts";

interface Range {
  readonly least?: number;
  readonly above?: number;
  readonly most?: number;
}

const decimal = /^[+-]?\d+(\.\d+)?$/;

const within = (value: number, range: Range): boolean =>
  Number.isFinite(value) &&
  value >= (range.least ?? -Infinity) &&
  value > (range.above ?? -Infinity) &&
  value <= (range.most ?? Infinity);

const rangeInWords = ({ least, above, most }: Range): string => {
  if (above !== undefined && most !== undefined) return ` above ${above} and at most ${most}`;
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
  return least === undefined ? "" : ` of at least ${least}`;
};

const constraints = ({ least, above, most }: Range): Record<string, number> => ({
  ...(least === undefined ? {} : { minimum: least }),
  ...(above === undefined ? {} : { exclusiveMinimum: above }),
  ...(most === undefined ? {} : { maximum: most }),
});

/** A decimal number with a point, never a comma. */
export function number(says: string, range: Range = {}): Cell<number> {
  const read = remembered((cell: string) => {
    const value = decimal.test(cell) ? Number(cell) : Number.NaN;
    return within(value, range) ? value : undefined;
  });
  return {
    says,
    expected: `a number${rangeInWords(range)}`,
    schema: { type: "number", constraints: constraints(range) },
    required: true,
    blank: 0,
    free: false,
    read,
    write: (value) => plain(value),
    mend: (cell) => mends(cell).find((mended) => read(mended) !== undefined),
  };
}

/** A whole number. */
export function whole(says: string, range: Range = {}): Cell<number> {
  const cell = number(says, range);
  const read = (text: string): number | undefined => {
    const value = cell.read(text);
    return Number.isSafeInteger(value) ? value : undefined;
  };
  return {
    ...cell,
    expected: `a whole number${rangeInWords(range)}`,
    schema: { ...cell.schema, type: "integer" },
    read,
    mend: (text) => mends(text).find((mended) => read(mended) !== undefined),
  };
}

/** What people and spreadsheets write for a plain decimal: `0,8`, `80%`, `1,200`, ` 7 `, `£30`, `1/2`. */
function mends(cell: string): string[] {
  const bare = cell.replaceAll(/[\s£_]/g, "");
  const percent = /^(\d+(?:\.\d+)?)%$/.exec(bare);
  const half = /^(\d+)\/(\d+)$/.exec(bare);
  return [
    bare,
    bare.replace(",", "."),
    bare.replaceAll(",", ""),
    bare.replace(/^(\.\d+)$/, "0$1"),
    percent ? plain(Number(percent[1]) / 100) : "",
    half ? plain(Number(half[1]) / Number(half[2])) : "",
    bare.replace(/[a-z]+$/i, ""),
    bare.replace(/\.0+$/, ""),
  ];
}

/** A number without an exponent. */
const plain = (value: number): string => {
  const written = String(value);
  return written.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : written;
};
