import type { Problem } from "../problem.ts";

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const shown = (value: unknown): string | undefined =>
  value === undefined ? undefined : (JSON.stringify(value) ?? "").slice(0, 60);

/** A problem of the whole file, or of one field named as its column. */
export const problem = (
  file: string,
  column: string | undefined,
  what: string,
  found: string | undefined,
  expected: string,
): Problem => ({
  file,
  line: undefined,
  column,
  what,
  found,
  expected,
  maybe: undefined,
});
