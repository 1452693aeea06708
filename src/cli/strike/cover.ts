import { coverAnswer, coverStrike, unusedCounts } from "#actions";
import { readHospital, readPresent } from "#exchange";
import { readDay, readInstant } from "#time";
import { coverReport, planStepSays, sayNote, unusedCountSays } from "#wording";
import type { Io, Register } from "../command.ts";
import { noun, WrongCall, writeJson } from "../command.ts";

interface Asked {
  readonly action?: string;
  readonly asOf?: string;
  readonly now?: string;
  readonly present?: string;
  readonly json?: true;
}

/** `sevenday strike cover DIR`: cover by area and hour, its risk, who is asked to act down, and what stays short. */
export const strikeCover: Register = (program, io) => {
  noun(program, "strike", "the strike itself: who may come, who covers, and the day's returns")
    .command("cover")
    .argument("<dir>", "a hospital folder")
    .description("cover by area and hour, its risk, who is asked to act down, derogations worth asking")
    .option("--action <id>", "the action to cover; not needed where there is only one")
    .option("--as-of <date>", "plan on what was known that day (default: the folder's own date)")
    .option(
      "--now <moment>",
      "ask nobody for a block that has begun by then (default: the start of that day)",
    )
    .option("--present <file>", "head-counts on the day: department,area,from,to,present")
    .option("--json", "print one JSON document")
    .addHelpText(
      "after",
      "\nExamples:\n  sevenday strike cover examples/april-2016 --action 2016-04-26" +
        '\n  sevenday strike cover examples/april-2016 --as-of 2016-04-26 --now "2016-04-26 08:30" --present counts.csv\n',
    )
    .action((dir: string, asked: Asked) => cover(dir, asked, io));
};

async function cover(dir: string, asked: Asked, io: Io): Promise<void> {
  const asOf = read("--as-of", asked.asOf, readDay, "a date such as 2016-04-11");
  const now = read("--now", asked.now, readInstant, 'a moment such as "2016-04-26 08:30"');
  const hospital = await readHospital(dir, { note: (note) => io.note(`${sayNote(note)}\n`) });
  const present = asked.present === undefined ? [] : await readPresent(asked.present, hospital);
  const found = coverStrike({
    hospital,
    actionId: asked.action,
    asOf,
    now,
    present,
    progress: (step) => io.note(`${planStepSays(step)}\n`),
  });
  for (const count of unusedCounts(present, found.cover)) io.note(`${unusedCountSays(count)}\n`);
  if (asked.json) return writeJson(io, coverAnswer(found));
  const names = new Map(hospital.staff.map(({ staffId, name }) => [staffId, name || staffId]));
  io.out(coverReport({ cover: found.cover, ...found.attendance }, names));
}

/** An option's value, when it was given and can be read. */
function read<Value>(
  option: string,
  text: string | undefined,
  reader: (text: string) => Value | undefined,
  expected: string,
): Value | undefined {
  if (text === undefined) return undefined;
  const value = reader(text);
  if (value === undefined) throw new WrongCall(`${option} ${text} cannot be read`, `write ${expected}`);
  return value;
}
