import { isAscii, isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";

/** Whole lines of a file, decoded. */
export interface Piece {
  readonly text: string;
  readonly last: boolean;
}

/** Bytes that are not what a table may hold. */
export interface BytesFault {
  readonly kind: "utf-16" | "not-utf-8" | "line-too-long" | "unreadable";
  readonly line: number;
  /** Number of the cell on that line, from 1, counting commas; 0 where the whole line or file is meant. */
  readonly cell: number;
  /** The cell of the bad bytes as the old Windows code page would show it, or the system's own word for what failed. */
  readonly found: string;
}

const feed = 10;

/**
 * Gives a file out in pieces of whole lines, about a megabyte each, as UTF-8 with a byte order mark taken off. No file
 * is too long for it; a line of more than `longestLine` bytes ends the reading with a fault. Lines that are not UTF-8
 * are told and given out as the old Windows code page would show them, so that the rest of the file still reads.
 */
export async function* linesOf(
  file: string,
  longestLine: number,
  fault: (fault: BytesFault) => void,
): AsyncGenerator<Piece> {
  const unreadable = (error: unknown) => {
    const found = String((error as NodeJS.ErrnoException).code ?? error);
    fault({ kind: "unreadable", line: 1, cell: 0, found });
  };
  const handle = await open(file, "r").catch(unreadable);
  if (!handle) return;
  try {
    // Bytes that are read are used up before the next read begins: one buffer serves the whole file.
    const most = longestLine + 65_536;
    let buffer = Buffer.allocUnsafe(Math.min(most, (await handle.stat()).size + 1));
    let held = 0;
    let line = 1;
    let first = true;
    for (;;) {
      if (held === buffer.length) buffer = Buffer.concat([buffer], most);
      const read = await handle.read(buffer, held, buffer.length - held).catch(unreadable);
      if (!read) return;
      const { bytesRead } = read;
      const last = bytesRead === 0;
      held += bytesRead;
      let from = 0;
      if (first && held >= 2) {
        first = false;
        if ((buffer[0] === 0xff && buffer[1] === 0xfe) || (buffer[0] === 0xfe && buffer[1] === 0xff)) {
          fault({ kind: "utf-16", line: 1, cell: 0, found: "" });
          return;
        }
        if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) from = 3;
      }
      const upTo = last ? held : buffer.lastIndexOf(feed, held - 1) + 1;
      if (upTo > from || last) {
        const bytes = buffer.subarray(from, upTo);
        const decoded = decode(bytes, line, fault);
        yield { text: decoded.text, last };
        line = decoded.line;
        if (last) return;
      }
      if (upTo > 0) buffer.copyWithin(0, upTo, held);
      held -= upTo;
      if (held > longestLine) {
        fault({ kind: "line-too-long", line, cell: 0, found: "" });
        return;
      }
    }
  } finally {
    await handle.close();
  }
}

function decode(
  bytes: Buffer,
  line: number,
  fault: (fault: BytesFault) => void,
): { text: string; line: number } {
  let lines = line;
  for (let at = bytes.indexOf(feed); at >= 0; at = bytes.indexOf(feed, at + 1)) lines++;
  if (isAscii(bytes)) return { text: bytes.toString("latin1"), line: lines };
  if (isUtf8(bytes)) return { text: bytes.toString("utf8"), line: lines };
  let text = "";
  let number = line;
  for (let from = 0; from < bytes.length; number++) {
    const next = bytes.indexOf(feed, from);
    const to = next < 0 ? bytes.length : next + 1;
    const one = bytes.subarray(from, to);
    if (isUtf8(one)) {
      text += one.toString("utf8");
    } else {
      const shown = new TextDecoder("windows-1252").decode(one);
      const bad = firstBadByte(one);
      fault({
        kind: "not-utf-8",
        line: number,
        cell: shown.slice(0, bad).split(",").length,
        found: around(shown, bad),
      });
      text += shown;
    }
    from = to;
  }
  return { text, line: lines };
}

/** The first byte that no valid UTF-8 text has in this place. */
function firstBadByte(bytes: Buffer): number {
  // A prefix cut inside a character is not valid either, so step over whole characters.
  for (let at = 0; at < bytes.length;) {
    const size = [1, 2, 3, 4].find(
      (length) => at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length)),
    );
    if (size === undefined) return at;
    at += size;
  }
  return bytes.length;
}

/** The cell around a place in a line. */
function around(line: string, at: number): string {
  const from = line.lastIndexOf(",", at - 1) + 1;
  const next = line.slice(at).search(/[,\r\n]/);
  return line.slice(from, next < 0 ? undefined : at + next);
}
