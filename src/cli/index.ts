import { Command, CommanderError } from "commander";
import { InputProblems } from "#exchange";
import { sayProblems } from "#wording";
import { WrongCall, writeJson } from "./command.ts";
import type { Doors, Io, Register } from "./command.ts";
import { bench } from "./bench.ts";
import { demo } from "./demo.ts";
import { notBuiltYet } from "./not-built-yet.ts";
import { serve } from "./serve.ts";

/** Every command, in the order the help lists them. */
const commands: readonly Register[] = [demo, serve, bench, notBuiltYet];

/**
 * The same doors from a terminal. Answers the exit code: 0 when the work was done, 2 when the input or the call was
 * wrong, 1 when it failed.
 */
export async function runCli(words: readonly string[], io: Io, doors: Doors): Promise<number> {
  const program = new Command("sevenday")
    .description(
      "Keeps a hospital's care going, safely and fairly, through a strike and through all seven days.",
    )
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.note(text) });
  for (const register of commands) register(program, io, doors);
  try {
    await program.parseAsync([...words], { from: "user" });
    return 0;
  } catch (error) {
    return explain(error, io, words.includes("--json"));
  }
}

function explain(error: unknown, io: Io, json: boolean): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof InputProblems) {
    io.note(`${sayProblems(error.problems)}\n`);
    if (json) writeJson(io, { problems: error.problems });
    return 2;
  }
  if (error instanceof WrongCall) {
    io.note(`${error.message}.\n${error.maybe === undefined ? "" : `Maybe ${error.maybe}.\n`}`);
    return 2;
  }
  io.note(
    `Sevenday could not finish: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  return 1;
}

export type { Doors, Io } from "./command.ts";
