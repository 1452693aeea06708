import type { Session } from "#electives";
import type { Doctor } from "#people";
import { isDoctor, isResident } from "#people";
import type { Duty, Rota, ShiftType } from "#rota";
import { isOnCall, isShift } from "#rota";
import type { Span } from "#time";
import { touches } from "#time";

/** A duty that keeps an area staffed, and the department it does so in. */
export interface CoverDuty {
  readonly doctor: Doctor;
  readonly duty: Duty;
  readonly department: string;
  /** Reachable from home rather than on site: counted only where nobody with the skill is on site. */
  readonly fromHome: boolean;
}

/** Can this doctor fill a post that asks for this skill? A post without a skill can be filled by any doctor. */
export const holds = (doctor: Doctor, skill: string): boolean =>
  skill === "" || doctor.skills.includes(skill) || doctor.grade === skill;

/** What each doctor leads, by person. */
export const ledBy = (sessions: readonly Session[]): ReadonlyMap<string, Session[]> =>
  Map.groupBy(sessions, (session) => session.leadStaffId);

/**
 * The duties in a window that count towards a floor. A senior who leads a list or a clinic in a duty is at that list:
 * they count only once the plan takes them from it. A shift type that names a department lends its holder there.
 */
export function coverDuties(
  doctors: readonly Doctor[],
  rota: Rota,
  led: ReadonlyMap<string, readonly Session[]>,
  shiftTypes: readonly ShiftType[],
  window: Span,
): CoverDuty[] {
  const lent = new Map(shiftTypes.map((type) => [type.shiftType, type.department]));
  return doctors
    .filter((doctor) => isDoctor(doctor.grade))
    .flatMap((doctor) => {
      const own = led.get(doctor.staffId) ?? [];
      return rota.dutiesOf(doctor.staffId).flatMap((duty): CoverDuty[] => {
        if (!touches(duty, window) || (!isShift(duty) && !isOnCall(duty))) return [];
        if (!isResident(doctor.grade) && own.some((session) => touches(session, duty))) return [];
        return [
          {
            doctor,
            duty,
            department: lent.get(duty.shiftType) || doctor.department,
            fromHome: isOnCall(duty),
          },
        ];
      });
    });
}
