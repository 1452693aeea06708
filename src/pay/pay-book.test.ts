import { describe, expect, it } from "vitest";
import { paySchedules, paySources } from "#rulebooks";
import { day } from "#time";
import { payBook, payHeldFrom } from "./pay-book.ts";

const fy1 = (on: string, readings = {}) => payBook("tcs-now", day(on), readings).points.points[0]?.basic;

describe("the pay book in force on a day", () => {
  it("changes on the day an award takes effect", () => {
    expect(fy1("2026-03-31")).toBe("38831");
    expect(fy1("2026-04-01")).toBe("41226");
  });

  it("takes a reissue from its effective date, and the first issue on request", () => {
    expect(fy1("2026-06-01", { "pay-issue": "first" })).toBe("40190");
    expect(fy1("2023-06-01")).toBe("33600");
    expect(fy1("2023-06-01", { "pay-issue": "first" })).toBe("32398");
  });

  it("gains the rules of 2019 in August 2019", () => {
    const late = (id: string, on: string) => {
      const { terms } = payBook(id, day(on));
      return terms.method === "average-hours" ? terms.nightEnhancement.lateFinish : "another method";
    };
    expect(late("tcs-now", "2019-08-06")).toBeUndefined();
    expect(late("tcs-now", "2019-08-07")).toBeDefined();
    expect(late("tcs-2016", "2026-08-05")).toBeUndefined();
    expect(late("tcs-2019", "2018-01-01")).toBeDefined();
  });

  it("refuses a day before anything is held, and says from when", () => {
    expect(() => payBook("tcs-now", day("2016-08-02"))).toThrow("not held for 2016-08-02");
    expect(payBook("tcs-now", payHeldFrom("tcs-now")).points.points[3]?.basic).toBe("45750");
  });

  it("refuses a contract and a reading nobody knows", () => {
    expect(() => payBook("tcs-2031", day("2026-01-01"))).toThrow("tcs-2031");
    expect(() => payBook("tcs-now", day("2026-01-01"), { clock: "moon" })).toThrow("moon");
    expect(() => payBook("tcs-now", day("2026-01-01"), { moon: "lived" })).toThrow("moon");
  });
});

describe("the published scales", () => {
  it("stand in order of date and name only known sources", () => {
    for (const { points } of paySchedules) {
      const dates = points.map(({ from }) => from);
      expect(dates).toEqual(dates.toSorted((a, b) => a - b));
      for (const { source } of points) expect(Object.keys(paySources)).toContain(source);
    }
  });

  it("pay a later point no less than an earlier one", () => {
    for (const { from, points } of paySchedules.find(({ contract }) => contract === "tcs-now")!.points) {
      const basics = points.map(({ basic }) => Number(basic));
      expect(basics, String(from)).toEqual(basics.toSorted((a, b) => a - b));
    }
  });

  it("name every resident grade once in each table of the 2016 family", () => {
    const grades = [
      "FY1",
      "FY2",
      "CT1",
      "CT2",
      "CT3",
      "ST1",
      "ST2",
      "ST3",
      "ST4",
      "ST5",
      "ST6",
      "ST7",
      "ST8",
    ];
    for (const { points } of paySchedules.find(({ contract }) => contract === "tcs-now")!.points) {
      const named = points.flatMap((point) => point.grades).filter((grade) => grade !== "CT4");
      expect(named.toSorted()).toEqual(grades.toSorted());
    }
  });
});
