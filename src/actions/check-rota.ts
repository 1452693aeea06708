import type { Agreement, DoctorVerdict } from "#contract";
import type { Doctor } from "#people";
import type { Period, Rota } from "#rota";
import { rulebook } from "#rulebooks";
import { judgeDoctor } from "./judge-doctor.ts";

/** Verdicts on everyone whose hours a contract or the Regulations limit, and how many keep every rule. */
export interface RotaCheck {
  readonly period: Period;
  /** Contract ids each doctor was judged by, in order of date. */
  readonly contracts: Readonly<Record<string, readonly string[]>>;
  readonly doctors: readonly DoctorVerdict[];
  readonly judged: number;
  readonly compliant: number;
  readonly byRule: Readonly<Record<string, number>>;
  /** On terms nobody has coded. */
  readonly notJudged: number;
}

/** Step 1 of a plan: every duty against the contract in force for the doctor who holds it, on its own day. */
export function checkRota(
  doctors: readonly Doctor[],
  rota: Rota,
  period: Period,
  agreements: readonly Agreement[],
): RotaCheck {
  const verdicts: DoctorVerdict[] = [];
  const contracts: Record<string, readonly string[]> = {};
  const byRule: Record<string, number> = {};
  for (const doctor of doctors) {
    const duties = rota.dutiesOf(doctor.staffId);
    const judged = judgeDoctor(doctor, duties, { period, agreements, bookOf: rulebook });
    if (!judged) continue;
    verdicts.push(judged.verdict);
    contracts[doctor.staffId] = judged.contracts;
    for (const { rule } of judged.verdict.breaches) byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  return {
    period,
    contracts,
    doctors: verdicts,
    judged: verdicts.length,
    compliant: verdicts.filter(({ compliant }) => compliant).length,
    byRule,
    notJudged: doctors.length - verdicts.length,
  };
}
