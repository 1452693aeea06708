import { UnknownReading } from "#contract";
import { readRota } from "#exchange";
import type { RotaFile } from "#exchange";
import { NoPayBook } from "#pay";
import type { Doctor } from "#people";
import type { Period } from "#rota";
import { Rota } from "#rota";
import type { Day } from "#time";
import { readDay } from "#time";
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
  readonly doctor?: string;
  readonly json?: boolean;
}

export type Pairs = Readonly<Record<string, string>>;

export interface PricedRota {
  readonly read: RotaFile;
  readonly rota: Rota;
  readonly period: Period;
  readonly staff: readonly Doctor[];
}

/** Reads a rota and fills in what the flags say of doctors whose rows say nothing. */
export async function rotaToPrice(path: string, flags: PayFlags, io: Io): Promise<PricedRota> {
  const read = await readRota(path, { note: (note) => io.note(`${sayNote(note)}\n`) });
  const rota = new Rota(read.duties);
  const period = rota.period();
  if (period === undefined) throw new WrongCall(`${path} has no dated duties to price`);
  const staff = read.staff.map((doctor) => filledIn(doctor, flags));
  if (staff.every(({ grade }) => grade === "")) {
    throw new WrongCall("No grade is known, so there is no scale to price by", "say it: --grade ST3");
  }
  return { read, rota, period, staff };
}

const filledIn = (doctor: Doctor, { grade, payPoint }: PayFlags): Doctor => ({
  ...doctor,
  grade: doctor.grade === "" ? (grade ?? "") : doctor.grade,
  payPoint: doctor.payPoint === "" ? (payPoint ?? "") : doctor.payPoint,
});

/** What both hand to the engine. */
export const payRequest = ({ read, period }: PricedRota, flags: PayFlags) => ({
  on: flags.on === undefined ? period.from : dayOf(flags.on),
  period,
  readings: flags.reading,
  agreements: read.agreements,
  options: {
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
