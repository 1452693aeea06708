import { inflateRawSync } from "node:zlib";
import type { Complaint } from "../table.ts";

/** A workbook is a zip, and a zip of some kilobytes can unfold to gigabytes: these are the bounds it must keep. */
const bounds = {
  /** A full trust of 47,000 pathways is 20 MB. */
  fileBytes: 134_217_728,
  unfoldedBytes: 1_073_741_824,
  entries: 2000,
} as const;

const endRecord = 0x06054b50;
const centralRecord = 0x02014b50;
const localRecord = 0x04034b50;

/**
 * Looks into a zip without unfolding it to memory at once. Every entry is unfolded once, alone and only up to the size
 * it admits to, so that a lie about the size is found before a spreadsheet reader believes it.
 * @returns what is wrong with it, or undefined
 */
export function zipFault(bytes: Buffer): Complaint | undefined {
  const broken: Complaint = {
    what: "the file is not a workbook that can be opened",
    expected: "an .xlsx workbook without a password",
    maybe: "open it in a spreadsheet program and save it again as .xlsx",
  };
  if (bytes.length > bounds.fileBytes) {
    return {
      what: `the workbook has ${bytes.length} bytes`,
      expected: `at most ${bounds.fileBytes}`,
      maybe: "use CSVs",
    };
  }
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== endRecord) return broken;
  const entries = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (entries > bounds.entries) return { ...broken, what: `the workbook has ${entries} parts` };
  const directory = at;
  const places: { readonly from: number; readonly to: number }[] = [];
  let total = 0;
  for (let i = 0; i < entries; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== centralRecord) return broken;
    const flags = bytes.readUInt16LE(at + 8);
    const method = bytes.readUInt16LE(at + 10);
    const folded = bytes.readUInt32LE(at + 20);
    const unfolded = bytes.readUInt32LE(at + 24);
    const local = bytes.readUInt32LE(at + 42);
    total += unfolded;
    if (total > bounds.unfoldedBytes) {
      return {
        what: "the workbook unfolds to more than it may",
        expected: `at most ${bounds.unfoldedBytes} bytes unfolded`,
        maybe: "use CSVs",
      };
    }
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) return broken;
    if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localRecord) return broken;
    // A reader that streams believes this record, so it may not say another thing than the directory.
    if (bytes.readUInt16LE(local + 8) !== method || (bytes.readUInt16LE(local + 6) & 1) !== 0) return broken;
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (from + folded > bytes.length) return broken;
    if (method === 0 ? folded !== unfolded : !unfoldsTo(bytes.subarray(from, from + folded), unfolded))
      return broken;
    places.push({ from: local, to: from + folded });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries > 0 && tiles(places, directory) ? undefined : broken;
}

/** A size written after an entry takes at most this many bytes. */
const descriptor = 24;

/** Do the entries follow one another from the first byte to the directory, so that none hides between them? */
function tiles(places: readonly { readonly from: number; readonly to: number }[], end: number): boolean {
  const inOrder = places.toSorted((a, b) => a.from - b.from);
  const starts = [...inOrder.slice(1).map(({ from }) => from), end];
  return (
    inOrder[0].from === 0 && inOrder.every(({ to }, i) => starts[i] >= to && starts[i] - to <= descriptor)
  );
}

function unfoldsTo(folded: Buffer, size: number): boolean {
  try {
    return inflateRawSync(folded, { maxOutputLength: Math.max(1, size) }).length === size;
  } catch {
    return false;
  }
}
