import type { Breach, Checked, DoctorVerdict, JudgedBy, OtherReading, Severity } from "#contract";
import { isoDay } from "#time";
import { breachSays, severityName } from "./breaches.ts";

const gravest: readonly Severity[] = ["breach", "clock-change", "authorisation", "warning"];

/** A check of a rota to read on a terminal: the whole first, then each doctor, worst first. */
export function breachReport(
  { contract, period, verdicts }: Checked,
  names: ReadonlyMap<string, string>,
): string {
  const found = verdicts.filter(
    ({ breaches, lifted, otherReadings }) =>
      breaches.length + lifted.length + (otherReadings?.length ?? 0) > 0,
  );
  const compliant = verdicts.filter((verdict) => verdict.compliant).length;
  const dates = period ? `${isoDay(period.from)} to ${isoDay(period.to)}` : "no dates";
  const by = contract === "own" ? "each doctor's own contract" : contract;
  const head = `${verdicts.length} ${verdicts.length === 1 ? "doctor" : "doctors"}, ${dates}, by ${by}: ${compliant} compliant.`;
  const worstFirst = found.toSorted(
    (a, b) => graveCount(b) - graveCount(a) || b.breaches.length - a.breaches.length,
  );
  return `${[head, ...worstFirst.map((verdict) => doctorSays(verdict, names))].join("\n\n")}\n`;
}

const graveCount = ({ breaches }: DoctorVerdict): number =>
  breaches.filter(({ severity }) => severity === "breach").length;

function doctorSays(
  { staffId, breaches, lifted, otherReadings }: JudgedBy,
  names: ReadonlyMap<string, string>,
): string {
  const name = names.get(staffId) ?? staffId;
  const told = breaches
    .toSorted((a, b) => gravest.indexOf(a.severity) - gravest.indexOf(b.severity) || a.from - b.from)
    .map((breach) => entry(name, breach, severityName[breach.severity]));
  const agreed = lifted.map((breach) =>
    entry(name, breach, `lifted, agreed by ${breach.agreement.agreedBy}`),
  );
  const others = (otherReadings ?? []).map(otherSays);
  return [`${name} (${staffId})`, ...told, ...agreed, ...others].join("\n");
}

/** `With four-long-nights=48: adds rest-after-long (breach); removes rest-after-long (warning).` */
function otherSays({ reading, value, adds, removes }: OtherReading): string {
  const list = (verb: string, entries: readonly Breach[]): string[] =>
    entries.length === 0
      ? []
      : [`${verb} ${entries.map(({ rule, severity }) => `${rule} (${severityName[severity]})`).join(", ")}`];
  return `  With ${reading}=${value}: ${[...list("adds", adds), ...list("removes", removes)].join("; ")}.`;
}

const entry = (name: string, breach: Breach, grade: string): string =>
  `  [${grade}] ${breachSays(name, breach).replaceAll("\n", "\n    ")}`;
