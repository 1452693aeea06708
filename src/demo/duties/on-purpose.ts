import type { Duty } from "#rota";
import { isOnCall } from "#rota";
import type { ClockTime, Day, Instant } from "#time";
import { isoDay, londonInstant, readClock, weekday } from "#time";
import type { Terms } from "./cycles.ts";
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
  readonly terms: readonly Terms[];
  /** What happened, in a few words that follow "on this date". */
  readonly what: string;
  /** One doctor's duties with the mishap in them, and its date; undefined where it does not fit this doctor. */
  happen(own: Diary, book: ShiftBook): { date: Day; duties: readonly Duty[] } | undefined;
}

/** One doctor's duties, by date. */
class Diary {
  readonly duties: readonly Duty[];
  readonly #from: Day;
  readonly #to: Day;

  constructor(duties: readonly Duty[], from: Day, to: Day) {
    this.duties = duties;
    this.#from = from;
    this.#to = to;
  }

  on(date: Day): Duty | undefined {
    return this.duties.find((duty) => duty.date === date);
  }

  /** The first date on which the shifts of the days from it are these, `-` standing for no row at all. */
  firstOf(...types: readonly string[]): Day | undefined {
    for (let date = this.#from; date + types.length - 1 <= this.#to; date++)
      if (types.every((type, i) => (this.on(date + i)?.shiftType ?? "-") === type)) return date;
    return undefined;
  }

  replaced(changes: readonly Duty[]): Duty[] {
    const dates = new Set(changes.map(({ date }) => date));
    return [...this.duties.filter(({ date }) => !dates.has(date)), ...changes].sort(
      (a, b) => a.start - b.start,
    );
  }
}

function retimed(duty: Duty, from: string, to: string): Duty {
  const start: ClockTime = readClock(from)!;
  const until = readClock(to)!;
  const end = until > start ? until : until + 1440;
  return {
    ...duty,
    start: londonInstant(duty.date, start),
    end: londonInstant(duty.date, end),
    wall: { start: duty.date * 1440 + start, end: duty.date * 1440 + end },
  };
}

const both: readonly Terms[] = ["tcs-now", "new-deal-2002"];

const mishaps: readonly Mishap[] = [
  {
    rule: "rest-between-shifts",
    terms: ["tcs-now"],
    what: "an early start, 10 h 30 min after a long day",
    happen(own) {
      const date = own.firstOf("long", "long", "long", "long", "zero");
      const next = date === undefined ? undefined : own.on(date + 1);
      return next && { date: next.date, duties: own.replaced([retimed(next, "07:00", "19:30")]) };
    },
  },
  {
    rule: "off-duty-period",
    terms: ["new-deal-2002"],
    what: "an early shift, 7 h 30 min after a late one",
    happen(own) {
      const date = own.firstOf("ed_late", "ed_late", "ed_late");
      const next = date === undefined ? undefined : own.on(date + 1);
      return next && { date: next.date, duties: own.replaced([retimed(next, "07:30", "17:30")]) };
    },
  },
  {
    rule: "shift-length",
    terms: ["tcs-now"],
    what: "a long day of 13 h 30 min",
    happen(own) {
      const date = own.firstOf("long", "zero");
      const duty = date === undefined ? undefined : own.on(date);
      return duty && { date: duty.date, duties: own.replaced([retimed(duty, "08:00", "21:30")]) };
    },
  },
  {
    rule: "continuous-duty",
    terms: ["new-deal-2002"],
    what: "a long day of 14 h 30 min",
    happen(own) {
      const date = own.firstOf("long", "zero");
      const duty = date === undefined ? undefined : own.on(date);
      return duty && { date: duty.date, duties: own.replaced([retimed(duty, "09:00", "23:30")]) };
    },
  },
  {
    rule: "rest-after-nights",
    terms: ["tcs-now"],
    what: "a day shift, 24 h after three nights",
    happen(own, book) {
      const date = own.firstOf("night", "night", "night", "zero", "zero", "day");
      if (date === undefined) return undefined;
      return { date: date + 4, duties: own.replaced([book.duty(own.duties[0].staffId, date + 4, "day")]) };
    },
  },
  {
    rule: "consecutive-shifts",
    terms: ["tcs-now"],
    what: "zero days given up, so that twelve days are worked together",
    happen(own, book) {
      const date = own.firstOf(
        "day",
        "day",
        "zero",
        "-",
        "long",
        "long",
        "long",
        "zero",
        "day",
        "day",
        "day",
        "day",
      );
      if (date === undefined) return undefined;
      const days = [date + 2, date + 3, date + 7].map((at) => book.duty(own.duties[0].staffId, at, "day"));
      return { date, duties: own.replaced(days) };
    },
  },
  {
    rule: "consecutive-duty-days",
    terms: ["new-deal-2002"],
    what: "fourteen days worked together",
    happen(own, book) {
      const date = own.firstOf(
        "day",
        "day",
        "day",
        "day",
        "long",
        "long",
        "long",
        "zero",
        "day",
        "day",
        "day",
        "day",
        "-",
        "-",
      );
      if (date === undefined) return undefined;
      const days = [date + 7, date + 12, date + 13].map((at) => book.duty(own.duties[0].staffId, at, "day"));
      return { date, duties: own.replaced(days) };
    },
  },
  {
    rule: "breaks",
    terms: both,
    what: "one break of half an hour in a long day",
    happen(own) {
      const date = own.firstOf("long");
      const duty = date === undefined ? undefined : own.on(date);
      return duty && { date: duty.date, duties: own.replaced([{ ...duty, breakMinutes: 30 }]) };
    },
  },
  {
    rule: "on-call-rest",
    terms: ["tcs-now"],
    what: "calls at half past eleven and at three, which left no five hours of rest together",
    happen(own) {
      const duty = own.duties.find(
        (one) => isOnCall(one) && one.shiftType === "on_call" && weekday(one.date) < 4,
      );
      if (!duty) return undefined;
      const at = (clock: string, day: number): Instant => londonInstant(duty.date + day, readClock(clock)!);
      const calls = [
        { start: at("23:30", 0), end: at("00:30", 1) },
        { start: at("03:00", 1), end: at("04:00", 1) },
      ];
      const others = own.duties.filter((one) => one !== duty);
      return { date: duty.date, duties: [...others, { ...duty, calls }].sort((a, b) => a.start - b.start) };
    },
  },
];

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
  for (const mishap of mishaps.filter(({ terms: own }) => own.includes(terms))) {
    for (const [staffId, duties] of byDoctor) {
      if (broken.some((one) => one.staffId === staffId)) continue;
      const happened = mishap.happen(new Diary(duties, from, to), book);
      if (!happened) continue;
      changed.set(staffId, happened.duties);
      broken.push({ rule: mishap.rule, staffId, date: happened.date, what: mishap.what });
      break;
    }
  }
  return { byDoctor: changed, broken };
}

/** `d0123 on 2026-05-21`. */
export const whoAndWhen = ({ staffId, date }: OnPurpose): string => `${staffId} on ${isoDay(date)}`;
