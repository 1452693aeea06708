import type { Cycle, Readings, Rulebook } from "#contract";
import { UnknownReading, answerOf, chooseReadings, cycleOf, judge, judgePattern } from "#contract";
import type { DoctorVerdict } from "#contract";
import type { RotaFile } from "#exchange";
import { readRota } from "#exchange";
import type { Doctor } from "#people";
import type { Period } from "#rota";
import { Rota } from "#rota";
import { contractIds, rulebook, rulebooks, spellsOf } from "#rulebooks";
import { day, isoDay, mondayOf, readDay } from "#time";
import { breachReport } from "#wording";
import type { Io, Register } from "../command.ts";
import { WrongCall, noun, writeJson } from "../command.ts";

interface Asked {
  readonly contract?: string;
  readonly pattern?: string;
  readonly from?: string;
  readonly to?: string;
  readonly reading: readonly string[];
  readonly prospective?: string;
  readonly json?: true;
}

/** A Monday whose weeks hold no change of the clocks, for patterns, which have no dates. */
const patternMonday = day("2026-01-05");

export const rotaCheck: Register = (program, io) => {
  noun(program, "rota", "rotas: check, price, compare, build and mend them")
    .command("check")
    .argument("<file or folder>", "a CSV of duties, or a hospital folder")
    .description("judges every doctor's duties by every clause")
    .option("--contract <id>", `${contractIds.join(", ")}; without it, each doctor's own`)
    .option("--pattern <id>", "judge this pattern of the folder instead, wrapped")
    .option("--from <date>", "first date averages are taken over (default: the Monday before the first row)")
    .option("--to <date>", "last date (default: the Sunday after the last row)")
    .option("--reading <name=value>", "take another reading of an open question", gather, [])
    .option("--prospective <weeks>", "weeks of leave a year that colleagues cover, for averages")
    .option("--json", "one JSON document on standard output")
    .addHelpText(
      "after",
      `\nExample:\n  sevenday rota check examples/tiny --contract tcs-now\n${readingsHelp()}`,
    )
    .action((path: string, asked: Asked) => check(path, asked, io));
};

const gather = (word: string, words: readonly string[]): string[] => [...words, word];

async function check(path: string, asked: Asked, io: Io): Promise<void> {
  const book = asked.contract === undefined ? undefined : bookCalled(asked.contract);
  const chosen = readingsOf(asked.reading, book ? [book] : rulebooks);
  const prospectiveWeeks = weeksOf(asked.prospective);
  const [from, to] = [dateOf("--from", asked.from), dateOf("--to", asked.to)];
  const file = await readRota(path, { note: (note) => io.note(`${note.what}\n`) });
  const checked =
    asked.pattern === undefined
      ? checkDates(file, book, periodOf(file, from, to), chosen, prospectiveWeeks)
      : checkPattern(file, book ?? bookCalled("tcs-now"), asked.pattern, from, chosen, prospectiveWeeks);
  const answer = { contract: book?.id ?? "own", prospectiveWeeks, ...checked };
  if (asked.json) writeJson(io, answerOf(answer));
  else
    io.out(breachReport(answer, new Map(file.staff.map(({ staffId, name }) => [staffId, name || staffId]))));
}

interface Found {
  readonly period: Period | undefined;
  readonly readings: Readings;
  readonly verdicts: readonly DoctorVerdict[];
}

/** Named duties, each doctor's as they stand, from the first to the last. */
function checkDates(
  file: RotaFile,
  book: Rulebook | undefined,
  period: Period | undefined,
  chosen: Readings,
  prospectiveWeeks: number | undefined,
): Found {
  const rota = new Rota(file.duties);
  const { agreements } = file;
  const used: Record<string, string> = {};
  const judged = (doctor: Doctor, by: Rulebook, over: Period): DoctorVerdict => {
    const readings = chooseReadings(by.readings, known(by, chosen));
    Object.assign(used, readings);
    return judge(by, doctor, rota.dutiesOf(doctor.staffId), {
      period: over,
      agreements,
      readings,
      prospectiveWeeks,
    });
  };
  if (book) Object.assign(used, chooseReadings(book.readings, chosen));
  const verdicts = withDuties(file, rota).map((doctor) =>
    book && period
      ? judged(doctor, book, period)
      : together(
          doctor,
          spellsOf(doctor, period!).map((spell) => judged(doctor, bookCalled(spell.contract), spell.period)),
        ),
  );
  return { period, readings: used, verdicts };
}

/** Staff with duties, in the order of their table, and whoever has duties without being in it. Nurses have other terms. */
function withDuties({ staff }: RotaFile, rota: Rota): Doctor[] {
  const withRows = new Set(rota.staffIds());
  return staff.filter(({ staffId, grade }) => withRows.has(staffId) && !/nurse|midwife/i.test(grade));
}

/** One verdict of a doctor who changed contract on the way. */
function together({ staffId }: Doctor, verdicts: readonly DoctorVerdict[]): DoctorVerdict {
  return {
    staffId,
    compliant: verdicts.every(({ compliant }) => compliant),
    breaches: verdicts.flatMap(({ breaches }) => breaches),
    lifted: verdicts.flatMap(({ lifted }) => lifted),
  };
}

function checkPattern(
  file: RotaFile,
  book: Rulebook,
  pattern: string,
  from: number | undefined,
  chosen: Readings,
  prospectiveWeeks: number | undefined,
): Found {
  const slots = file.patterns.filter(({ patternId }) => patternId === pattern);
  if (slots.length === 0) {
    const others = [...new Set(file.patterns.map(({ patternId }) => patternId))];
    throw new WrongCall(
      `There is no pattern ${pattern}`,
      others.length > 0 ? `one of ${others.join(", ")}` : undefined,
    );
  }
  const cycle: Cycle = cycleOf(slots, file.shiftTypes, mondayOf(from ?? patternMonday));
  const readings = chooseReadings(book.readings, chosen);
  const verdict = judgePattern(book, anybody(pattern), cycle, { readings, prospectiveWeeks });
  return {
    period: { from: cycle.monday, to: cycle.monday + cycle.weeks * 7 - 1 },
    readings,
    verdicts: [verdict],
  };
}

/** Whoever works the pattern: full time, not opted out. */
const anybody = (staffId: string): Doctor => ({
  staffId,
  name: staffId,
  grade: "",
  department: "",
  skills: [],
  fte: 1,
  contract: "",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: "",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
});

function bookCalled(id: string): Rulebook {
  const book = rulebook(id);
  if (!book) throw new WrongCall(`There is no contract ${id}`, `one of ${contractIds.join(", ")}`);
  return book;
}

/** Readings that any of these books has; a misspelt one is told with what it could have been. */
function readingsOf(words: readonly string[], books: readonly Rulebook[]): Readings {
  const chosen: Record<string, string> = {};
  for (const word of words) {
    const [name, value, ...rest] = word.split("=");
    if (!name || value === undefined || rest.length > 0)
      throw new WrongCall(`--reading ${word} is not of the form NAME=VALUE`);
    chosen[name] = value;
  }
  const all = new Map(books.flatMap(({ readings }) => readings).map((reading) => [reading.name, reading]));
  try {
    chooseReadings([...all.values()], chosen);
  } catch (error) {
    if (error instanceof UnknownReading)
      throw new WrongCall(sentence(error.message), `one of ${error.known.join(", ")}`);
    throw error;
  }
  return chosen;
}

const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const known = (book: Rulebook, chosen: Readings): Readings =>
  Object.fromEntries(
    Object.entries(chosen).filter(([name]) => book.readings.some((reading) => reading.name === name)),
  );

function weeksOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const weeks = Number(text);
  if (!(weeks > 0 && weeks < 52))
    throw new WrongCall(`--prospective ${text} is not a number of weeks of leave a year`);
  return weeks;
}

function dateOf(option: string, text: string | undefined): number | undefined {
  const date = text === undefined ? undefined : readDay(text);
  if (text !== undefined && date === undefined)
    throw new WrongCall(`${option} ${text} is not a date`, "write it as 2026-01-31");
  return date;
}

function periodOf(file: RotaFile, from: number | undefined, to: number | undefined): Period | undefined {
  const whole = new Rota(file.duties).period();
  if (!whole) return undefined;
  const period = { from: from ?? whole.from, to: to ?? whole.to };
  if (period.from > period.to)
    throw new WrongCall(`${isoDay(period.from)} is after ${isoDay(period.to)}: no dates are left to judge`);
  return period;
}

function readingsHelp(): string {
  const all = new Map(
    rulebooks.flatMap(({ readings }) => readings).map((reading) => [reading.name, reading]),
  );
  const lines = [...all.values()].map(
    ({ name, asks, answers }) => `  ${name}=${answers.map(({ value }) => value).join("|")}\n      ${asks}`,
  );
  return `\nReadings (the first value is the default):\n${lines.join("\n")}\n`;
}
