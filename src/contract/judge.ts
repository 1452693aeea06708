import type { Doctor } from "#people";
import type { Duty, Period } from "#rota";
import type { Instant } from "#time";
import { asHours, londonInstant, mondayOf, sundayOf } from "#time";
import type { Agreement } from "./agreement.ts";
import { agreementsFor } from "./agreement.ts";
import type { Breach, DoctorVerdict, Lifted, Severity } from "./breach.ts";
import type { Case } from "./case.ts";
import { byTheClockAlone } from "./clock-change.ts";
import type { Finding } from "./finding.ts";
import { judgeFor } from "./measures/index.ts";
import { startOfDay } from "./period.ts";
import type { Readings } from "./reading.ts";
import { chooseReadings } from "./reading.ts";
import type { Rule } from "./rule.ts";
import type { Rulebook } from "./rulebook.ts";
import type { Clock, View } from "./view.ts";
import { viewOf } from "./view.ts";

export interface JudgeOptions {
  /** Dates that averages and weekends are taken over. Without it, the whole weeks around every row. */
  readonly period?: Period | undefined;
  readonly agreements?: readonly Agreement[] | undefined;
  /** Answers to the rulebook's open questions, where they are not the defaults. */
  readonly readings?: Readings | undefined;
  /** Weeks of leave a year that colleagues cover, for averages that allow for it. */
  readonly prospectiveWeeks?: number | undefined;
  /** The duties are a cycle unrolled, of which the period is one turn. `judgePattern` sets it. */
  readonly cyclic?: boolean | undefined;
}

/**
 * Judges one doctor's duties by every rule of a rulebook, and mends nothing. The duties are taken as they stand, first
 * to last. Throws `UnknownReading`.
 */
export function judge(
  book: Rulebook,
  doctor: Doctor,
  duties: readonly Duty[],
  options: JudgeOptions = {},
): DoctorVerdict {
  const period = options.period ?? wholeWeeks(duties);
  const readings = readingsOf(book, options.readings);
  if (!period) return { staffId: doctor.staffId, compliant: true, breaches: [], lifted: [] };
  const agreements = options.agreements ? agreementsFor(doctor, options.agreements) : [];
  const { prospectiveWeeks, cyclic = false } = options;
  const caseOn = (clock: Clock): Case => ({
    doctor,
    view: viewOf(duties, book.definitions, clock),
    period,
    agreements,
    readings,
    words: book.definitions,
    rules: book.rules,
    cyclic,
    prospectiveWeeks,
    runs: new Map(),
  });
  const still = cyclic || readings["clock-changes"] === "wall";
  const tried = caseOn(still ? "wall" : "elapsed");
  let findings = within(tried, findAll(tried, book.rules));
  if (!still && findings.length > 0 && readings["clock-changes"] === "told-apart")
    findings = byTheClockAlone(tried, findings, (rules) => findAll(caseOn("wall"), rules));
  return verdict(doctor.staffId, tried.view, findings);
}

const wholeWeeks = (duties: readonly Duty[]): Period | undefined => {
  let [first, last] = [Infinity, -Infinity];
  for (const { date } of duties) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return first > last ? undefined : { from: mondayOf(first), to: sundayOf(last) };
};

const defaults = new WeakMap<Rulebook, Readings>();

function readingsOf(book: Rulebook, chosen: Readings | undefined): Readings {
  if (chosen) return chooseReadings(book.readings, chosen);
  let readings = defaults.get(book);
  if (!readings) defaults.set(book, (readings = chooseReadings(book.readings, {})));
  return readings;
}

function findAll(tried: Case, rules: readonly Rule[]): Finding[] {
  const findings: Finding[] = [];
  const report = (finding: Finding): void => void findings.push(finding);
  for (const rule of rules) judgeFor(rule.measure)(rule, rule.measure, tried, report);
  return findings;
}

/** Of a turn of a cycle, what starts in it; of a dated rota, what meets the period. */
function within({ period, view, cyclic }: Case, findings: Finding[]): Finding[] {
  if (findings.length === 0) return findings;
  const [start, end] = [startOfDay(view.clock, period.from), startOfDay(view.clock, period.to + 1)];
  return findings.filter(
    ({ from, to }) => Math.min(from, to) < end && (cyclic ? from >= start : to >= start),
  );
}

function verdict(staffId: string, view: View, findings: Finding[]): DoctorVerdict {
  if (findings.length === 0) return { staffId, compliant: true, breaches: [], lifted: [] };
  const breaches: Breach[] = [];
  const lifted: Lifted[] = [];
  for (const finding of strictest(findings).toSorted((a, b) => a.from - b.from)) {
    const breach = told(view, finding);
    if (finding.liftedBy) lifted.push({ ...breach, agreement: finding.liftedBy });
    else breaches.push(breach);
  }
  return { staffId, compliant: breaches.every(({ severity }) => severity !== "breach"), breaches, lifted };
}

/** Where two laws speak to the same thing, the graver finding is told, or the one it falls further short of. */
const strictest = (findings: readonly Finding[]): Finding[] =>
  findings.filter(
    (finding, i) =>
      !findings.some(
        (other, j) =>
          isAboutTheSame(finding, other) &&
          (outranks(other, finding) || (!outranks(finding, other) && j < i)),
      ),
  );

const isAboutTheSame = (one: Finding, other: Finding): boolean =>
  one.rule.id === other.rule.id && one.from === other.from && one.to === other.to;

const gravest: readonly Severity[] = ["breach", "authorisation", "clock-change", "warning"];

function outranks(one: Finding, other: Finding): boolean {
  const graver = gravest.indexOf(other.severity) - gravest.indexOf(one.severity);
  return graver > 0 || (graver === 0 && shortfall(one) > shortfall(other));
}

const shortfall = ({ had, needed }: Finding): number => Math.abs(had - needed);

function told(
  view: View,
  { rule, limit, severity, from, to, had, needed, members, reading }: Finding,
): Breach {
  // What was found on a clock that never moves is told by the moments at which London's clocks show it.
  const moment = (at: number): Instant => (view.clock === "wall" ? londonInstant(0, at) : at);
  return {
    rule: rule.id,
    severity,
    clause: limit.clause,
    certainty: limit.certainty,
    from: moment(from),
    to: moment(to),
    had: inUnit(rule, had),
    needed: inUnit(rule, needed),
    unit: rule.unit,
    duties: members.map((at) => view.duties[at].start),
    ...(reading === undefined ? {} : { reading }),
  };
}

const inUnit = (rule: Rule, value: number): number =>
  rule.unit === "hours" || rule.unit === "hours a week"
    ? asHours(value)
    : Math.round(value * 10_000) / 10_000;
