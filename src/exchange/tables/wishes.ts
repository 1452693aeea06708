import type { Wish } from "#people";
import { wishKinds } from "#people";
import { date } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { number } from "../cells/number.ts";
import { id, oneOf } from "../cells/text.ts";
import { table } from "../table.ts";
import { inOrder } from "./in-order.ts";

const columns = {
  staff_id: id("Whose wish it is."),
  from: date("First date."),
  to: date("Last date, included."),
  kind: oneOf(wishKinds, "What is asked."),
  weight: optional(number("How much it matters, beside other wishes.", { least: 0, most: 1000 }), 1),
} as const;

export const wishes = table<Wish, typeof columns>({
  name: "wishes",
  title: "Wishes",
  says: "What somebody asked of the rota.",
  columns,
  key: [],
  points: { staff_id: "staff" },
  required: false,
  make: (row, place) =>
    inOrder(row, place)
      ? { staffId: row.staff_id, from: row.from, to: row.to, kind: row.kind, weight: row.weight }
      : undefined,
  cells: (wish) => ({
    staff_id: wish.staffId,
    from: wish.from,
    to: wish.to,
    kind: wish.kind,
    weight: wish.weight,
  }),
});
