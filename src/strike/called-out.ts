import type { Doctor } from "#people";
import { isConsultant, isResident, isSpecialty } from "#people";
import type { Action } from "./action.ts";

/** The grades turnout is known by. A finer grain would single people out. */
export const staffGroups = ["resident", "consultant", "specialty"] as const;
export type StaffGroup = (typeof staffGroups)[number];

/** The group of a grade, also of the words that actions and returns use for whole groups; undefined for any other. */
export function staffGroup(grade: string): StaffGroup | undefined {
  const word = grade.toLowerCase();
  if (isResident(grade) || word === "resident" || word === "residents" || word === "junior")
    return "resident";
  if (isConsultant(word) || word === "consultants") return "consultant";
  return isSpecialty(grade) || word === "specialty" || word === "sas" ? "specialty" : undefined;
}

/** Does the action call this grade out? Its list may name grades (`ST3`) or whole groups (`resident`). */
export function callsOut(action: Pick<Action, "grades">, grade: string): boolean {
  const group = staffGroup(grade);
  const isWholeGroup = (word: string): boolean => !isGrade(word) && staffGroup(word) === group;
  return action.grades.some((word) => word === grade || (group !== undefined && isWholeGroup(word)));
}

const isGrade = (word: string): boolean => isResident(word) || word === "LED" || word === "SAS";

/** Is this doctor among those the action calls out? Says nothing of what the doctor will do. */
export const isCalledOut = (action: Pick<Action, "grades" | "departments">, doctor: Doctor): boolean =>
  callsOut(action, doctor.grade) &&
  (action.departments.length === 0 || action.departments.includes(doctor.department));
