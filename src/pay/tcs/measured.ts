import type { Doctor } from "#people";
import type { TcsTerms } from "#rulebooks";
import { Fraction } from "../fraction.ts";
import type { PayBook } from "../pay-book.ts";
import type { PriceOptions } from "../price-options.ts";
import type { LineCertainty, PayNote, PointUsed } from "../slip.ts";
import { weakest } from "../slip.ts";
import type { Work } from "../weekly-work.ts";

const minutesAnHour = Fraction.of(60);
export const weeksAYear = Fraction.of(52);

/** What every line of Schedule 2 is made from, measured once a doctor. */
export interface Measured {
  readonly terms: TcsTerms;
  readonly book: PayBook;
  readonly doctor: Doctor;
  readonly options: PriceOptions;
  readonly work: Work;
  readonly used: PointUsed;
  /** A year's value of one average weekly hour: the point over forty. */
  readonly anHour: string;
  readonly partTime: boolean;
  /** Lines add here what their reader should know. */
  readonly notes: PayNote[];
}

/** A weekly average in hours, and whether rounding moved it. */
export interface Average {
  readonly hours: Fraction;
  readonly moved: boolean;
}

/** Rounds a weekly average up as the book does, under the readings that ask for it. */
export function rounded(
  minutes: Fraction,
  { terms, book }: Measured,
  readingsThatRound: readonly string[],
): Average {
  const rounds = readingsThatRound.includes(book.readings["hours-rounding"]);
  const up = rounds ? minutes.roundedUpTo(terms.rounding.minutes) : minutes;
  return { hours: up.dividedBy(minutesAnHour), moved: up.compare(minutes) !== 0 };
}

/** As sure as the rule, the point, and the rounding where it changed the hours. */
export const sureness = ({ terms, used }: Measured, average: Average, rule: LineCertainty): LineCertainty =>
  weakest(rule, used.certainty, average.moved ? terms.rounding.certainty : "published");
