import type { Hospital } from "#exchange";
import type { Pathway } from "#patients";
import { weeksWaited } from "#patients";
import { isConsultant, isResident } from "#people";
import { yearOf } from "#time";
import { pathwaysAPerson } from "./assumptions/list.ts";
import { ageGroups, women } from "./assumptions/people.ts";
import { mix } from "./assumptions/staff.ts";
import { groupOf } from "./homes/ages.ts";
import { catchmentOf } from "./homes/catchment.ts";
import { publishedList } from "./list/published-list.ts";
import { published } from "./published.ts";
import { doctorFte } from "./staff/establishment.ts";
import { trustFacts } from "./trust.ts";

/** One figure of a drawn hospital beside the figure it was drawn from. */
export interface Compared {
  readonly measure: string;
  readonly published: number;
  readonly drawn: number;
  /** Is the figure a share, to be read as a percentage? */
  readonly isShare: boolean;
  /** The size of an error of chance in a share of so many people; undefined for what is drawn exactly. */
  readonly chance: number | undefined;
}

/** Off by at most two in a hundred. */
export const isClose = ({ published: told, drawn }: Compared): boolean =>
  told === 0 ? drawn === 0 : Math.abs(drawn / told - 1) <= 0.02;

/** Off by no more than chance explains: three standard errors of a share among so many people. */
export const isChance = ({ published: told, drawn, chance }: Compared): boolean =>
  chance !== undefined && Math.abs(drawn - told) <= 3 * chance;

const exact = (measure: string, told: number, drawn: number, isShare = false): Compared => ({
  measure,
  published: told,
  drawn,
  isShare,
  chance: undefined,
});
const shared = (measure: string, told: number, count: number, of: number): Compared => ({
  measure,
  published: told,
  drawn: count / of,
  isShare: true,
  chance: Math.sqrt((told * (1 - told)) / of),
});

/** Every figure that can be compared, for a hospital drawn at its full size. */
export function calibration(hospital: Hospital, ods: string): Compared[] {
  return [...listFigures(hospital, ods), ...peopleFigures(hospital, ods), ...staffFigures(hospital, ods)];
}

/** Pathways by whole weeks waited, 104 and more together. */
export function waitsOf(pathways: readonly Pathway[], asOf: number): number[] {
  const waits = Array.from({ length: 105 }, () => 0);
  for (const pathway of pathways) waits[Math.min(104, weeksWaited(pathway, asOf))]++;
  return waits;
}

/** Weeks within which a share of a list has waited, as the returns reckon it: evenly inside the week it falls in. */
export function percentile(waits: readonly number[], share: number): number {
  const target = sum(waits) * share;
  let before = 0;
  for (const [week, count] of waits.entries()) {
    if (before + count >= target && count > 0) return week + (target - before) / count;
    before += count;
  }
  return waits.length;
}

function listFigures({ pathways, asOf }: Hospital, ods: string): Compared[] {
  const summary = published("rtt-trust-summary");
  const row = summary.rows.find(([trust, tfc]) => trust === ods && tfc === "999")!;
  const told = (column: string): number => Number(row[summary.at(column)]);
  const waits = waitsOf(pathways, asOf!);
  const decided = pathways.filter(({ decisionDate }) => decisionDate !== undefined).length;
  const within = sum(waits.slice(0, 18));
  return [
    exact("pathways waiting", told("incomplete"), pathways.length),
    exact("share within 18 weeks", told("within18") / told("incomplete"), within / pathways.length, true),
    exact("over 52 weeks", told("over52"), sum(waits.slice(52))),
    exact("over 65 weeks", told("over65"), sum(waits.slice(65))),
    exact("median wait, weeks", told("median_weeks"), percentile(waits, 0.5)),
    exact("92nd percentile, weeks", told("p92_weeks"), percentile(waits, 0.92)),
    exact("with a decision to admit", told("incomplete_dta"), decided),
    exact(
      "treatment functions",
      publishedList(ods)!.length,
      new Set(pathways.map((one) => one.treatmentFunction)).size,
    ),
  ];
}

function peopleFigures({ patients, pathways, asOf }: Hospital, ods: string): Compared[] {
  const of = patients.length;
  const groups = [0, 0, 0];
  const deciles = Array.from({ length: 10 }, () => 0);
  for (const { birthYear, imdDecile } of patients) {
    groups[groupOf(yearOf(asOf!) - birthYear!)]++;
    deciles[imdDecile! - 1]++;
  }
  const female = patients.filter(({ sex }) => sex === "female").length;
  const ages = ["aged 0 to 18", "aged 19 to 64", "aged 65 and over"].map((name, i) =>
    shared(name, ageGroups.value[i], groups[i], of),
  );
  const { neighbourhoods, weights } = catchmentOf(trustFacts(ods)!);
  const expected = Array.from({ length: 10 }, () => 0);
  neighbourhoods.forEach(({ decile }, i) => (expected[decile - 1] += weights[i] / sum(weights)));
  return [
    exact("pathways a person", pathwaysAPerson.value, pathways.length / of),
    shared("women", women.value, female, of),
    ...ages,
    ...expected.map((share, i) => shared(`homes in decile ${i + 1}`, share, deciles[i], of)),
  ];
}

function staffFigures({ staff }: Hospital, ods: string): Compared[] {
  const fte = (test: (grade: string) => boolean): number =>
    sum(staff.filter(({ grade }) => test(grade)).map((doctor) => doctor.fte));
  const all = doctorFte(trustFacts(ods)!, 1);
  const { resident, consultant, specialty } = mix.value;
  return [
    exact(
      "doctors, FTE",
      all,
      fte(() => true),
    ),
    exact("residents, FTE", all * resident, fte(isResident)),
    exact("consultants, FTE", all * consultant, fte(isConsultant)),
    exact(
      "specialty and locally employed, FTE",
      all * specialty,
      fte((grade) => grade === "SAS" || grade === "LED"),
    ),
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
