import { InvalidArgumentError, Option } from "commander";
import { drawHospital, exampleNames, publishedTrusts, UnknownTrust } from "#demo";
import type { DemoSettings } from "#demo";
import { hospitalFiles, writeFolderAtomically } from "#exchange";
import { readDay } from "#time";
import { demoNotesPage, sayDemo } from "#wording";
import type { Register } from "./command.ts";
import { WrongCall } from "./command.ts";

const date = (text: string): number => {
  const read = readDay(text);
  if (read === undefined) throw new InvalidArgumentError("Give a date such as 2016-04-11.");
  return read;
};

const scale = (text: string): number => {
  const read = Number(text);
  if (!(read > 0 && read <= 20))
    throw new InvalidArgumentError("Give a number above 0 and at most 20, such as 0.1 or 2.");
  return read;
};

const seed = (text: string): number => {
  const read = Number(text);
  if (!Number.isSafeInteger(read)) throw new InvalidArgumentError("Give a whole number.");
  return read;
};

/** `sevenday demo DIR`: writes a made-up hospital drawn from published figures. */
export const demo: Register = (program, io) => {
  program
    .command("demo")
    .description("write a made-up hospital drawn from a trust's published figures; same seed, same bytes")
    .argument("<dir>", "folder to write")
    .option("--trust <ods>", "ODS code of a trust with a published waiting list", "RTP")
    .addOption(new Option("--example <name>", "which dispute").choices(exampleNames).default("april-2016"))
    .option("--date <date>", "date the folder is true on, if not the example's own", date)
    .option("--scale <times>", "times the published size", scale, 1)
    .option("--seed <number>", "seed of everything that is drawn", seed, 1)
    .addHelpText("after", "\nExample:\n  sevenday demo my-hospital --trust RTP --example june-2026\n")
    .action(async (dir: string, settings: DemoSettings) => {
      const began = performance.now();
      const hospital = draw({ ...settings, trust: settings.trust.toUpperCase() });
      const files = hospitalFiles(hospital).set("NOTES.md", demoNotesPage(hospital));
      await writeFolderAtomically(dir, files, { mark: "datapackage.json", keepOthers: true });
      io.note(sayDemo(hospital, dir, (performance.now() - began) / 1000));
    });
};

function draw(settings: DemoSettings) {
  try {
    return drawHospital(settings);
  } catch (error) {
    if (!(error instanceof UnknownTrust)) throw error;
    const known = publishedTrusts();
    const near = known.filter((code) => code.startsWith(settings.trust.slice(0, 2))).slice(0, 6);
    throw new WrongCall(
      error.message,
      `give one of ${(near.length > 0 ? near : known.slice(0, 6)).join(", ")}`,
    );
  }
}
