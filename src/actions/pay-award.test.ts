import { describe, expect, it } from "vitest";
import { payReviews } from "#fairness";
import type { Doctor } from "#people";
import { Rota } from "#rota";
import { day } from "#time";
import { effectOfReview, effectOfUplift } from "./pay-award.ts";

const amy: Doctor = {
  staffId: "amy",
  name: "Amy",
  grade: "FY1",
  department: "Medicine",
  skills: [],
  fte: 1,
  contract: "tcs-now",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: "",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
};
const ben = { ...amy, staffId: "ben", grade: "ST1" };
const dev = { ...amy, staffId: "dev", fte: 0.8 };
const consultant = { ...amy, staffId: "eve", grade: "consultant" };
const rota = new Rota([]);
const question = { contract: "tcs-now", period: { from: day("2025-06-02"), to: day("2025-06-08") } };
const award = payReviews.find(({ id }) => id === "2025")!;

describe("what the award of 2025 did", () => {
  const found = effectOfReview([amy, ben, dev, consultant], rota, award, question);

  // 38,831 − 36,616; 52,656 − 49,909; and for Dev 0.8 of Amy's, with the same flat 1,000 for working part time.
  it("to each resident", () =>
    expect(found.doctors).toEqual([
      {
        staffId: "amy",
        grade: "FY1",
        before: "36616.00",
        after: "38831.00",
        change: "2215.00",
        percent: "6.05",
      },
      {
        staffId: "ben",
        grade: "ST1",
        before: "49909.00",
        after: "52656.00",
        change: "2747.00",
        percent: "5.50",
      },
      {
        staffId: "dev",
        grade: "FY1",
        before: "30292.80",
        after: "32064.80",
        change: "1772.00",
        percent: "5.85",
      },
    ]));

  it("to the bill of residents, consultants left out", () =>
    expect(found).toMatchObject({
      before: "116817.80",
      after: "123551.80",
      change: "6734.00",
      notPriced: [],
    }));
});

describe("what an award would do", () => {
  const uplift = { times: "1.1", pounds: "0", toWholePounds: "up" } as const;
  // 38,831 × 1.1 = 42,714.10, paid as 42,715.
  it("raises the points of the day", () =>
    expect(effectOfUplift([amy], rota, { uplift, on: day("2025-04-01") }, question).doctors[0]).toMatchObject(
      {
        before: "38831.00",
        after: "42715.00",
      },
    ));

  it("does nothing when it is nothing", () =>
    expect(
      effectOfUplift([amy, ben], rota, { uplift: { ...uplift, times: "1" }, on: day("2025-04-01") }, question)
        .change,
    ).toBe("0.00"));
});

it("nobody to pay is no bill and no share of one", () =>
  expect(effectOfReview([consultant], rota, award, question)).toEqual({
    doctors: [],
    before: "0.00",
    after: "0.00",
    change: "0.00",
    notPriced: [],
  }));
