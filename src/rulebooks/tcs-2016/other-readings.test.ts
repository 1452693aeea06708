import { describe, expect, it } from "vitest";
import { otherReadings } from "#contract";
import { tcsNow } from "../tcs-now/book.ts";
import { amy, dates, each, works } from "../written-duties.ts";

describe("the other reading's verdict", () => {
  const fourLongNights = [
    ...each(dates("2026-01-05", "2026-01-08"), "20:30-09:00"),
    works("2026-01-11 08:00-12:00"),
    works("2026-02-02 08:00-12:00"),
  ];
  const others = otherReadings(tcsNow, amy, fourLongNights).filter(
    ({ reading }) => reading === "four-long-nights",
  );
  it("is a breach where 48 hours are asked for after four long nights", () => {
    expect(others[0]).toMatchObject({
      value: "48",
      compliant: false,
      adds: [{ rule: "rest-after-long", severity: "breach", had: 47, needed: 48 }],
      removes: [{ rule: "rest-after-long", severity: "warning" }],
    });
  });
  it("is nothing where 46 are enough", () => {
    expect(others[1]).toMatchObject({
      value: "46",
      compliant: true,
      adds: [],
      removes: [{ rule: "rest-after-long" }],
    });
  });
  it("is told only where it differs", () => {
    expect(otherReadings(tcsNow, amy, [works("2026-01-05 09:00-17:00")])).toEqual([]);
  });
});
