import type { Department, Needs, RotaLine } from "../assumptions/departments.ts";
import { departments } from "../assumptions/departments.ts";
import { doctorShare, growthSince2018, lessThanFullTime, mix } from "../assumptions/staff.ts";
import { shareOut } from "../share-out.ts";
import type { TrustFacts } from "../trust.ts";
import type { DrawnExample } from "../settings.ts";

/** How many people a department has, by kind. */
export interface Establishment {
  readonly department: Department;
  readonly consultants: number;
  readonly specialtyDoctors: number;
  readonly lines: readonly {
    readonly line: RotaLine;
    readonly residents: number;
    readonly locallyEmployed: number;
  }[];
}

/** Half-days of lists and clinics a week that each treatment function needs: consultants follow the work. */
export type Workload = ReadonlyMap<string, number>;

/** Doctors' FTE: the trust's staff of 2025 by its own share of doctors in 2018, times the scale. */
export function doctorFte(trust: TrustFacts, scale: number): number {
  const { usual, least, most } = doctorShare.value;
  const share = Math.min(most, Math.max(least, trust.doctorShare ?? usual));
  return trust.staffFte * share * growthSince2018.value * scale;
}

const meanFte = (partTime: number): number => {
  const { fractions } = lessThanFullTime.value;
  const mean = fractions.reduce((a, b) => a + b, 0) / fractions.length;
  return 1 - partTime * (1 - mean);
};

/** The fewest who can share a pattern without working too many weekends. Fewer than that work by day. */
export const fewest: Readonly<Record<RotaLine["cycle"], number>> = {
  full_shift: 9,
  emergency: 10,
  on_call: 7,
  days: 1,
};

export function establish(
  trust: TrustFacts,
  workload: Workload,
  scale: number,
  example: DrawnExample,
): Establishment[] {
  const here = departments.filter((department) => isHere(department, trust, workload));
  const fte = doctorFte(trust, scale);
  const partTime = lessThanFullTime.value[example];
  const residents = Math.round((fte * mix.value.resident) / meanFte(partTime.resident));
  const consultants = Math.round((fte * mix.value.consultant) / meanFte(partTime.consultant));
  const lines = affordable(
    here.flatMap((department) => department.lines),
    residents,
  );
  const byLine = new Map(lines.map((line, i) => [line, shareLines(residents, lines)[i]]));
  const consultantsHere = shareConsultants(here, workload, consultants);
  const local = lines.reduce((sum, line) => sum + line.locallyEmployed, 0);
  const special = here.reduce((sum, department) => sum + department.specialtyDoctors, 0);
  const localShare = lines.length === 0 ? 0 : local / Math.max(1, local + special);
  const others = fte * mix.value.specialty;
  const localCount = Math.round((others * localShare) / meanFte(partTime.local));
  const localByLine = shareOut(
    localCount,
    lines.map((line) => line.locallyEmployed),
  );
  const specialty = shareOut(
    Math.round((others * (1 - localShare)) / meanFte(partTime.consultant)),
    here.map((department) => department.specialtyDoctors),
  );
  return here.map((department, i) => ({
    department,
    consultants: consultantsHere[i],
    specialtyDoctors: specialty[i],
    lines: department.lines
      .filter((line) => byLine.has(line))
      .map((line) => ({
        line,
        residents: byLine.get(line)!,
        locallyEmployed: localByLine[lines.indexOf(line)],
      })),
  }));
}

function isHere(department: Department, trust: TrustFacts, workload: Workload): boolean {
  const runs = department.treatmentFunctions.some((tfc) => (workload.get(tfc) ?? 0) > 0);
  const adults = trust.hasEmergencyDepartment && !trust.onlyChildren;
  const births = adults && (workload.get("502") ?? 0) > 0;
  const operates = departments.some(
    (one) => one.operates !== "" && one.treatmentFunctions.some((tfc) => workload.has(tfc)),
  );
  const met: Readonly<Record<Needs, boolean>> = {
    list: runs,
    emergency: trust.hasEmergencyDepartment,
    adult_emergency: adults,
    critical_care: trust.hasCriticalCare,
    maternity: births,
    operates,
    always: true,
  };
  return met[department.needs];
}

/** Lines that can each have the fewest their pattern takes, most important first as the table lists them. */
function affordable(lines: readonly RotaLine[], residents: number): RotaLine[] {
  const kept: RotaLine[] = [];
  let spare = residents;
  const core = lines.toSorted((a, b) => b.residents - a.residents);
  for (const line of core) {
    if (spare < fewest[line.cycle]) continue;
    spare -= fewest[line.cycle];
    kept.push(line);
  }
  return lines.filter((line) => kept.includes(line));
}

/** The fewest each, and the rest by weight. */
function shareLines(residents: number, lines: readonly RotaLine[]): number[] {
  const least = lines.map((line) => fewest[line.cycle]);
  const weights = lines.map((line) => line.residents);
  const exact = shareOut(residents, weights);
  const short = exact.map((share, i) => Math.max(0, least[i] - share));
  const owed = short.reduce((a, b) => a + b, 0);
  const over = exact.map((share, i) => Math.max(0, share - least[i]));
  const given = shareOut(owed, over);
  return exact.map((share, i) => share + short[i] - given[i]);
}

/** Acute consultants as the table has them, the others where the lists are. */
function shareConsultants(here: readonly Department[], workload: Workload, consultants: number): number[] {
  const work = here.map((department) =>
    department.treatmentFunctions.reduce((sum, tfc) => sum + (workload.get(tfc) ?? 0), 0),
  );
  const acute = here.map((department) => department.consultants);
  const acuteSum = acute.reduce((a, b) => a + b, 0);
  const workSum = work.reduce((a, b) => a + b, 0);
  // At the median trust the table's acute consultants are about half of all.
  const forAcute = workSum === 0 ? 1 : acuteSum === 0 ? 0 : 0.5;
  const weights = here.map(
    (_, i) =>
      (forAcute * acute[i]) / Math.max(1, acuteSum) + ((1 - forAcute) * work[i]) / Math.max(1, workSum),
  );
  const exact = shareOut(consultants, weights);
  return exact.map((share, i) => (work[i] > 0 || acute[i] > 0 ? Math.max(1, share) : share));
}
