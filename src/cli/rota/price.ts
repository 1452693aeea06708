import { Option } from "commander";
import { payAnswer, priceRota } from "#pay";
import { payDetail, payTable } from "#wording";
import { noun, WrongCall, writeJson } from "../command.ts";
import type { Io, Register } from "../command.ts";
import type { PayFlags } from "./pay-flags.ts";
import { basic, explained, payReadingsHelp, payRequest, reading, rotaToPrice } from "./pay-flags.ts";

interface PriceFlags extends PayFlags {
  readonly contract?: string;
}

/** Pay for each doctor, line by line, each line with its clause. */
export const rotaPrice: Register = (program, io) => {
  noun(program, "rota", "rotas: check, price, compare, build and mend them")
    .command("price")
    .argument("<file-or-folder>", "a hospital folder, or a CSV of duties")
    .description("pay for each doctor, line by line, each line with its clause")
    .option("--contract <id>", "price every resident by this contract; without it, each by their own")
    .option("--pattern <id>", "price this pattern of the folder instead, wrapped")
    .option("--from <date>", "first date of the averages (default: the Monday before the first row)")
    .option("--to <date>", "last date (default: the Sunday after the last row)")
    .option(
      "--on <date>",
      "the day whose rates are used; the rota's first day without it; the newest for a pattern",
    )
    .option(
      "--reading <name=value>",
      "another answer to a question the contract leaves open; repeatable",
      reading,
    )
    .option("--prospective <weeks>", "weeks of leave a year that colleagues cover")
    .addOption(new Option("--london <zone>", "London weighting").choices(["inner", "outer", "fringe"]))
    .option("--grade <grade>", "the grade of doctors whose row names none")
    .option("--fte <share>", "with --pattern: the share of full time")
    .option("--pay-point <point>", "the pay point of doctors whose row names none")
    .option(
      "--basic <point=pounds>",
      "basic pay of a point or grade that was not published; repeatable",
      basic,
    )
    .option("--doctor <id>", "show one doctor in full")
    .option("--json", "one JSON document on standard output")
    .addHelpText(
      "after",
      `\nExample:\n  sevenday rota price examples/tiny --contract tcs-now --on 2026-06-15\n${payReadingsHelp()}`,
    )
    .action((path: string, flags: PriceFlags) => run(path, flags, io));
};

async function run(path: string, flags: PriceFlags, io: Io): Promise<void> {
  const priced = await rotaToPrice(path, flags, io);
  const { staff, rota } = priced;
  const request = { ...payRequest(priced, flags, flags.contract), contract: flags.contract };
  const payroll = explained(() => priceRota(staff, rota, request));
  if (flags.json === true) return writeJson(io, payAnswer(payroll, flags.contract));
  if (flags.doctor !== undefined) {
    const slip = payroll.slips.find(({ staffId }) => staffId === flags.doctor);
    if (slip === undefined) throw new WrongCall(`${path} has no doctor called ${flags.doctor}`);
    return io.out(`${payDetail(slip)}\n`);
  }
  const grades = new Map(staff.map(({ staffId, grade }) => [staffId, grade]));
  return io.out(`${payTable(payroll, (staffId) => grades.get(staffId) ?? "")}\n`);
}
