import { UnknownReading, cycleOf } from "#contract";
import { readRota } from "#exchange";
import type { RotaFile } from "#exchange";
import { NoPayBook, payContracts, payNewestFrom, payReadings } from "#pay";
import type { Doctor } from "#people";
import type { Period } from "#rota";
import { Rota } from "#rota";
import type { Day } from "#time";
import { day, readDay } from "#time";
import { sayNote } from "#wording";
import type { Io } from "../command.ts";
import { WrongCall } from "../command.ts";

/** What pricing and comparing ask alike. */
export interface PayFlags {
  readonly on?: string;
  readonly reading?: Pairs;
  readonly basic?: Pairs;
  readonly prospective?: string;
  readonly london?: string;
  readonly grade?: string;
  readonly payPoint?: string;
  readonly fte?: string;
  readonly from?: string;
  readonly to?: string;
  readonly pattern?: string;
  readonly doctor?: string;
  readonly json?: boolean;
}

export type Pairs = Readonly<Record<string, string>>;

export interface PricedRota {
  readonly read: RotaFile;
  readonly rota: Rota;
  readonly period: Period;
  readonly staff: readonly Doctor[];
  /** A pattern without dates: one turn of it. */
  readonly cyclic: boolean;
}

/** Reads a rota and fills in what the flags say of doctors whose rows say nothing. */
export async function rotaToPrice(path: string, flags: PayFlags, io: Io): Promise<PricedRota> {
  const read = await readRota(path, { note: (note) => io.note(`${sayNote(note)}\n`) });
  if (flags.pattern !== undefined) return patternToPrice(read, flags.pattern, flags);
  const rota = new Rota(read.duties);
  const around = rota.period();
  if (around === undefined) {
    throw new WrongCall(`${path} has no dated duties to price`, "name a pattern of it: --pattern ID");
  }
  const period = { from: dayOr(flags.from, around.from), to: dayOr(flags.to, around.to) };
  if (period.from > period.to) throw new WrongCall("The period ends before it begins");
  const staff = read.staff.map((doctor) => filledIn(doctor, flags));
  if (staff.every(({ grade }) => grade === "")) {
    throw new WrongCall("No grade is known, so there is no scale to price by", "say it: --grade ST3");
  }
  return { read, rota, period, staff, cyclic: false };
}

const dayOr = (text: string | undefined, otherwise: Day): Day =>
  text === undefined ? otherwise : dayOf(text);

/** A Monday whose weeks hold no change of the clocks, for patterns, which have no dates. */
const patternMonday = day("2026-01-05");

/** Whoever works a pattern, wrapped: full time unless the flags say less. */
function patternToPrice(read: RotaFile, pattern: string, flags: PayFlags): PricedRota {
  const slots = read.patterns.filter(({ patternId }) => patternId === pattern);
  if (slots.length === 0) {
    const known = [...new Set(read.patterns.map(({ patternId }) => patternId))].join(", ");
    throw new WrongCall(`There is no pattern ${pattern}`, known === "" ? undefined : `one of ${known}`);
  }
  if (flags.grade === undefined) {
    throw new WrongCall("A pattern has no grade, so there is no scale to price by", "say it: --grade ST3");
  }
  const { weeks, duties } = cycleOf(slots, read.shiftTypes, patternMonday);
  const doctor = workerOf(pattern, flags.grade, flags);
  const period = { from: patternMonday, to: patternMonday + weeks * 7 - 1 };
  return { read, rota: new Rota(duties), period, staff: [doctor], cyclic: true };
}

const workerOf = (staffId: string, grade: string, { fte = "1", payPoint = "" }: PayFlags): Doctor => ({
  staffId,
  name: staffId,
  grade,
  department: "",
  skills: [],
  fte: shareOf(fte),
  contract: "",
  contractRenewal: undefined,
  optedOut: false,
  payPoint,
  worksOn: [],
  siteId: "",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
});

function shareOf(text: string): number {
  const share = Number(text);
  if (!(share > 0 && share <= 1)) throw new WrongCall(`${text} is not a share of full time`, "write 0.8");
  return share;
}

const filledIn = (doctor: Doctor, { grade, payPoint }: PayFlags): Doctor => ({
  ...doctor,
  grade: doctor.grade === "" ? (grade ?? "") : doctor.grade,
  payPoint: doctor.payPoint === "" ? (payPoint ?? "") : doctor.payPoint,
});

/** What both hand to the engine. */
export const payRequest = ({ read, period, cyclic }: PricedRota, flags: PayFlags, contract = "tcs-now") => ({
  on: dayOr(flags.on, cyclic ? explained(() => payNewestFrom(contract)) : period.from),
  period,
  readings: flags.reading,
  agreements: read.agreements,
  options: {
    cyclic,
    prospective: flags.prospective === undefined ? undefined : { leaveWeeks: weeksOf(flags.prospective) },
    londonZone: flags.london,
    supplied: flags.basic,
  },
});

export function dayOf(text: string): Day {
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
export function basic(text: string, sofar: Pairs = {}): Pairs {
  const [point, pounds] = text.split("=");
  if (!point || !/^\d+(\.\d{1,2})?$/.test(pounds ?? "")) {
    throw new WrongCall(`${text} is not a point and its pounds`, "write it as --basic R1=37400");
  }
  return { ...sofar, [point]: pounds };
}

export function reading(text: string, sofar: Pairs = {}): Pairs {
  const [name, value] = text.split("=");
  if (!name || !value)
    throw new WrongCall(`${text} is not a reading`, "write it as --reading hours-rounding=none");
  return { ...sofar, [name]: value };
}

/** Turns what the pay books do not hold into a wrong call with its mend. */
export function explained<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof NoPayBook) throw new WrongCall(error.message, error.maybe);
    if (error instanceof UnknownReading)
      throw new WrongCall(error.message, `one of ${error.known.join(", ")}`);
    throw error;
  }
}

/** Every open question of pay with its answers, for the help. */
export function payReadingsHelp(): string {
  const all = new Map(payContracts.flatMap(payReadings).map((reading) => [reading.name, reading]));
  const lines = [...all.values()].map(
    ({ name, asks, answers }) => `  ${name}=${answers.map(({ value }) => value).join("|")}\n      ${asks}`,
  );
  return `\nReadings (the first value is the default):\n${lines.join("\n")}\n`;
}
