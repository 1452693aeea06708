import type { Doctor } from "#people";
import type { Duty } from "#rota";
import type { Breach } from "./breach.ts";
import type { JudgeOptions } from "./judge.ts";
import { judge } from "./judge.ts";
import { chooseReadings } from "./reading.ts";
import type { Rulebook } from "./rulebook.ts";

/** What one doctor's verdict would be with one open question answered otherwise. */
export interface OtherReading {
  readonly reading: string;
  readonly value: string;
  readonly compliant: boolean;
  /** Entries it would add to the verdict, and take from it. */
  readonly adds: readonly Breach[];
  readonly removes: readonly Breach[];
}

/** Every other answer to every open question that would change this doctor's verdict, each by itself. */
export function otherReadings(
  book: Rulebook,
  doctor: Doctor,
  duties: readonly Duty[],
  options: JudgeOptions = {},
): OtherReading[] {
  const inUse = chooseReadings(book.readings, options.readings ?? {});
  const base = judge(book, doctor, duties, options).breaches;
  return book.readings.flatMap(({ name, answers }) =>
    answers
      .filter(({ value }) => value !== inUse[name])
      .flatMap(({ value }) => {
        const other = judge(book, doctor, duties, { ...options, readings: { ...inUse, [name]: value } });
        const adds = other.breaches.filter((entry) => !base.some((known) => isTheSame(entry, known)));
        const removes = base.filter((entry) => !other.breaches.some((known) => isTheSame(entry, known)));
        if (adds.length + removes.length === 0) return [];
        return [{ reading: name, value, compliant: other.compliant, adds, removes }];
      }),
  );
}

const isTheSame = (one: Breach, other: Breach): boolean =>
  one.rule === other.rule &&
  one.severity === other.severity &&
  one.from === other.from &&
  one.to === other.to &&
  one.had === other.had &&
  one.needed === other.needed;
