import { closest } from "../closest.ts";
import type { Cell } from "./cell.ts";
import { remembered } from "./remembered.ts";

/** Words a person wrote, kept as they are. */
export const text = (says: string): Cell<string> => ({
  says,
  expected: "some text",
  schema: { type: "string" },
  required: true,
  blank: "",
  free: true,
  read: remembered((cell) => cell),
  write: (value) => value,
  mend: () => undefined,
});

/** An opaque name that other rows point to. It may not begin or end with a space. */
export const id = (says: string): Cell<string> => ({
  ...text(says),
  expected: "an id without spaces at its ends",
  read: (cell) => (edged(cell) ? undefined : cell),
  mend: (cell) => cell.trim(),
});

const edged = (cell: string): boolean => {
  const [first, last] = [cell.charCodeAt(0), cell.charCodeAt(cell.length - 1)];
  return first <= 32 || last <= 32 || ((first > 126 || last > 126) && cell.trim() !== cell);
};

/** One of a few words. */
export const oneOf = <T extends string>(words: readonly T[], says: string): Cell<T> => {
  const known = new Map<string, T>(words.map((word) => [word, word]));
  return {
    says,
    expected: `one of ${words.join(", ")}`,
    schema: { type: "string", constraints: { enum: words } },
    required: true,
    blank: words[0],
    free: false,
    read: (cell) => known.get(cell),
    write: (value) => value,
    mend: (cell) =>
      closest(
        cell
          .trim()
          .toLowerCase()
          .replaceAll(/[\s-]+/g, "_"),
        words,
      ) ?? closest(cell, words),
  };
};

const yes = new Set(["yes", "true", "1"]);
const no = new Set(["no", "false", "0"]);

/** A truth. Written `yes` or `no`; what spreadsheets make of a tick box is read too. */
export const yesNo = (says: string): Cell<boolean> => ({
  says,
  expected: "yes or no",
  schema: {
    type: "boolean",
    trueValues: ["yes", "true", "TRUE", "1"],
    falseValues: ["no", "false", "FALSE", "0"],
  },
  required: true,
  blank: false,
  free: false,
  read: remembered((cell) => {
    const lower = cell.toLowerCase();
    return yes.has(lower) ? true : no.has(lower) ? false : undefined;
  }),
  write: (value) => (value ? "yes" : "no"),
  mend: (cell) => (/^y/i.test(cell) ? "yes" : /^n/i.test(cell) ? "no" : undefined),
});

/** Words joined by `;`. */
export const list = (says: string): Cell<readonly string[]> => ({
  ...listOf({ ...text(says), read: (cell) => cell }, says, "words joined by ; such as airway;paediatrics"),
  free: true,
});

/** Things of one kind joined by `;`. Spaces around the `;` are nothing. */
export const listOf = <T>(one: Cell<T>, says: string, expected: string): Cell<readonly T[]> => ({
  says,
  expected,
  schema: { type: "string" },
  required: false,
  blank: [],
  free: false,
  read: remembered((cell) => {
    const items: T[] = [];
    for (const part of cell.split(";")) {
      const item = part.trim();
      if (item === "") continue;
      const read = one.read(item);
      if (read === undefined) return undefined;
      items.push(read);
    }
    return Object.freeze(items);
  }),
  write: (value) => value.map((item) => one.write(item)).join(";"),
  mend: (cell) => {
    const parts = cell
      .split(/[;,|/]/)
      .map((part) => part.trim())
      .filter((part) => part !== "");
    const mended = parts.map((part) => (one.read(part) === undefined ? one.mend(part) : part));
    return mended.includes(undefined) ? undefined : mended.join(";");
  },
});
