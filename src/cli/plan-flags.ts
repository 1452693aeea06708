import type { Command } from "commander";
import type { PlanRequest } from "#actions";
import { readHospital } from "#exchange";
import { readDay } from "#time";
import { planStepSays, sayNote } from "#wording";
import { WrongCall } from "./command.ts";
import type { Io } from "./command.ts";

/** Flags of the plan and of each of its parts. */
export interface PlanFlags {
  readonly action?: string;
  readonly asOf?: string;
  readonly policy?: string | undefined;
  readonly probability?: string;
  readonly seed?: string;
}

/** Adds the flags that every command about one action takes. */
export const planFlags = (command: Command): Command =>
  command
    .option("--action <id>", "the action to plan for; not needed where there is only one")
    .option("--as-of <date>", "plan on what was known that day (default: the folder's own date)")
    .option("--probability <p>", "your own chance that it goes ahead, 0 to 1 (default: the record's)");

/** What the flags ask of the hospital at `path`. A wrong flag is told before the tables are read. */
export async function planRequest(path: string, flags: PlanFlags, io: Io): Promise<PlanRequest> {
  const asked = {
    actionId: flags.action,
    asOf: asOfFrom(flags.asOf),
    policy: flags.policy,
    probability: probabilityFrom(flags.probability),
    seed: seedFrom(flags.seed),
  };
  const hospital = await readHospital(path, { note: (note) => io.note(`${sayNote(note)}\n`) });
  return { ...asked, hospital, progress: (step) => io.note(`${planStepSays(step)}\n`) };
}

function asOfFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const read = readDay(text);
  if (read === undefined)
    throw new WrongCall(`--as-of ${text} is not a date`, "write it as year-month-day: --as-of 2016-04-11");
  return read;
}

function probabilityFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const read = Number(text);
  if (text.trim() === "" || !(read >= 0 && read <= 1))
    throw new WrongCall(
      `--probability ${text} is not a chance from 0 to 1`,
      "write 70% as --probability 0.7",
    );
  return read;
}

function seedFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const read = Number(text);
  if (!Number.isSafeInteger(read) || read < 0)
    throw new WrongCall(`--seed ${text} is not a whole number`, "give --seed 1");
  return read;
}
