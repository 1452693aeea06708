import { judgeDoctor, readingsFor } from "#actions";
import type { JudgedBy, Readings, Rulebook } from "#contract";
import { cycleOf, judgePattern } from "#contract";
import type { RotaFile } from "#exchange";
import type { Doctor } from "#people";
import type { Period } from "#rota";
import { Rota } from "#rota";
import type { Day } from "#time";
import { isoDay, mondayOf } from "#time";
import { WrongCall } from "../command.ts";
import { bookCalled } from "./asked.ts";

/** How to judge: the contract, or each doctor's own, and what was asked besides. */
export interface How {
  readonly book: Rulebook | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly chosen: Readings;
  readonly prospectiveWeeks: number | undefined;
  /** Say as well what other readings would change. */
  readonly withOthers: boolean;
}

export interface Judged {
  readonly period: Period | undefined;
  readonly readings: Readings;
  readonly verdicts: readonly JudgedBy[];
}

/** Named duties, each doctor's as they stand, from the first to the last. */
export function judgeDates(file: RotaFile, how: How): Judged {
  const rota = new Rota(file.duties);
  const period = periodOf(rota, how);
  if (!period) return { period, readings: how.book ? readingsFor(how.book, how.chosen) : {}, verdicts: [] };
  const used: Record<string, string> = how.book ? { ...readingsFor(how.book, how.chosen) } : {};
  const verdicts = doctorsOf(file, rota).map((doctor) => {
    const judged = judgeDoctor(doctor, rota.dutiesOf(doctor.staffId), {
      ...how,
      period,
      agreements: file.agreements,
      bookOf: bookCalled,
    })!;
    Object.assign(used, judged.readings);
    return judged.verdict;
  });
  return { period, readings: used, verdicts };
}

/** Staff with duties, in the order of their table. Nurses and midwives have other terms. */
function doctorsOf({ staff }: RotaFile, rota: Rota): Doctor[] {
  const withRows = new Set(rota.staffIds());
  return staff.filter(({ staffId, grade }) => withRows.has(staffId) && !/nurse|midwife/i.test(grade));
}

function periodOf(rota: Rota, { from, to }: How): Period | undefined {
  const whole = rota.period();
  if (!whole) return undefined;
  const period = { from: from ?? whole.from, to: to ?? whole.to };
  if (period.from > period.to)
    throw new WrongCall(`${isoDay(period.from)} is after ${isoDay(period.to)}: no dates are left to judge`);
  return period;
}

/** A pattern, wrapped, as worked by somebody full time who has not opted out. */
export function judgeCycle(file: RotaFile, pattern: string, monday: Day, how: How): Judged {
  const book = how.book ?? bookCalled("tcs-now");
  const slots = file.patterns.filter(({ patternId }) => patternId === pattern);
  if (slots.length === 0) {
    const others = [...new Set(file.patterns.map(({ patternId }) => patternId))];
    const maybe = others.length > 0 ? `one of ${others.join(", ")}` : undefined;
    throw new WrongCall(`There is no pattern ${pattern}`, maybe);
  }
  const cycle = cycleOf(slots, file.shiftTypes, mondayOf(how.from ?? monday));
  const readings = readingsFor(book, how.chosen);
  const { prospectiveWeeks } = how;
  const verdict = judgePattern(book, anybody(pattern), cycle, { readings, prospectiveWeeks });
  return {
    period: { from: cycle.monday, to: cycle.monday + cycle.weeks * 7 - 1 },
    readings,
    verdicts: [how.book ? verdict : { ...verdict, contract: book.id }],
  };
}

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
