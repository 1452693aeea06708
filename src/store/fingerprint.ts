import { createHash } from "node:crypto";

/** SHA-256 of a text, in hexadecimal. */
export const fingerprintOfText = (text: string): string => createHash("sha256").update(text).digest("hex");

/** JSON would write a map as nothing at all. */
const asLists = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...value] : value;

/** SHA-256 of a value as JSON writes it. The same facts in the same order give the same fingerprint on any machine. */
export const fingerprint = (value: unknown): string => fingerprintOfText(JSON.stringify(value, asLists));
