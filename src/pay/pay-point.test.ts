import { describe, expect, it } from "vitest";
import type { Doctor } from "#people";
import { day } from "#time";
import { doctor } from "./cast.ts";
import { payBook } from "./pay-book.ts";
import { pointOf } from "./pay-point.ts";

const found = (contract: string, on: string, changes: Partial<Doctor>, readings = {}) => {
  const { used, notes } = pointOf(doctor(changes), payBook(contract, day(on), readings));
  return { point: used?.point.point, basic: used?.basic, notes: notes.map(({ note }) => note) };
};

describe("the pay point a doctor is paid at", () => {
  it("is the one named, however it is written", () => {
    for (const payPoint of ["3", "NP3", "np 3", "Nodal point 3"]) {
      expect(found("tcs-now", "2025-08-06", { grade: "ST8", payPoint })).toEqual({
        point: "3",
        basic: "52656",
        notes: [],
      });
    }
    expect(found("tcs-now", "2026-08-05", { payPoint: "NP4b" })).toMatchObject({
      point: "4b",
      basic: "67998",
    });
    expect(found("tcs-now", "2026-08-05", { payPoint: "ST7" })).toMatchObject({
      point: "5b",
      basic: "77348",
    });
  });

  it("is the grade's own where a family of points is named: 4 means 4c for an ST5", () => {
    expect(found("tcs-now", "2026-08-05", { grade: "ST5", payPoint: "4" })).toMatchObject({ point: "4c" });
    expect(found("tcs-now", "2026-08-05", { grade: "ST8", payPoint: "4" })).toMatchObject({ point: "4a" });
  });

  it("is the whole point on a scale that had no letters yet", () => {
    expect(found("tcs-now", "2025-08-06", { payPoint: "4b" })).toMatchObject({ point: "4", basic: "65048" });
  });

  it("is inferred from the grade where none is named, and says so", () => {
    const points = ["FY1", "FY2", "CT1", "ST2", "CT3", "ST5", "ST6", "ST8"].map(
      (grade) => found("tcs-now", "2025-08-06", { grade }).point,
    );
    expect(points).toEqual(["1", "2", "3", "3", "4", "4", "5", "5"]);
    expect(found("tcs-now", "2020-09-30", { grade: "ST8" })).toMatchObject({ point: "4", basic: "49036" });
    expect(found("tcs-now", "2020-10-01", { grade: "ST8" }).notes).toEqual(["point-inferred"]);
    expect(found("tcs-now", "2020-10-01", { grade: "ST8" })).toMatchObject({ point: "5", basic: "52036" });
  });

  it("is refused where the scale has no such point: nothing is guessed", () => {
    expect(found("tcs-now", "2025-08-06", { payPoint: "9" })).toEqual({
      point: undefined,
      basic: undefined,
      notes: ["unknown-pay-point"],
    });
  });

  it("belongs to the doctor's own contract: a nodal point is no increment of 2002", () => {
    const other = { grade: "ST3", payPoint: "3", contract: "tcs-now" };
    expect(found("new-deal-2002", "2015-08-05", other)).toMatchObject({ point: "StR 2", basic: "34402" });
    const own = { ...other, contract: "new-deal-2002" };
    expect(found("new-deal-2002", "2015-08-05", own)).toMatchObject({ point: "StR 3", basic: "35952" });
  });

  it("is never an increment where it says it is nodal, whatever contract the row leaves out", () => {
    expect(found("new-deal-2002", "2015-08-05", { grade: "ST1", payPoint: "NP3" })).toMatchObject({
      point: "StR 0",
    });
  });

  it("reads increments of 2002 with or without their scale", () => {
    const named = (payPoint: string, grade = "ST4") =>
      found("new-deal-2002", "2015-08-05", { grade, payPoint }).basic;
    expect([named("min"), named("0"), named("9"), named("StR 3"), named("StR pt 3"), named("SpR 0")]).toEqual(
      ["30002", "30002", "47175", "35952", "35952", "31301"],
    );
    expect([named("2", "FY1"), named("F1 min", "FY1"), named("FY2 1", "FY2")]).toEqual([
      "25461",
      "22636",
      "29912",
    ]);
  });

  it("marks a scale used after the years it was printed for", () => {
    const on = (date: string) => pointOf(doctor({ grade: "FY1" }), payBook("new-deal-2002", day(date)));
    expect(on("2016-03-31").used?.certainty).toBe("published");
    expect(on("2016-04-01").used?.certainty).toBe("unverified");
    expect(on("2016-04-01").notes.map(({ note }) => note)).toContain("scale-of-other-years");
  });

  it("takes the figure supplied where none was published, and refuses where there is neither", () => {
    const book = payBook("offer-2016", day("2016-04-26"));
    expect(pointOf(doctor({ grade: "FY2" }), book)).toMatchObject({
      used: undefined,
      notes: [{ note: "point-inferred" }, { note: "value-not-published", about: "F2" }],
    });
    expect(pointOf(doctor({ grade: "FY2" }), book, { F2: "31600" }).used).toMatchObject({
      basic: "31600",
      certainty: "supplied",
    });
    expect(pointOf(doctor({ grade: "ST5" }), book, { ST5: "42500" }).used?.basic).toBe("42500");
    expect(
      found("offer-2016", "2016-04-26", { grade: "ST5", payPoint: "R2" }, { "pay-issue": "first" }),
    ).toMatchObject({ basic: "42500" });
  });
});
