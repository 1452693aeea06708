import { readBlt, readLots } from "#exchange";
import { count, readingChoices, rulesIds } from "#voice";
import type { Count, Election, Readings, RulesId } from "#voice";
import { declaration, lotQuestionSays } from "#wording";
import { noun, PersonWanted, writeJson, WrongCall } from "../command.ts";
import type { Register } from "../command.ts";

interface Options {
  readonly rules: string;
  readonly lots?: string;
  readonly reading: readonly string[];
  readonly json?: boolean;
}

export const voteCount: Register = (program, io) => {
  noun(program, "vote", "members' elections")
    .command("count")
    .description("a counted election, stage by stage")
    .argument("<file>", "a ballot file (.blt)")
    .requiredOption("--rules <id>", `the rules: ${rulesIds.join(", ")}`)
    .option("--lots <file>", "lots already drawn by the returning officer (JSON)")
    .option(
      "--reading <name=value>",
      `an open point of ft-2014 read otherwise: ${readingsHelp()}`,
      gather,
      [],
    )
    .option("--json", "one JSON document")
    .addHelpText(
      "after",
      `
A tie that nothing in the count settles stops it. Draw the lot, record it, and count again:

  [{ "decision": "exclude", "between": [3, 4], "chosen": 3,
     "drawnBy": "A. Name", "drawnAt": "2026-05-07T18:10+01:00" }]

Example:
  sevenday vote count governors.blt --rules ft-2014 --lots lots.json`,
    )
    .action(async (file: string, options: Options) => {
      const rules = readRules(options.rules);
      const readings = readReadings(options.reading);
      const lots = options.lots === undefined ? [] : await readLots(options.lots);
      const election = await readBlt(file);
      const counted = count(election, rules, { lots, readings });
      if (options.json) writeJson(io, answer(election, counted));
      else io.out(declaration(election, counted));
      if (counted.lotRequired) throw lotWanted(election, counted);
    });
};

const gather = (one: string, before: readonly string[]): string[] => [...before, one];

function readRules(id: string): RulesId {
  const rules = rulesIds.find((one) => one === id);
  if (!rules) throw new WrongCall(`There are no rules called ${id}; there are ${rulesIds.join(", ")}`);
  return rules;
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function readingsHelp(): string {
  return Object.entries(readingChoices)
    .map(([name, choices]) => `${kebab(name)}=${choices.join("|")}`)
    .join(", ");
}

function readReadings(given: readonly string[]): Partial<Readings> {
  const readings: Record<string, string> = {};
  for (const one of given) {
    const [name, value] = one.split("=", 2);
    const known = Object.entries(readingChoices).find(([id]) => kebab(id) === name);
    if (!known || !known[1].some((choice) => choice === value))
      throw new WrongCall(`${one} is not a reading of these rules; there are ${readingsHelp()}`);
    readings[known[0]] = value!;
  }
  return readings;
}

/** Numbers as the result sheet has them, and every choice that was made on the way. */
function answer(election: Election, counted: Count): unknown {
  const { quota, lotRequired, lotsUsed, stages, ...rest } = counted;
  return {
    state: lotRequired ? "lot required" : "complete",
    ...rest,
    candidates: election.candidates,
    rejected: election.rejected,
    cutShort: election.cutShort,
    quota,
    finalQuota: quota,
    lotRequired,
    lotsUsed,
    stages,
  };
}

function lotWanted(election: Election, { lotRequired }: Count): PersonWanted {
  const { decision, between } = lotRequired!;
  const row = { decision, between, chosen: "…", drawnBy: "…", drawnAt: "…" };
  return new PersonWanted(
    lotQuestionSays(election, lotRequired!).replace(/\.$/, ""),
    `add the lot, once drawn, to a file for --lots: [${JSON.stringify(row)}]`,
  );
}
