import type { Duty } from "#rota";
import { isShift } from "#rota";
import type { Day, Instant } from "#time";
import { daysBetween, londonInstant, readClock } from "#time";
import type { Terms } from "./cycles.ts";
import { Diary, retimed } from "./diary.ts";
import type { ShiftBook } from "./shift-types.ts";

/** A rule broken on purpose, so that there is something to find. */
export interface OnPurpose {
  readonly rule: string;
  readonly staffId: string;
  readonly date: Day;
  readonly what: string;
}

interface Mishap {
  readonly rule: string;
  readonly terms: Terms;
  readonly what: string;
  /** Days to look for in somebody's diary. */
  readonly days: string;
  /** The duties that change, given the date on which those days begin. */
  readonly change: (first: Day, own: Diary, book: ShiftBook) => readonly Duty[];
}

const later = (own: Diary, date: Day, from: string, to: string): readonly Duty[] => [
  retimed(own.on(date)!, from, to),
];
const worked = (own: Diary, book: ShiftBook, dates: readonly Day[]): readonly Duty[] =>
  dates.map((date) => book.duty(own.staffId, date, "day"));

const mishaps: readonly Mishap[] = [
  {
    rule: "rest-between-shifts",
    terms: "tcs-now",
    what: "an early start, 10 h 30 min after a long day",
    days: "LLLLz",
    change: (first, own) => later(own, first + 1, "07:00", "19:30"),
  },
  {
    rule: "shift-length",
    terms: "tcs-now",
    what: "a long day of 13 h 30 min",
    days: "Lz",
    change: (first, own) => later(own, first, "08:00", "21:30"),
  },
  {
    rule: "rest-after-nights",
    terms: "tcs-now",
    what: "a day shift, 24 h after three nights",
    days: "NNNzzD",
    change: (first, own, book) => worked(own, book, [first + 4]),
  },
  {
    rule: "consecutive-shifts",
    terms: "tcs-now",
    what: "free days given up, so that ten days and more are worked together",
    days: "DDz.LLLzDD",
    change: (first, own, book) => worked(own, book, [first + 2, first + 3, first + 7]),
  },
  {
    rule: "breaks",
    terms: "tcs-now",
    what: "one break of half an hour in a long day",
    days: "L",
    change: (first, own) => [{ ...own.on(first)!, breakMinutes: 30 }],
  },
  {
    rule: "on-call-rest",
    terms: "tcs-now",
    what: "calls at half past eleven and at three, which left no five hours of rest together",
    days: "A",
    change: (first, own) => own.duties.filter(({ date }) => date === first).map(wokenTwice),
  },
  {
    rule: "off-duty-period",
    terms: "new-deal-2002",
    what: "an early shift, 7 h 30 min after a late one",
    days: "TTT",
    change: (first, own) => later(own, first + 1, "07:30", "17:30"),
  },
  {
    rule: "continuous-duty",
    terms: "new-deal-2002",
    what: "a long day of 14 h 30 min",
    days: "LLLz",
    change: (first, own) => later(own, first + 2, "09:00", "23:30"),
  },
  {
    rule: "consecutive-duty-days",
    terms: "new-deal-2002",
    what: "a fortnight worked without a day off",
    days: "DDDDLLLz",
    change: (first, own, book) => [
      ...worked(own, book, daysBetween(first + 7, first + 13)),
      book.duty(own.staffId, first + 14, "zero"),
    ],
  },
  {
    rule: "breaks",
    terms: "new-deal-2002",
    what: "half an hour's break, from then on, in each long day and night",
    days: "LLL",
    change: (first, own) =>
      own.duties
        .filter(({ date, shiftType }) => date >= first && (shiftType === "long" || shiftType === "night"))
        .map((duty) => ({ ...duty, breakMinutes: 30 })),
  },
];

const at = (clock: string, date: Day): Instant => londonInstant(date, readClock(clock)!);

/** Calls from 23:30 to 00:30 and from 03:00 to 04:00: three hours of rest before seven at most. */
function wokenTwice(duty: Duty): Duty {
  if (isShift(duty)) return duty;
  const calls = [
    { start: at("23:30", duty.date), end: at("00:30", duty.date + 1) },
    { start: at("03:00", duty.date + 1), end: at("04:00", duty.date + 1) },
  ];
  return { ...duty, calls };
}

/**
 * Puts one of each mishap that fits these terms into the rota, each with another doctor, between two dates. Answers the
 * duties by doctor and what was broken.
 */
export function breakOnPurpose(
  byDoctor: ReadonlyMap<string, readonly Duty[]>,
  terms: Terms,
  from: Day,
  to: Day,
  book: ShiftBook,
): { byDoctor: Map<string, readonly Duty[]>; broken: OnPurpose[] } {
  const changed = new Map(byDoctor);
  const broken: OnPurpose[] = [];
  for (const { rule, what, days, change } of mishaps.filter((one) => one.terms === terms)) {
    for (const [staffId, duties] of byDoctor) {
      if (broken.some((one) => one.staffId === staffId)) continue;
      const own = new Diary(staffId, duties, from, to);
      const first = own.firstOf(days);
      if (first === undefined) continue;
      changed.set(staffId, own.with(change(first, own, book)));
      broken.push({ rule, staffId, date: first, what });
      break;
    }
  }
  return { byDoctor: changed, broken };
}
