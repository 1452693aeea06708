import type { Day } from "#time";
import { overlap, touches } from "#time";
import type { Doctor } from "#people";
import type { Duty, Rota } from "#rota";
import { isWork } from "#rota";
import type { Action } from "./action.ts";
import { spansOf } from "./action.ts";
import type { StaffGroup } from "./called-out.ts";
import { isCalledOut, staffGroup } from "./called-out.ts";

export type Shift = "day" | "night";

/** Who is due at work while the action runs, by group, department and day or night. Counts; the people stay inside. */
export interface RosteredGroup {
  readonly group: StaffGroup;
  readonly department: string;
  readonly shift: Shift;
  readonly calledOut: boolean;
  /** Different people, so that a small group is known as one however many shifts it works. */
  readonly people: ReadonlySet<string>;
  /** Duties due on each date, by the date the duty starts. */
  readonly due: ReadonlyMap<Day, number>;
}

/** A duty with at least three hours between 23:00 and 06:00 is a night, as doctors' rotas use the word. */
export function shiftOf(duty: Pick<Duty, "date" | "wall">): Shift {
  const dark = [-1, 0, 1].reduce((sum, shift) => {
    const midnight = (duty.date + shift) * 1440;
    return sum + overlap(duty.wall, { start: midnight + 1380, end: midnight + 1800 });
  }, 0);
  return dark >= 180 ? "night" : "day";
}

/** Everyone rostered during the hours of an action, by group. */
export function rosteredGroups(action: Action, doctors: Iterable<Doctor>, rota: Rota): RosteredGroup[] {
  const spans = spansOf(action);
  const groups = new Map<string, RosteredGroup & { people: Set<string>; due: Map<Day, number> }>();
  for (const doctor of doctors) {
    const group = staffGroup(doctor.grade);
    if (group === undefined) continue;
    for (const duty of rota.dutiesOf(doctor.staffId)) {
      if (!isWork(duty) || !spans.some((span) => touches(span, duty))) continue;
      const calledOut = isCalledOut(action, doctor);
      const shift = shiftOf(duty);
      const key = JSON.stringify([group, doctor.department, shift, calledOut]);
      let cell = groups.get(key);
      if (!cell) {
        cell = { group, department: doctor.department, shift, calledOut, people: new Set(), due: new Map() };
        groups.set(key, cell);
      }
      cell.people.add(doctor.staffId);
      cell.due.set(duty.date, (cell.due.get(duty.date) ?? 0) + 1);
    }
  }
  return [...groups.values()];
}
