import type { Session } from "#electives";
import type { Cell } from "./cell.ts";
import { listOf, text } from "./text.ts";

/** `surgeon:1;anaesthetist:1;scrub`: skills and how many of each, one where no number stands. */
export const team = (says: string): Cell<Session["team"]> => {
  const expected = "skills and numbers such as surgeon:1;anaesthetist:1";
  const one: Cell<Session["team"][number]> = {
    ...text(says),
    expected,
    blank: { skill: "", number: 0 },
    read: (cell) => {
      const parts = /^([^:=]*[^:=\s])\s*(?::\s*(\d{1,3}))?$/.exec(cell);
      return parts ? { skill: parts[1], number: Number(parts[2] ?? 1) } : undefined;
    },
    write: ({ skill, number }) => `${skill}:${number}`,
    mend: (cell) => {
      const parts = /^(\d{1,3})\s*[x×:]?\s*(\D+)$/.exec(cell) ?? undefined;
      if (parts) return `${parts[2].trim()}:${parts[1]}`;
      const other = /^(\D+?)\s*[=x×(]\s*(\d{1,3})\)?$/.exec(cell);
      return other ? `${other[1].trim()}:${other[2]}` : undefined;
    },
  };
  return { ...listOf(one, says, expected), free: true };
};
