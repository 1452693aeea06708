import { createReadStream } from "node:fs";
import type { Election } from "#voice";
import { InputProblems } from "../problem.ts";
import { BltReader } from "./reader.ts";

/** Reads a ballot file from disk in pieces, so that its size does not matter. Throws every problem of the file at once. */
export async function readBlt(path: string): Promise<Election> {
  const reader = new BltReader(path);
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 18 }))
      reader.push(piece as Uint8Array);
  } catch (failure) {
    if (failure instanceof InputProblems) throw failure;
    const found = failure instanceof Error && "code" in failure ? String(failure.code) : undefined;
    const whole = { file: path, line: undefined, column: undefined, maybe: undefined };
    const expected = "a file that exists and may be read";
    throw new InputProblems([{ ...whole, what: "the ballot file cannot be read", found, expected }]);
  }
  return reader.finish();
}

/** Reads a ballot file that is already in memory. */
export function parseBlt(text: string, file = "election.blt"): Election {
  const reader = new BltReader(file);
  reader.push(new TextEncoder().encode(text));
  return reader.finish();
}
