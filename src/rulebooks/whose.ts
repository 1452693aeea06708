import type { Doctor } from "#people";
import { isResident } from "#people";
import type { Period } from "#rota";

/** Dates over which somebody is on one contract. */
export interface Spell {
  readonly contract: string;
  readonly period: Period;
}

/**
 * The contracts a doctor is on over a period: their own until its renewal date, the newest from then on. A row that
 * names none is on the newest, or, for anybody but a resident, under the Regulations alone.
 */
export function spellsOf(doctor: Doctor, { from, to }: Period): readonly Spell[] {
  const renewal = doctor.contractRenewal ?? Infinity;
  const newest = isResident(doctor.grade) || doctor.grade === "" ? "tcs-now" : "wtr";
  const own = doctor.contract === "" ? newest : doctor.contract;
  if (renewal > to) return [{ contract: own, period: { from, to } }];
  if (renewal <= from) return [{ contract: newest, period: { from, to } }];
  return [
    { contract: own, period: { from, to: renewal - 1 } },
    { contract: newest, period: { from: renewal, to } },
  ];
}
