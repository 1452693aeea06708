import { chargeAnswer, FigureUnknown } from "#budgets";
import type { ChargeAnswer, ChargeCase } from "#budgets";
import { InputProblems, readChargeCases } from "#exchange";
import { isoDay, londonDay, readDay } from "#time";
import { chargeIsAnEstimate, chargeSays } from "#wording";
import { writeJson, WrongCall } from "./command.ts";
import type { Register } from "./command.ts";

export const chargeCommand: Register = (program, io) => {
  program
    .command("charge")
    .description("what a means test takes, and as what tax rate")
    .argument("<file>", "a case, or a list of them (.json or .csv)")
    .option("--on <date>", "the day whose figures count, over what the file says")
    .option("--json", "one JSON document")
    .addHelpText(
      "after",
      `
A case, by the week and in pounds:

  { "setting": "own-home", "year": "2024-25", "capital": "15250",
    "income": { "statePension": "169.50", "attendanceAllowance": "72.65" },
    "guarantee": "single-pension-age", "premiums": [],
    "disabilityRelatedExpenditure": "12.60", "weeklyCostOfCare": "391.95" }

Example:
  sevenday charge case.json --on 2024-06-01`,
    )
    .action(async (file: string, { on, json }: { on?: string; json?: boolean }) => {
      const { cases, single } = await readChargeCases(
        file,
        readOn(on),
        londonDay(Math.floor(Date.now() / 60_000)),
      );
      const answers = answersTo(cases, file);
      if (json) writeJson(io, single ? answers[0] : { cases: answers });
      else io.out(`${answers.map(chargeSays).join("\n")}\n${chargeIsAnEstimate}\n`);
    });
};

function readOn(on: string | undefined) {
  if (on === undefined) return undefined;
  const found = readDay(on);
  if (found === undefined) throw new WrongCall(`${on} is not a date`, "write it as 2024-06-01");
  return found;
}

/** Answers every case, or tells every figure that is not known. */
function answersTo(cases: readonly ChargeCase[], file: string): ChargeAnswer[] {
  const unknown: { person: ChargeCase; figure: string }[] = [];
  const answers = cases.flatMap((person) => {
    try {
      return [chargeAnswer(person)];
    } catch (failure) {
      if (!(failure instanceof FigureUnknown)) throw failure;
      unknown.push({ person, figure: failure.figure });
      return [];
    }
  });
  if (unknown.length === 0) return answers;
  throw new InputProblems(
    unknown.map(({ person, figure }) => ({
      file,
      line: undefined,
      column: `case ${person.id}`,
      what: `the ${figure} is not known for ${isoDay(person.on)}`,
      found: undefined,
      expected: "a sum the case states itself",
      maybe: `give the case its own ${person.setting === "own-home" ? "minimumIncomeGuarantee" : "personalExpensesAllowance"}`,
    })),
  );
}
