import type { Hospital } from "#exchange";
import type { Doctor } from "#people";
import { isDoctor } from "#people";
import type { Period, ShiftType } from "#rota";
import { Rota } from "#rota";
import type { Store } from "#store";

/** What every page works from: the hospital as it was read, put in order once, and the store. */
export interface Desk {
  readonly hospital: Hospital;
  readonly store: Store;
  readonly rota: Rota;
  readonly period: Period | undefined;
  readonly doctors: ReadonlyMap<string, Doctor>;
  readonly shiftTypes: ReadonlyMap<string, ShiftType>;
  /** Departments with doctors in them, by name. */
  readonly departments: readonly string[];
  /** Demonstration sign-in, where anybody may choose a role. Never for a hospital's own data. */
  readonly demo: boolean;
}

export function deskOf(hospital: Hospital, store: Store): Desk {
  const rota = new Rota(hospital.duties);
  const staff = hospital.staff.filter((person) => isDoctor(person.grade));
  return {
    hospital,
    store,
    rota,
    period: rota.period(),
    doctors: new Map(staff.map((doctor) => [doctor.staffId, doctor])),
    shiftTypes: new Map(hospital.shiftTypes.map((type) => [`${type.department}/${type.shiftType}`, type])),
    departments: [...new Set(staff.map(({ department }) => department))].toSorted(),
    demo: true,
  };
}

export const shiftTypeOf = (desk: Desk, department: string, shiftType: string): ShiftType | undefined =>
  desk.shiftTypes.get(`${department}/${shiftType}`) ?? desk.shiftTypes.get(`/${shiftType}`);
