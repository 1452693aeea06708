import { compareAnswer, compareContracts, renewalPath, testRise } from "#pay";
import type { Comparison } from "#pay";
import { compareText, payChangeText, renewalText, riseText } from "#wording";
import { noun, WrongCall, writeJson } from "../command.ts";
import type { Io, Register } from "../command.ts";
import type { PayFlags } from "./pay-flags.ts";
import { basic, dayOf, explained, payReadingsHelp, payRequest, reading, rotaToPrice } from "./pay-flags.ts";

interface CompareFlags extends PayFlags {
  readonly contracts: string;
  readonly rise?: string;
  readonly share: string;
  readonly renewals?: string;
  readonly first?: string;
  readonly protect?: boolean;
}

/** The same duties under each contract: who gains, who loses, the spread, the bill. */
export const rotaCompare: Register = (program, io) => {
  noun(program, "rota", "rotas: check, price, compare, build and mend them")
    .command("compare")
    .argument("<file-or-folder>", "a hospital folder, or a CSV of duties")
    .description("the same duties under each contract: who gains, who loses, the spread, the bill")
    .requiredOption(
      "--contracts <ids>",
      "two or more, joined by commas; the others are set against the first",
    )
    .option("--on <date>", "the day whose rates are used, or a contract's first day where that is later")
    .option(
      "--reading <name=value>",
      "another answer to a question a contract leaves open; repeatable",
      reading,
    )
    .option("--prospective <weeks>", "weeks of leave a year that colleagues cover")
    .option("--grade <grade>", "the grade of doctors whose row names none")
    .option("--pay-point <point>", "the pay point of doctors whose row names none")
    .option(
      "--basic <point=pounds>",
      "basic pay of a point or grade that was not published; repeatable",
      basic,
    )
    .option(
      "--rise <percent>",
      "basic of the first contract and so much more, where another's was not published",
    )
    .option("--share <percent>", "with --rise: find the rise at which this share is no worse off", "75")
    .option(
      "--renewals <months>",
      "the bill month by month as doctors move to the last contract on their dates",
    )
    .option("--first <date>", "with --renewals: the first month; that of --on without it")
    .option("--protect", "with --renewals: the pay protection of 2016")
    .option("--doctor <id>", "show one doctor's differences line by line")
    .option("--json", "one JSON document on standard output")
    .addHelpText(
      "after",
      `\nExample:\n  sevenday rota compare examples/april-2016 --contracts new-deal-2002,offer-2016,tcs-2016 --rise 13.5\n${payReadingsHelp()}`,
    )
    .action((path: string, flags: CompareFlags) => run(path, flags, io));
};

async function run(path: string, flags: CompareFlags, io: Io): Promise<void> {
  const [baseline, ...others] = flags.contracts.split(",").map((id) => id.trim());
  if (others.length === 0)
    throw new WrongCall("One contract cannot be compared", "--contracts new-deal-2002,tcs-now");
  const rise = flags.rise === undefined ? undefined : percent(flags.rise);
  const priced = await rotaToPrice(path, flags, io);
  const { staff, rota } = priced;
  const { readings, ...rest } = payRequest(priced, flags);
  const request = { ...rest, readings, rise };
  const comparison = explained(() => compareContracts(staff, rota, [baseline, ...others], request));
  const ask = { from: baseline, rise: rise ?? 0, share: percent(flags.share) };
  const tests = rise === undefined ? [] : others.map((to) => testRise(staff, rota, { ...ask, to }, rest));
  const months =
    flags.renewals === undefined
      ? []
      : renewalPath(
          staff,
          rota,
          {
            from: baseline,
            to: others.at(-1)!,
            firstMonth: flags.first === undefined ? request.on : dayOf(flags.first),
            months: Math.round(percent(flags.renewals)),
            protect: flags.protect === true,
          },
          rest,
        );
  if (flags.json === true) return writeJson(io, compareAnswer(comparison, tests, months));
  if (flags.doctor !== undefined) return io.out(`${oneDoctor(comparison, flags.doctor, path)}\n`);
  const said = [
    compareText(comparison),
    ...tests.map(riseText),
    ...(months.length > 0 ? [renewalText(months)] : []),
  ];
  return io.out(`${said.join("\n\n")}\n`);
}

function oneDoctor({ baseline, changes }: Comparison, staffId: string, path: string): string {
  const said = changes.flatMap(({ contract, doctors }) =>
    doctors
      .filter((doctor) => doctor.staffId === staffId)
      .map((one) => payChangeText(one, contract, baseline)),
  );
  if (said.length === 0)
    throw new WrongCall(`${path} has no resident called ${staffId} who could be compared`);
  return said.join("\n\n");
}

function percent(text: string): number {
  const read = Number(text);
  if (text.trim() === "" || !(read >= 0 && read <= 1000))
    throw new WrongCall(`${text} is not a number`, "write 13.5");
  return read;
}
