import { closest } from "../closest.ts";
import type { Complaints } from "../complaints.ts";
import type { ReadTables } from "../read-tables.ts";

/**
 * Departments and skills have no table of their own: what staff are given is what there is. Elsewhere a word that no
 * member of staff has is no mistake for certain, and is pointed out once, since it would match nobody in silence.
 */
export function noteStrangeWords(read: ReadTables, complaints: Complaints): void {
  const staff = read.staff?.rows ?? [];
  const departments = new Set(staff.map(({ department }) => department));
  const skills = new Set(staff.flatMap((doctor) => doctor.skills));
  const { cover_needs: needs, agreements, actions } = read;

  const noter = (kind: "department" | "skill", known: ReadonlySet<string>) => {
    const told = new Set([""]);
    return (
      word: string,
      table: { readonly file: string; readonly lines: readonly number[] },
      i: number,
      column: string,
    ) => {
      if (known.has(word) || told.has(word)) return;
      told.add(word);
      const meant = closest(word, known);
      complaints.note({
        file: table.file,
        line: table.lines[i],
        column,
        what: `nobody on the staff has this ${kind}`,
        found: word,
        expected: `a ${kind} of somebody in staff`,
        maybe: meant && `${meant} was meant`,
      });
    };
  };
  const department = noter("department", departments);
  const skill = noter("skill", skills);
  for (const [i, need] of needs?.rows.entries() ?? []) {
    department(need.department, needs!, i, "department");
    skill(need.skill, needs!, i, "skill");
  }
  for (const [i, agreement] of agreements?.rows.entries() ?? []) {
    department(agreement.department, agreements!, i, "department");
  }
  for (const [i, action] of actions?.rows.entries() ?? []) {
    for (const word of action.departments) department(word, actions!, i, "departments");
  }
}
