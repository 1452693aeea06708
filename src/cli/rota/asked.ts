import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Readings, Rulebook } from "#contract";
import { UnknownReading, chooseReadings } from "#contract";
import { InputProblems, problem } from "#exchange";
import { contractIds, readRulebook, rulebook } from "#rulebooks";
import type { Day } from "#time";
import { readDay } from "#time";
import { WrongCall } from "../command.ts";

/** What the words of a call mean, or `WrongCall` with what they could have been. */

/** A contract by its id, or a rulebook of the user's own by its path. */
export async function bookAt(idOrPath: string): Promise<Rulebook> {
  if (!/[/\\]|\.json$/.test(idOrPath)) return bookCalled(idOrPath);
  let text: string;
  try {
    text = await readFile(idOrPath, "utf8");
  } catch {
    throw new WrongCall(`There is no file ${idOrPath}`, `give its path, or one of ${contractIds.join(", ")}`);
  }
  const file = basename(idOrPath);
  const read = readRulebook(parsed(file, text));
  if ("book" in read) return read.book;
  throw new InputProblems(
    read.faults.map(({ at, what, expected, maybe }) =>
      problem({ file, column: at === "" ? undefined : at, what, expected, maybe }),
    ),
  );
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(String(error));
    const line = at ? text.slice(0, Number(at[1])).split("\n").length : undefined;
    throw new InputProblems([
      problem({ file, line, what: "it is not JSON", expected: "a rulebook as JSON" }),
    ]);
  }
}

export function bookCalled(id: string): Rulebook {
  const book = rulebook(id);
  if (!book) throw new WrongCall(`There is no contract ${id}`, `one of ${contractIds.join(", ")}`);
  return book;
}

/** Readings of the form NAME=VALUE that any of these books has. */
export function readingsOf(words: readonly string[], books: readonly Rulebook[]): Readings {
  const chosen: Record<string, string> = {};
  for (const word of words) {
    const [name, value, ...rest] = word.split("=");
    if (!name || value === undefined || rest.length > 0)
      throw new WrongCall(`--reading ${word} is not of the form NAME=VALUE`);
    chosen[name] = value;
  }
  const all = new Map(books.flatMap(({ readings }) => readings).map((reading) => [reading.name, reading]));
  try {
    chooseReadings([...all.values()], chosen);
  } catch (error) {
    if (!(error instanceof UnknownReading)) throw error;
    throw new WrongCall(error.message, `one of ${error.known.join(", ")}`);
  }
  return chosen;
}

export function weeksOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const weeks = Number(text);
  if (!(weeks > 0 && weeks < 52))
    throw new WrongCall(`--prospective ${text} is not a number of weeks of leave a year`);
  return weeks;
}

export function dateOf(option: string, text: string | undefined): Day | undefined {
  const date = text === undefined ? undefined : readDay(text);
  if (text !== undefined && date === undefined)
    throw new WrongCall(`${option} ${text} is not a date`, "write it as 2026-01-31");
  return date;
}
