import { describe, expect, test } from "vitest";
import { day, isoDay } from "#time";
import type { Action } from "./action.ts";
import { deadlineIds, deadlines, nextWorkingDay } from "./deadlines.ts";

const june: Action = {
  actionId: "june",
  name: "",
  start: day("2026-06-15"),
  end: day("2026-06-20"),
  dailyFrom: 420,
  dailyTo: 420,
  grades: ["resident"],
  departments: [],
  scope: "all_out",
  announcedOn: day("2026-06-05"),
  probabilityGoesAhead: undefined,
};
const dates = (action: Action) =>
  Object.fromEntries(deadlines(action).map(({ id, from, to }) => [id, [isoDay(from), isoDay(to)]]));

describe("from notice to account", () => {
  test("every step once, in the order a person meets them", () => {
    expect(deadlines(june).map(({ id }) => id)).toEqual([...deadlineIds]);
  });

  test("ten days' notice for 15 June 2026 was due on the 5th; a fortnight's rebooking ends on 4 July", () => {
    expect(dates(june)).toMatchObject({
      notice_due: ["2026-06-05", "2026-06-05"],
      day_of_action: ["2026-06-15", "2026-06-20"],
      rebooked: ["2026-06-21", "2026-07-04"],
    });
  });

  test("the law of the day of notice: seven days in April 2016, fourteen in July 2025", () => {
    const april = {
      ...june,
      start: day("2016-04-26"),
      end: day("2016-04-27"),
      announcedOn: day("2016-02-23"),
    };
    const july = {
      ...june,
      start: day("2025-07-25"),
      end: day("2025-07-30"),
      announcedOn: day("2025-07-09"),
    };
    expect([dates(april)["notice_due"], dates(july)["notice_due"]]).toEqual([
      ["2016-04-19", "2016-04-19"],
      ["2025-07-11", "2025-07-11"],
    ]);
  });

  test("returns are due the next working day: after Friday it is Monday, after Maundy Thursday 2023 the Tuesday", () => {
    expect(isoDay(nextWorkingDay(day("2026-06-19")))).toBe("2026-06-22");
    expect(isoDay(nextWorkingDay(day("2023-04-06")))).toBe("2023-04-11");
    expect(isoDay(nextWorkingDay(day("2026-06-15")))).toBe("2026-06-16");
  });

  test("days that are our own reconstruction say so", () => {
    for (const one of deadlines(june)) expect(one.certainty === "unverified").toBe(one.basis === "ours");
  });
});
