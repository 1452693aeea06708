import { describe, expect, it } from "vitest";
import type { Priority } from "#patients";
import { day, isoDay } from "#time";
import { nextBreach } from "./standards.ts";

const next = (priority: Priority, clockStart: string, decision: string | undefined, after: string) => {
  const breach = nextBreach(
    {
      priority,
      clockStart: day(clockStart),
      decisionDate: decision === undefined ? undefined : day(decision),
    },
    day(after),
  );
  return breach === undefined ? undefined : isoDay(breach);
};

describe("the next standard that time would break", () => {
  it("is 18 weeks for a routine wait: 126 days on", () => {
    // 2 March and 126 days is 6 July.
    expect(next("routine", "2026-03-02", undefined, "2026-06-05")).toBe("2026-07-06");
  });
  it("is 18 weeks until the day itself, and 52 weeks from then on", () => {
    expect(next("routine", "2026-03-02", undefined, "2026-07-05")).toBe("2026-07-06");
    expect(next("routine", "2026-03-02", undefined, "2026-07-06")).toBe("2027-03-01");
  });
  it("is 62 days from referral for suspected cancer, then 104", () => {
    expect(next("cancer_62", "2026-04-24", undefined, "2026-06-05")).toBe("2026-06-25");
    expect(next("cancer_62", "2026-04-24", undefined, "2026-06-25")).toBe("2026-08-06");
  });
  it("counts P2's 28 days from the decision, not from the clock", () => {
    expect(next("P2", "2026-03-10", "2026-05-20", "2026-06-05")).toBe("2026-06-17");
  });
  it("falls back to the wait itself when the urgent window is already broken", () => {
    expect(next("P2", "2026-03-10", "2026-05-01", "2026-06-05")).toBe("2026-07-14");
  });
  it("is nothing once all of them are behind", () => {
    expect(next("P4", "2024-01-01", undefined, "2026-06-05")).toBeUndefined();
  });
});
