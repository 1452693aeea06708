import { CommanderError } from "commander";
import { InputProblems } from "#exchange";
import { sayProblems } from "#wording";
import type { Io } from "./command.ts";
import { PersonWanted, WrongCall, writeJson } from "./command.ts";

/**
 * Says what went wrong and answers the exit code: 2 when the input or the call was wrong, 1 when Sevenday failed. With
 * `--json` a wrong input is one JSON document, `{ "problems": [ … ] }`, on standard output, all of them in it.
 */
export function explain(error: unknown, io: Io, json: boolean): number {
  // The command line's own complaints, such as an unknown option, are on standard error already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof InputProblems) {
    io.note(`${sayProblems(error.problems)}\n`);
    if (json) writeJson(io, { problems: error.problems });
    return 2;
  }
  if (error instanceof WrongCall) {
    io.note(`${error.message}.\n${error.maybe === undefined ? "" : `  Maybe ${error.maybe}.\n`}`);
    if (json && !(error instanceof PersonWanted))
      writeJson(io, { problems: [{ what: error.message, maybe: error.maybe }] });
    return 2;
  }
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.note(`Sevenday could not finish: ${said}\n`);
  return 1;
}
