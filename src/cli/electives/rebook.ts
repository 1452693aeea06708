import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Option } from "commander";
import { problemFile, rebookAnswer, rebookDisplaced, strandedBefore, writeRebooking } from "#actions";
import { readRebookPolicy, writeFileAtomically } from "#exchange";
import { effortOf, standDownPolicies } from "#solve";
import { sayRebooking, strandedSays } from "#wording";
import { noun, WrongCall, writeJson } from "../command.ts";
import type { Register } from "../command.ts";
import { planFlags, planRequest } from "../plan-flags.ts";
import type { PlanFlags } from "../plan-flags.ts";

interface Flags extends PlanFlags {
  readonly standDown?: string;
  readonly seconds?: string;
  readonly out?: string;
  readonly exportProblem?: string;
  readonly json?: true;
}

/** `sevenday electives rebook DIR`: a new date for every displaced patient, with a bound on how far from the best. */
export const electivesRebook: Register = (program, io) => {
  const command = noun(program, "electives", "lists and clinics: stand down, rebook, and lose no one")
    .command("rebook")
    .argument("<dir-or-file>", "a hospital folder, or an .xlsx with its tables as sheets")
    .description("a new date for every displaced patient, with a bound on how far from the best");
  planFlags(command)
    .option("--policy <file>", "your own order of patients, as JSON: see docs/how-to/write-a-policy.md")
    .addOption(
      new Option(
        "--stand-down <id>",
        "what displaces them (default: the national policy of the day)",
      ).choices(standDownPolicies.map(({ id }) => id)),
    )
    .option(
      "--seconds <n>",
      "look about so long where appointments differ in length, counted in moves: the same call, the same answer",
    )
    .option("--seed <n>", "for draws in the fairness intervals", "1")
    .option("--out <dir>", "where to write bookings.csv and its ledger (default: DIR/rebooking)")
    .option("--export-problem <file>", "write the problem that was solved as DIMACS minimum-cost flow")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExample:\n  sevenday electives rebook examples/april-2016 --out new-dates --export-problem new-dates.min\n",
    )
    .action(async (path: string, flags: Flags) => {
      const effort = effortFrom(flags.seconds);
      await placeFor(flags.exportProblem);
      const rebookPolicy = flags.policy === undefined ? undefined : await readRebookPolicy(flags.policy);
      const request = await planRequest(path, { ...flags, policy: flags.standDown }, io);
      const stranded = strandedBefore(request.hospital);
      if (stranded.length > 0) io.note(`${strandedSays(stranded)}\n`);
      const made = rebookDisplaced({ ...request, rebookPolicy, effort });
      const out = flags.out ?? join(await folderOf(path), "rebooking");
      await writeRebooking(out, made, request.hospital);
      if (flags.exportProblem !== undefined)
        await writeFileAtomically(flags.exportProblem, problemFile(made));
      if (flags.json) return writeJson(io, rebookAnswer(made));
      return io.out(sayRebooking(made.setting.action.name, made.rebooking, made.seconds, out));
    });
};

function effortFrom(text: string | undefined) {
  if (text === undefined) return undefined;
  const read = Number(text);
  if (text.trim() === "" || !(read > 0 && read <= 86_400))
    throw new WrongCall(`--seconds ${text} is not a length of time`, "give --seconds 10");
  return effortOf(read);
}

/** A wrong place for the exported problem is told before anything is solved. */
async function placeFor(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const folder = await stat(dirname(file)).catch(() => undefined);
  if (folder?.isDirectory() !== true)
    throw new WrongCall(`there is no folder ${dirname(file)} to write ${file} in`, "make it first");
  if ((await stat(file).catch(() => undefined))?.isDirectory() === true)
    throw new WrongCall(`${file} is a folder`, `give --export-problem ${join(file, "problem.min")}`);
}

const folderOf = async (path: string): Promise<string> =>
  (await stat(path)).isDirectory() ? path : dirname(path);
