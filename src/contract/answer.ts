import type { Period } from "#rota";
import { isoDay, isoInstant, isoLondonMinute } from "#time";
import type { Breach, DoctorVerdict, Lifted } from "./breach.ts";
import type { OtherReading } from "./other-readings.ts";
import type { Readings } from "./reading.ts";

/** What a check of many doctors answers, before it is written down. */
export interface Checked {
  /** The contract asked for, or `own` where each doctor was judged by their own. */
  readonly contract: string;
  readonly period: Period | undefined;
  readonly readings: Readings;
  readonly prospectiveWeeks?: number | undefined;
  readonly verdicts: readonly JudgedBy[];
}

/** A verdict, and the contract it is by where that is not the same for everybody. */
export interface JudgedBy extends DoctorVerdict {
  readonly contract?: string;
  /** What other readings would change, where that was asked. */
  readonly otherReadings?: readonly OtherReading[];
}

/** The answer as every door gives it: plain JSON, dates and moments as text. */
export function answerOf({ contract, period, readings, prospectiveWeeks, verdicts }: Checked) {
  return {
    contract,
    from: period ? isoDay(period.from) : null,
    to: period ? isoDay(period.to) : null,
    readings,
    ...(prospectiveWeeks === undefined ? {} : { prospectiveWeeks }),
    doctors: verdicts.map(doctorOf),
    summary: {
      doctors: verdicts.length,
      compliant: verdicts.filter(({ compliant }) => compliant).length,
      byRule: countByRule(verdicts),
    },
  };
}

const doctorOf = ({ staffId, contract, compliant, breaches, lifted, otherReadings }: JudgedBy) => ({
  staffId,
  ...(contract === undefined ? {} : { contract }),
  compliant,
  breaches: breaches.map(entryOf),
  ...(lifted.length === 0 ? {} : { lifted: lifted.map(liftedOf) }),
  ...(otherReadings === undefined ? {} : { otherReadings: otherReadings.map(otherOf) }),
});

function entryOf({
  rule,
  severity,
  clause,
  certainty,
  from,
  to,
  had,
  needed,
  unit,
  duties,
  reading,
}: Breach) {
  return {
    rule,
    severity,
    clause,
    certainty,
    from: isoInstant(from),
    to: isoInstant(to),
    had,
    needed,
    unit,
    duties: duties.map(isoLondonMinute),
    ...(reading === undefined ? {} : { reading }),
  };
}

const otherOf = ({ adds, removes, ...other }: OtherReading) => ({
  ...other,
  adds: adds.map(entryOf),
  removes: removes.map(entryOf),
});

const liftedOf = ({ agreement, ...breach }: Lifted) => ({
  ...entryOf(breach),
  agreement: {
    rule: agreement.rule,
    from: agreement.from === undefined ? null : isoDay(agreement.from),
    to: agreement.to === undefined ? null : isoDay(agreement.to),
    agreedBy: agreement.agreedBy,
    reason: agreement.reason,
  },
});

/** How many entries each rule has, of any severity, commonest first. */
function countByRule(verdicts: readonly JudgedBy[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { breaches } of verdicts)
    for (const { rule } of breaches) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])));
}
