import type { Agreement, DoctorVerdict, Readings, Rulebook } from "#contract";
import { judge } from "#contract";
import type { Doctor } from "#people";
import { isResident } from "#people";
import type { Period, Rota } from "#rota";
import { rulebook } from "#rulebooks";
import type { Day } from "#time";

/** Verdicts on everyone whose hours a rulebook limits, and how many those are. */
export interface RotaCheck {
  readonly period: Period;
  /** Contract id of each doctor judged. */
  readonly contracts: Readonly<Record<string, string>>;
  readonly doctors: readonly DoctorVerdict[];
  readonly judged: number;
  readonly compliant: number;
  readonly byRule: Readonly<Record<string, number>>;
  /** Consultants and others, whose terms hold no hours rules that are coded. */
  readonly notJudged: number;
}

/** The contract a doctor is on: their own column, or the standing one. A renewal that has come brings the standing one. */
export const contractOn = (doctor: Doctor, on: Day, standing: string): string =>
  doctor.contract === "" || (doctor.contractRenewal !== undefined && doctor.contractRenewal <= on)
    ? standing
    : doctor.contract;

/** Step 1 of a plan: every duty against the contract in force for the doctor who holds it. */
export function checkRota(
  doctors: readonly Doctor[],
  rota: Rota,
  ask: { period: Period; agreements: readonly Agreement[]; standing: string; on: Day; readings?: Readings },
): RotaCheck {
  const verdicts: DoctorVerdict[] = [];
  const contracts: Record<string, string> = {};
  const byRule: Record<string, number> = {};
  let compliant = 0;
  for (const doctor of doctors) {
    const book = bookFor(doctor, ask.on, ask.standing);
    if (!book) continue;
    const { period, agreements, readings } = ask;
    const verdict = judge(book, doctor, rota.dutiesOf(doctor.staffId), { period, agreements, readings });
    contracts[doctor.staffId] = book.id;
    verdicts.push(verdict);
    if (verdict.compliant) compliant++;
    for (const { rule } of verdict.breaches) byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  const judged = verdicts.length;
  return {
    period: ask.period,
    contracts,
    doctors: verdicts,
    judged,
    compliant,
    byRule,
    notJudged: doctors.length - judged,
  };
}

const bookFor = (doctor: Doctor, on: Day, standing: string): Rulebook | undefined =>
  isResident(doctor.grade) ? rulebook(contractOn(doctor, on, standing)) : undefined;
