import { join } from "node:path";
import { planAnswer, planStrike, writePlan } from "#actions";
import { sayPlan } from "#wording";
import { writeJson } from "./command.ts";
import type { Register } from "./command.ts";
import { planFlags, planRequest } from "./plan-flags.ts";
import type { PlanFlags } from "./plan-flags.ts";

interface Options extends PlanFlags {
  readonly out?: string;
  readonly json?: true;
}

export const plan: Register = (program, io) => {
  const command = program
    .command("plan")
    .argument("<dir>", "a hospital folder")
    .description("the main job: check, price, cover, stand down, rebook, and say who bears it");
  planFlags(command)
    .option("--policy <id>", "keep_95 or protect_emergencies (default: the national one of the day)")
    .option("--seed <n>", "for draws in the fairness intervals", "1")
    .option("--out <dir>", "where to write the plan (default: DIR/plan)")
    .option("--json", "print one JSON document")
    .addHelpText("after", "\nExample:\n  sevenday plan examples/april-2016\n")
    .action(async (dir: string, options: Options) => {
      const request = await planRequest(dir, options, io);
      const { hospital } = request;
      const made = planStrike(request);
      const out = options.out ?? join(dir, "plan");
      await writePlan(out, made, hospital);
      const answer = planAnswer(made);
      if (options.json) writeJson(io, { ...answer, folder: out });
      else io.out(sayPlan(answer, out));
    });
};
