import type { Need, Reach } from "./need.ts";
import { grants } from "./need.ts";
import type { Person, Role } from "./role.ts";

/** What a row is about, as far as the right to see it goes. */
export interface About {
  readonly department?: string | undefined;
  readonly staffId?: string | undefined;
}

/** How far this person reaches through this door; undefined for not at all. */
export function reach(person: Person | undefined, need: Need): Reach | undefined {
  if (person === undefined) return undefined;
  const granted: Readonly<Partial<Record<Role, Reach>>> = grants[need];
  return granted[person.role];
}

/** May this person see this row? No row named, no reach beyond the whole: what is not granted is refused. */
export function may(person: Person | undefined, need: Need, about: About = {}): boolean {
  switch (reach(person, need)) {
    case "all":
      return true;
    case "own department":
      return person?.department !== undefined && person.department === about.department;
    case "own":
      return about.staffId !== undefined && person?.subject === about.staffId;
    default:
      return false;
  }
}

/** A decision is taken by the very role it was asked of, and by a lead only for the department led. */
export function mayDecide(person: Person | undefined, askedOf: string, about: About = {}): boolean {
  if (person === undefined || person.role !== askedOf) return false;
  return person.role !== "department_lead" || person.department === about.department;
}
