import { answerOf } from "#contract";
import { readRota } from "#exchange";
import { contractIds, rulebooks } from "#rulebooks";
import { day } from "#time";
import { breachReport, readingsHelp, sayNote } from "#wording";
import type { Io, Register } from "../command.ts";
import { noun, writeJson } from "../command.ts";
import { bookAt, dateOf, readingsOf, weeksOf } from "./asked.ts";
import { judgeCycle, judgeDates } from "./judged.ts";

interface Asked {
  readonly contract?: string;
  readonly pattern?: string;
  readonly from?: string;
  readonly to?: string;
  readonly reading: readonly string[];
  readonly prospective?: string;
  readonly otherReadings?: true;
  readonly json?: true;
}

/** A Monday whose weeks hold no change of the clocks, for patterns, which have no dates. */
const patternMonday = day("2026-01-05");

export const rotaCheck: Register = (program, io) => {
  noun(program, "rota", "rotas: check, price, compare, build and mend them")
    .command("check")
    .argument("<file or folder>", "a CSV of duties, or a hospital folder")
    .description("judges every doctor's duties by every clause")
    .option(
      "--contract <id>",
      `${contractIds.join(", ")}, or the path of a rulebook of your own; without it, each doctor's own`,
    )
    .option("--pattern <id>", "judge this pattern of the folder instead, wrapped")
    .option("--from <date>", "first date averages are taken over (default: the Monday before the first row)")
    .option("--to <date>", "last date (default: the Sunday after the last row)")
    .option("--reading <name=value>", "take another reading of an open question; may be repeated", gather, [])
    .option("--prospective <weeks>", "weeks of leave a year that colleagues cover, for averages")
    .option("--other-readings", "say as well what each other reading would change")
    .option("--json", "one JSON document on standard output")
    .addHelpText(
      "after",
      `\nExample:\n  sevenday rota check examples/tiny --contract tcs-now\n\n${readingsHelp(rulebooks)}`,
    )
    .action((path: string, asked: Asked) => check(path, asked, io));
};

const gather = (word: string, words: readonly string[]): string[] => [...words, word];

async function check(path: string, asked: Asked, io: Io): Promise<void> {
  const book = asked.contract === undefined ? undefined : await bookAt(asked.contract);
  const how = {
    book,
    from: dateOf("--from", asked.from),
    to: dateOf("--to", asked.to),
    chosen: readingsOf(asked.reading, book ? [book] : rulebooks),
    prospectiveWeeks: weeksOf(asked.prospective),
    withOthers: asked.otherReadings === true,
  };
  const file = await readRota(path, { note: (note) => io.note(`${sayNote(note)}\n`) });
  const judged =
    asked.pattern === undefined ? judgeDates(file, how) : judgeCycle(file, asked.pattern, patternMonday, how);
  const answer = { contract: book?.id ?? "own", prospectiveWeeks: how.prospectiveWeeks, ...judged };
  if (asked.json) return writeJson(io, answerOf(answer));
  io.out(breachReport(answer, new Map(file.staff.map(({ staffId, name }) => [staffId, name || staffId]))));
}
