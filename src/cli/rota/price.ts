import { Option } from "commander";
import { UnknownReading } from "#contract";
import { readRota } from "#exchange";
import { NoPayBook, payAnswer, priceRota } from "#pay";
import type { PayrollRequest } from "#pay";
import type { Doctor } from "#people";
import { Rota } from "#rota";
import { readDay } from "#time";
import { payDetail, payTable, sayNote } from "#wording";
import { noun, WrongCall, writeJson } from "../command.ts";
import type { Io, Register } from "../command.ts";

type Pairs = Readonly<Record<string, string>>;

interface PriceFlags {
  readonly contract?: string;
  readonly on?: string;
  readonly reading?: Pairs;
  readonly basic?: Pairs;
  readonly prospective?: string;
  readonly london?: string;
  readonly grade?: string;
  readonly payPoint?: string;
  readonly doctor?: string;
  readonly json?: boolean;
}

/** Pay for each doctor, line by line, each line with its clause. */
export const rotaPrice: Register = (program, io) => {
  noun(program, "rota", "check, price, build and mend rotas")
    .command("price")
    .argument("<file-or-folder>", "a hospital folder, or a CSV of duties")
    .description("pay for each doctor, line by line, each line with its clause")
    .option("--contract <id>", "price every resident by this contract; without it, each by their own")
    .option("--on <date>", "the day whose rates are used; the rota's first day without it")
    .option(
      "--reading <name=value>",
      "another answer to a question the contract leaves open; repeatable",
      reading,
    )
    .option("--prospective <weeks>", "weeks of leave a year that colleagues cover")
    .addOption(new Option("--london <zone>", "London weighting").choices(["inner", "outer", "fringe"]))
    .option("--grade <grade>", "the grade of doctors whose row names none")
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
      "\nExample:\n  sevenday rota price examples/tiny --contract tcs-now --on 2026-06-15\n",
    )
    .action((path: string, flags: PriceFlags) => run(path, flags, io));
};

async function run(path: string, flags: PriceFlags, io: Io): Promise<void> {
  const read = await readRota(path, { note: (note) => io.note(`${sayNote(note)}\n`) });
  const rota = new Rota(read.duties);
  const period = rota.period();
  if (period === undefined) throw new WrongCall(`${path} has no dated duties to price`);
  const staff = read.staff.map((doctor) => filledIn(doctor, flags));
  if (staff.every(({ grade }) => grade === "")) {
    throw new WrongCall("No grade is known, so there is no scale to price by", "say it: --grade ST3");
  }
  const request: PayrollRequest = {
    contract: flags.contract,
    on: flags.on === undefined ? period.from : dayOf(flags.on),
    period,
    readings: flags.reading,
    agreements: read.agreements,
    options: {
      prospective: flags.prospective === undefined ? undefined : { leaveWeeks: weeksOf(flags.prospective) },
      londonZone: flags.london,
      supplied: flags.basic,
    },
  };
  const payroll = explained(() => priceRota(staff, rota, request));
  if (flags.json === true) return writeJson(io, payAnswer(payroll, flags.contract));
  if (flags.doctor !== undefined) {
    const slip = payroll.slips.find(({ staffId }) => staffId === flags.doctor);
    if (slip === undefined) throw new WrongCall(`${path} has no doctor called ${flags.doctor}`);
    return io.out(`${payDetail(slip)}\n`);
  }
  const grades = new Map(staff.map(({ staffId, grade }) => [staffId, grade]));
  io.out(`${payTable(payroll, (staffId) => grades.get(staffId) ?? "")}\n`);
}

const filledIn = (doctor: Doctor, { grade, payPoint }: PriceFlags): Doctor => ({
  ...doctor,
  grade: doctor.grade === "" ? (grade ?? "") : doctor.grade,
  payPoint: doctor.payPoint === "" ? (payPoint ?? "") : doctor.payPoint,
});

function dayOf(text: string): number {
  const read = readDay(text);
  if (read === undefined) throw new WrongCall(`${text} is not a date`, "write it as 2026-06-15");
  return read;
}

function weeksOf(text: string): number {
  const weeks = Number(text);
  if (text.trim() === "" || !(weeks >= 0 && weeks < 52)) {
    throw new WrongCall(`${text} is not a number of weeks of leave`, "give weeks a year, such as 7.4");
  }
  return weeks;
}

/** Pounds a year for a point or a grade whose value was not published. */
function basic(text: string, sofar: Pairs = {}): Pairs {
  const [point, pounds] = text.split("=");
  if (!point || !/^\d+(\.\d{1,2})?$/.test(pounds ?? "")) {
    throw new WrongCall(`${text} is not a point and its pounds`, "write it as --basic R1=37400");
  }
  return { ...sofar, [point]: pounds };
}

function reading(text: string, sofar: Pairs = {}): Pairs {
  const [name, value] = text.split("=");
  if (!name || !value) {
    throw new WrongCall(`${text} is not a reading`, "write it as --reading hours-rounding=none");
  }
  return { ...sofar, [name]: value };
}

function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof NoPayBook) throw new WrongCall(error.message, error.maybe);
    if (error instanceof UnknownReading)
      throw new WrongCall(error.message, `one of ${error.known.join(", ")}`);
    throw error;
  }
}
