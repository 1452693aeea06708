import type { Agreement } from "#contract";
import { ruleIds } from "#contract";
import { date } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { id, text } from "../cells/text.ts";
import { closest } from "../closest.ts";
import { table } from "../table.ts";
import { inOrder } from "./in-order.ts";

const columns = {
  staff_id: optional(id("Whose it is, or blank for a whole department's."), ""),
  department: optional(text("Whose it is, where no one person is named."), ""),
  rule: id("Id of the rule that it lifts, such as weekend-frequency."),
  from: optional(date("First date it holds; blank for always."), undefined),
  to: optional(date("Last date it holds; blank for as long as it lasts."), undefined),
  agreed_by: optional(text("Who agreed or approved it."), ""),
  reason: optional(text("Why."), ""),
} as const;

export const agreements = table<Agreement, typeof columns>({
  name: "agreements",
  title: "Agreements",
  says: "A local agreement or a recorded approval that lifts what a clause lets it lift.",
  columns,
  key: [],
  points: { staff_id: "staff" },
  required: false,
  make(row, place) {
    if (row.staff_id === "" && row.department === "") {
      place.complain("staff_id", { what: "nobody is named", expected: "a staff_id, or a department" });
      return undefined;
    }
    if (!inOrder(row, place)) return undefined;
    if (!(ruleIds as readonly string[]).includes(row.rule)) {
      const meant = closest(row.rule, ruleIds);
      place.note("rule", {
        what: "no rule of the contracts here has this id",
        expected: `one of ${ruleIds.join(", ")}`,
        maybe: meant && `${meant} was meant`,
      });
    }
    return {
      staffId: row.staff_id,
      department: row.department,
      rule: row.rule,
      from: row.from,
      to: row.to,
      agreedBy: row.agreed_by,
      reason: row.reason,
    };
  },
  cells: (agreement) => ({
    staff_id: agreement.staffId,
    department: agreement.department,
    rule: agreement.rule,
    from: agreement.from,
    to: agreement.to,
    agreed_by: agreement.agreedBy,
    reason: agreement.reason,
  }),
});
