import { describe, expect, it } from "vitest";
import { day } from "#time";
import { doctor, weeks, works } from "./cast.ts";
import { payBook } from "./pay-book.ts";
import { price } from "./price.ts";
import { protectedPay, withProtection } from "./protection.ts";

const on = day("2016-08-03");
const week = weeks("2016-08-01", 1);
const duties = works("2016-08-01 09:00-21:00"); // 12 h, 2 of them out of hours: Band 1B

const both = (grade: string, compliant = true) => {
  const amy = doctor({ grade, workingPattern: "full_shift" });
  const old = price(payBook("new-deal-2002", on), amy, duties, { period: week, compliant });
  return { amy, old, now: price(payBook("tcs-2016", on), amy, duties, { period: week }) };
};

describe("transitional pay protection", () => {
  it("makes good what the new pay falls short of basic and banding", () => {
    const { amy, old, now } = both("FY1");
    expect([old.annual, now.annual]).toEqual(["31690.40", "26350.00"]);
    const kept = withProtection(amy, old, now);
    expect([kept.annual, kept.monthly, kept.lines.at(-1)?.id, kept.lines.at(-1)?.amount]).toEqual([
      "31690.40",
      "2640.87",
      "pay-protection",
      "5340.40",
    ]);
  });

  it("is told as one amount a year", () => {
    const { amy, old, now } = both("FY1");
    expect(withProtection(amy, old, now).lines.at(-1)).toMatchObject({
      quantity: 1,
      rate: "5340.40",
      unit: "a year",
    });
  });

  it("adds nothing where the new pay is no less", () => {
    const { amy, old } = both("ST1");
    const better = price(payBook("tcs-2016", on), { ...amy, payPoint: "4" }, duties, { period: week });
    expect(withProtection(amy, old, better)).toBe(better);
  });

  it("counts Band 3 as 80% of basic and no more", () => {
    const { amy, old, now } = both("FY1", false);
    expect([old.annual, protectedPay(old)]).toEqual(["45272.00", "40744.80"]);
    expect(withProtection(amy, old, now).annual).toBe("40744.80");
  });

  it("leaves doctors from ST3 up on the old pay, Band 3 held to 80%", () => {
    const { amy, old, now } = both("ST4");
    expect(withProtection(amy, old, now)).toBe(old);
    const band3 = both("ST4", false);
    const kept = withProtection(band3.amy, band3.old, band3.now);
    // StR 3 is 35,952: doubled by Band 3, protected at 1.8 times.
    expect([kept.annual, kept.lines.at(-1)?.amount]).toEqual(["64713.60", "-7190.40"]);
  });

  it("protects nobody whose old pay is not known", () => {
    const { amy, old, now } = both("FY1");
    expect(withProtection(amy, { ...old, lines: [] }, now)).toBe(now);
  });
});
