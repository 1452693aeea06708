import { Command } from "commander";
import type { Doors, Io, Register } from "./command.ts";
import { bench } from "./bench.ts";
import { electivesAudit } from "./electives/audit.ts";
import { electivesRebook } from "./electives/rebook.ts";
import { electivesStandDown } from "./electives/stand-down.ts";
import { chargeCommand } from "./charge.ts";
import { demo } from "./demo.ts";
import { explain } from "./explain.ts";
import { rotaCompare } from "./rota/compare.ts";
import { rotaPrice } from "./rota/price.ts";
import { plan } from "./plan.ts";
import { notBuiltYet } from "./not-built-yet.ts";
import { rotaCheck } from "./rota/check.ts";
import { strikeCover } from "./strike/cover.ts";
import { serve } from "./serve.ts";
import { voteCount } from "./vote/count.ts";

/** Every command, in the order the help lists them. */
const commands: readonly Register[] = [
  demo,
  plan,
  rotaCheck,
  rotaPrice,
  rotaCompare,
  strikeCover,
  electivesStandDown,
  electivesRebook,
  electivesAudit,
  serve,
  voteCount,
  chargeCommand,
  bench,
  notBuiltYet,
];

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

export type { Doors, Io } from "./command.ts";
