import { join } from "node:path";
import { planAnswer, planStrike, writePlan } from "#actions";
import { readHospital } from "#exchange";
import { readDay } from "#time";
import { sayNote, sayPlan, planStepSays } from "#wording";
import { WrongCall, writeJson } from "./command.ts";
import type { Register } from "./command.ts";

interface Options {
  readonly action?: string;
  readonly asOf?: string;
  readonly policy?: string;
  readonly probability?: string;
  readonly seed: string;
  readonly out?: string;
  readonly json?: true;
}

export const plan: Register = (program, io) => {
  program
    .command("plan")
    .argument("<dir>", "a hospital folder")
    .description("the main job: check, price, cover, stand down, rebook, and say who bears it")
    .option("--action <id>", "the action to plan for; not needed where there is only one")
    .option("--as-of <date>", "plan on what was known that day (default: the folder's own date)")
    .option("--policy <id>", "keep_95 or protect_emergencies (default: the national one of the day)")
    .option("--probability <p>", "your own chance that it goes ahead, 0 to 1 (default: the record's)")
    .option("--seed <n>", "for draws in the fairness intervals", "1")
    .option("--out <dir>", "where to write the plan (default: DIR/plan)")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  sevenday plan examples/april-2016\n")
    .action(async (dir: string, options: Options) => {
      const request = {
        actionId: options.action,
        asOf: asOfFrom(options.asOf),
        policy: options.policy,
        probability: probabilityFrom(options.probability),
        seed: seedFrom(options.seed),
      };
      const hospital = await readHospital(dir, { note: (note) => io.note(`${sayNote(note)}\n`) });
      const made = planStrike({
        ...request,
        hospital,
        progress: (step) => io.note(`${planStepSays(step)}\n`),
      });
      const out = options.out ?? join(dir, "plan");
      await writePlan(out, made, hospital);
      const answer = planAnswer(made);
      if (options.json) writeJson(io, { ...answer, folder: out });
      else io.out(sayPlan(answer, out));
    });
};

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

function seedFrom(text: string): number {
  const read = Number(text);
  if (!Number.isSafeInteger(read) || read < 0)
    throw new WrongCall(`--seed ${text} is not a whole number`, "give --seed 1");
  return read;
}
