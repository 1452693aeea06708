import { describe, expect, it } from "vitest";
import type { ContractChange, PayChange } from "#pay";
import { payChangePicture, payChangeRows } from "./pay-change-picture.ts";
import { payChangeText, poundsChange, renewalText, riseText } from "./pay-compare.ts";

const amy = (change: string, percent: string): PayChange => ({
  staffId: "amy",
  grade: "FY1",
  before: "1000.00",
  after: "1000.00",
  change,
  percent,
  lines: [{ id: "basic", label: "Basic pay", before: "1000.00", after: "900.00", change: "-100.00" }],
});

const change = (...doctors: readonly PayChange[]): ContractChange => ({
  contract: "tcs-2016",
  on: 0,
  billBefore: "0.00",
  billAfter: "0.00",
  change: "0.00",
  better: 0,
  same: 0,
  worse: 0,
  notCompared: 0,
  breakingBefore: 0,
  breakingAfter: 0,
  pounds: undefined,
  percent: undefined,
  lines: [],
  doctors,
});

describe("who gains and who loses", () => {
  it("is counted in steps, both sides of each edge", () => {
    const changes = [
      "-20.01",
      "-20.00",
      "-10.01",
      "-10.00",
      "-5.01",
      "-5.00",
      "-0.01",
      "0.01",
      "5.00",
      "5.01",
      "20.01",
    ];
    const rows = payChangeRows(
      change(...changes.map((percent) => amy(percent, percent)), amy("0.00", "0.00")),
    );
    expect(rows.map(({ doctors }) => doctors)).toEqual([1, 2, 2, 2, 1, 2, 1, 0, 1]);
    expect(rows.reduce((sum, { doctors }) => sum + doctors, 0)).toBe(changes.length + 1);
  });

  it("calls nobody the same who lost or won a penny", () => {
    const rows = payChangeRows(change(amy("-0.01", "-0.00"), amy("0.01", "0.00")));
    expect(rows.filter(({ doctors }) => doctors > 0).map(({ label }) => label)).toEqual([
      "Worse off by up to 5%",
      "Better off by up to 5%",
    ]);
  });

  it("is drawn with the numbers of the table", () => {
    const picture = payChangePicture(change(amy("-100.00", "-10.00")), "new-deal-2002");
    expect(picture).toContain("Doctors by the change of their pay, tcs-2016 against new-deal-2002");
    expect(picture).toContain("Worse off by 5% to 10%: 1");
  });
});

describe("the words of a comparison", () => {
  it("say which way a change goes", () => {
    expect([poundsChange("100.00"), poundsChange("-100.00"), poundsChange("0.00")]).toEqual([
      "+£100.00",
      "−£100.00",
      "£0.00",
    ]);
  });

  it("tell one doctor's difference line by line", () => {
    expect(payChangeText(amy("-100.00", "-10.00"), "tcs-2016", "new-deal-2002").split("\n")).toEqual([
      "amy under tcs-2016 against new-deal-2002: −£100.00 a year (−10.00%)",
      "  Basic pay  £1,000.00    £900.00  −£100.00",
      "  A year     £1,000.00  £1,000.00  −£100.00",
    ]);
  });

  it("turn a claim round: how far basic would have to rise", () => {
    const spread = {
      least: "-11.43",
      tenth: "0",
      quarter: "0",
      median: "15.12",
      threeQuarters: "0",
      nineTenths: "0",
    };
    const test = {
      from: "new-deal-2002",
      to: "offer-2016",
      rise: 13.5,
      share: 75,
      compared: 396,
      better: 168,
      shareBetter: "42.42",
      riseNeeded: "24.12",
      bill: "93.37",
      breakEven: { ...spread, most: "88.68", mean: "21.84" },
    };
    expect(riseText(test)).toContain("For 75% to be no worse off basic would have to rise by 24.12%.");
    expect(riseText({ ...test, breakEven: undefined })).toContain("nobody could be compared");
  });

  it("tell the months as a table", () => {
    const month = { month: 17014, onOld: 3, onNew: 1, bill: "10.00", allOld: "9.00", allNew: "11.00" };
    expect(renewalText([month]).split("\n")[1]).toBe(
      "2016-08           3           1  £10.00             £9.00         £11.00",
    );
  });
});
