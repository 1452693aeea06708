import { describe, expect, it } from "vitest";
import { Rota } from "#rota";
import { day } from "#time";
import { payAnswer } from "./answer.ts";
import { doctor, weeks, works } from "./cast.ts";
import { priceRota } from "./payroll.ts";

const amy = doctor({ grade: "FY1" });
const ben = doctor({ staffId: "ben", grade: "consultant", payPoint: "T3", fte: 0.9 });
const chidi = doctor({ staffId: "chidi", grade: "SAS" });
const dev = doctor({ staffId: "dev", grade: "ST1", contract: "new-deal-2002" });
const rota = new Rota(works("2026-06-01 09:00-17:00"));
const request = { on: day("2026-06-01"), period: weeks("2026-06-01", 1) };

describe("a whole rota", () => {
  it("prices residents by the contract asked for and consultants by their own", () => {
    const { slips, annual, monthly, priced } = priceRota([amy, ben, chidi], rota, {
      ...request,
      contract: "tcs-now",
    });
    expect(slips.map(({ staffId, contract, annual: year }) => [staffId, contract, year])).toEqual([
      ["amy", "tcs-now", "41226.00"],
      ["ben", "consultant-2003", "122080.50"],
      ["chidi", "", null],
    ]);
    expect([annual, monthly, priced]).toEqual(["163306.50", "13608.88", 2]);
  });

  it("guesses nothing for those no scale is held for", () => {
    const [, , slip] = priceRota([amy, ben, chidi], rota, request).slips;
    expect(slip).toMatchObject({
      lines: [],
      annual: null,
      notes: [{ note: "no-figure-held", about: "SAS" }],
    });
  });

  it("prices each resident by their own contract where none is asked for", () => {
    const contracts = priceRota([amy, dev], rota, { ...request, standing: "tcs-2016" }).slips.map(
      ({ contract }) => contract,
    );
    expect(contracts).toEqual(["tcs-2016", "new-deal-2002"]);
  });

  it("hands each book the readings it knows and refuses one that nobody does", () => {
    const both = priceRota([amy, dev], rota, {
      ...request,
      readings: { "hours-rounding": "none", "banding-hours": "exact" },
    });
    expect(both.readings).toMatchObject({ "hours-rounding": "none", "banding-hours": "exact" });
    expect(() => priceRota([amy], rota, { ...request, readings: { "banding-hours": "exact" } })).toThrow(
      "banding-hours",
    );
  });

  it("takes facts about one doctor from the caller", () => {
    const of = ({ staffId }: { staffId: string }) => (staffId === "amy" ? { premia: ["academia"] } : {});
    expect(priceRota([amy], rota, { ...request, of }).annual).toBe("46650.00");
  });

  it("adds up what rests on figures nobody has checked", () => {
    const on2016 = { on: day("2016-10-05"), period: weeks("2016-10-03", 1) };
    const { unverified, annual } = priceRota([amy], new Rota(works("2016-10-03 09:00-17:00")), on2016);
    expect([unverified, annual]).toEqual(["26350.00", "26350.00"]);
  });

  it("answers one document with dates a person reads", () => {
    const answer = payAnswer(priceRota([amy], rota, request), undefined);
    expect(answer).toMatchObject({
      contract: null,
      on: "2026-06-01",
      from: "2026-06-01",
      to: "2026-06-07",
      doctors: [{ staffId: "amy", on: "2026-06-01", annual: "41226.00", monthly: "3435.50" }],
      summary: { doctors: 1, priced: 1, annual: "41226.00" },
    });
  });
});

describe("the band of a 2002 pattern", () => {
  const fy2 = doctor({ grade: "FY2", contract: "new-deal-2002", workingPattern: "full_shift" });
  const banded = (...shifts: string[]) =>
    priceRota([fy2], new Rota(works(...shifts)), { on: day("2015-08-03"), period: weeks("2015-08-03", 4) })
      .slips[0];
  // Two gaps of more than 62 hours are left in the four weeks, as the New Deal asks.
  const day14 = ["2015-08-04 08:00-22:00", "2015-08-12 09:00-17:00", "2015-08-20 09:00-17:00"];

  it("is not Band 3 at 14 hours of continuous duty, though the Regulations ask for more rest", () => {
    expect(banded(...day14, "2015-08-05 06:00-14:00").band).toBe("1B");
  });

  it("is Band 3 at a minute more: twice basic", () => {
    const slip = banded(...day14.slice(1), "2015-08-04 08:00-22:01");
    expect([slip.band, slip.annual, slip.path?.[0]]).toEqual([
      "3",
      "56152.00",
      { question: "compliant", answer: false },
    ]);
    expect(slip.notes.map(({ note }) => note)).not.toContain("compliance-assumed");
  });
});
