import { listsAnswer, standDownLists } from "#actions";
import { sayLists } from "#wording";
import { noun, writeJson } from "../command.ts";
import type { Register } from "../command.ts";
import { planFlags, planRequest } from "../plan-flags.ts";
import type { PlanFlags } from "../plan-flags.ts";

interface Flags extends PlanFlags {
  readonly json?: true;
}

/** `sevenday electives stand-down DIR --action ID`: which lists go, hold or stand down, and by when to decide each. */
export const electivesStandDown: Register = (program, io) => {
  const command = noun(program, "electives", "lists and clinics: stand down, rebook, and lose no one")
    .command("stand-down")
    .argument("<dir>", "a hospital folder")
    .description("which lists go, hold or stand down, and the latest time to decide each");
  planFlags(command)
    .option("--policy <id>", "keep_95 or protect_emergencies (default: the national one of the day)")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  sevenday electives stand-down examples/april-2016 --action 2016-04-26 --probability 0.7\n",
    )
    .action(async (dir: string, flags: Flags) => {
      const request = await planRequest(dir, flags, io);
      const made = standDownLists(request);
      if (flags.json) return writeJson(io, listsAnswer(made, request.hospital));
      const { setting, standDown, attendance } = made;
      const { sessions } = request.hospital;
      return io.out(sayLists(setting.action.name, standDown, sessions, attendance.chance));
    });
};
