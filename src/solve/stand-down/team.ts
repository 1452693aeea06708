import type { Session } from "#electives";
import type { Doctor } from "#people";
import { isConsultant, isResident } from "#people";

/** People a session needs besides its lead, from one pool. */
export interface PoolNeed {
  readonly pool: string;
  readonly skill: string;
  /** Blank for the whole hospital. */
  readonly department: string;
  readonly number: number;
}

/** A skill as a team names it: one a doctor has, their grade, or the word for a whole level. */
export const hasSkill = (doctor: Doctor, skill: string): boolean =>
  doctor.skills.includes(skill) ||
  doctor.grade === skill ||
  (skill === "resident" && isResident(doctor.grade)) ||
  (skill === "consultant" && isConsultant(doctor.grade));

/**
 * What a session needs of whom. The lead fills one place of the first skill they have. A skill that somebody of the
 * session's own department has is looked for there, any other (anaesthetists, say) in the whole hospital.
 */
export function poolNeeds(session: Session, lead: Doctor | undefined, isLocal: LocalSkills): PoolNeed[] {
  let leadCounted = lead === undefined;
  const needs: PoolNeed[] = [];
  for (const { skill, number } of session.team) {
    let wanted = number;
    if (!leadCounted && hasSkill(lead!, skill)) {
      leadCounted = true;
      wanted--;
    }
    if (wanted <= 0) continue;
    const department = isLocal(session.department, skill) ? session.department : "";
    needs.push({ pool: `${skill}|${department}`, skill, department, number: wanted });
  }
  return needs;
}

export type LocalSkills = (department: string, skill: string) => boolean;

export function localSkills(doctors: readonly Doctor[]): LocalSkills {
  const byDepartment = Map.groupBy(doctors, (doctor) => doctor.department);
  const known = new Map<string, boolean>();
  return (department, skill) => {
    const key = `${department}|${skill}`;
    let local = known.get(key);
    if (local === undefined) {
      local = byDepartment.get(department)?.some((doctor) => hasSkill(doctor, skill)) ?? false;
      known.set(key, local);
    }
    return local;
  };
}
