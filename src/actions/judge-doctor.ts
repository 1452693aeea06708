import type { Agreement, JudgedBy, Readings, Rulebook } from "#contract";
import { chooseReadings, judge, otherReadings } from "#contract";
import type { Doctor } from "#people";
import type { Duty, Period } from "#rota";
import { spellsOf } from "#rulebooks";
import { londonInstant } from "#time";

export interface JudgeAsk {
  readonly period: Period;
  readonly agreements: readonly Agreement[];
  /** One rulebook for everybody; without it, each doctor's own contracts by date. */
  readonly book?: Rulebook | undefined;
  /** The rulebook of a contract, or undefined for terms nobody has coded. */
  readonly bookOf: (contract: string) => Rulebook | undefined;
  /** Answers to open questions; each rulebook takes those it asks. */
  readonly chosen?: Readings | undefined;
  readonly prospectiveWeeks?: number | undefined;
  /** Say as well what other readings would change. */
  readonly withOthers?: boolean | undefined;
}

/** What one doctor is judged by, and what was found; undefined where no rulebook limits their hours. */
export interface DoctorJudged {
  readonly contracts: readonly string[];
  readonly readings: Readings;
  readonly verdict: JudgedBy;
}

/** One doctor's duties by the contract in force on each day. Every door that judges a dated rota asks here. */
export function judgeDoctor(
  doctor: Doctor,
  duties: readonly Duty[],
  ask: JudgeAsk,
): DoctorJudged | undefined {
  const wanted = ask.book ? [{ contract: ask.book.id, period: ask.period }] : spellsOf(doctor, ask.period);
  const spells = wanted.flatMap(({ contract, period }) => {
    const book = ask.book ?? ask.bookOf(contract);
    return book ? [{ book, period }] : [];
  });
  if (spells.length === 0) return undefined;
  const readings: Record<string, string> = {};
  const judged = spells.map(({ book, period }): JudgedBy => {
    const own = readingsFor(book, ask.chosen ?? {});
    Object.assign(readings, own);
    const { agreements, prospectiveWeeks } = ask;
    const options = { period, agreements, readings: own, prospectiveWeeks };
    const verdict = judge(book, doctor, duties, options);
    if (ask.withOthers !== true) return verdict;
    return { ...verdict, otherReadings: otherReadings(book, doctor, duties, options) };
  });
  const contracts = spells.map(({ book }) => book.id);
  if (ask.book) return { contracts, readings, verdict: judged[0] };
  const breaches = ofTheDay(spells, judged, ({ breaches }) => breaches);
  return {
    contracts,
    readings,
    verdict: {
      staffId: doctor.staffId,
      contract: contracts.join(";"),
      compliant: breaches.every(({ severity }) => severity !== "breach"),
      breaches,
      lifted: ofTheDay(spells, judged, ({ lifted }) => lifted),
      ...(ask.withOthers === true && {
        otherReadings: judged.flatMap((verdict) => verdict.otherReadings ?? []),
      }),
    },
  };
}

/** Whoever changed contract on the way is told of each fault by the contract of the day it began. */
function ofTheDay<Entry extends { readonly from: number }>(
  spells: readonly { readonly period: Period }[],
  judged: readonly JudgedBy[],
  entriesOf: (verdict: JudgedBy) => readonly Entry[],
): Entry[] {
  const begins = spells.map(({ period }, i) => (i === 0 ? -Infinity : londonInstant(period.from, 0)));
  return judged.flatMap((verdict, i) =>
    entriesOf(verdict).filter(({ from }) => from >= begins[i] && from < (begins[i + 1] ?? Infinity)),
  );
}

/** Those of the readings that one book has, and its defaults for the rest. */
export const readingsFor = (book: Rulebook, chosen: Readings): Readings =>
  chooseReadings(
    book.readings,
    Object.fromEntries(
      Object.entries(chosen).filter(([name]) => book.readings.some((reading) => reading.name === name)),
    ),
  );
