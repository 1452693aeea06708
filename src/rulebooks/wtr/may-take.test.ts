import { describe, expect, it } from "vitest";
import { mayTake, restLimits } from "#contract";
import type { Span } from "#time";
import { day } from "#time";
import { each, onCall, works } from "../written-duties.ts";
import { tcsNow } from "../tcs-now/book.ts";
import { workingTime } from "./book.ts";

const limits = restLimits(workingTime, day("2026-06-01"));
/** Tuesday 9 June 2026. */
const asked = (times: string): Span => works(`2026-06-09 ${times}`);

describe("one more span of work for a consultant", () => {
  it("is free to take on a free day", () => {
    expect(mayTake(limits, [], asked("08:00-20:30"))).toBeUndefined();
  });
  it("lasts 13 hours at most", () => {
    expect(mayTake(limits, [], asked("08:00-21:00"))).toBeUndefined();
    expect(mayTake(limits, [], asked("08:00-21:01"))).toMatchObject({
      why: "longest-work",
      had: 13.0167,
      needed: 13,
    });
  });
  it("may follow a clinic within the same 13 hours", () => {
    const clinic = [works("2026-06-09 08:00-12:00")];
    expect(mayTake(limits, clinic, asked("17:00-21:00"))).toBeUndefined();
    expect(mayTake(limits, clinic, asked("17:00-21:01"))).toMatchObject({
      why: "daily-rest",
      had: 5,
      needed: 11,
    });
  });
  it("is not taken while at work, and may be taken while on call from home", () => {
    expect(mayTake(limits, [works("2026-06-09 08:00-12:00")], asked("11:59-17:00"))).toMatchObject({
      why: "already-working",
    });
    expect(mayTake(limits, [onCall("2026-06-09 08:00-08:00")], asked("12:00-17:00"))).toBeUndefined();
  });
  it("leaves 11 hours before it and after it", () => {
    expect(mayTake(limits, [works("2026-06-08 09:00-21:00")], asked("08:00-16:00"))).toBeUndefined();
    expect(mayTake(limits, [works("2026-06-08 09:00-21:01")], asked("08:00-16:00"))).toMatchObject({
      why: "daily-rest",
      had: 10.9833,
    });
    expect(mayTake(limits, [works("2026-06-10 03:00-11:00")], asked("08:00-16:00"))).toBeUndefined();
    expect(mayTake(limits, [works("2026-06-10 02:59-11:00")], asked("08:00-16:00"))).toMatchObject({
      why: "daily-rest",
      had: 10.9833,
    });
  });
  it("counts a call in the night as work", () => {
    const called = onCall("2026-06-08 17:00-08:00", { calls: ["23:00-01:00"] });
    expect(mayTake(limits, [called], asked("08:00-20:00"))).toMatchObject({ why: "daily-rest", had: 7 });
  });
  it("leaves a day in the week, or two in a fortnight", () => {
    const days = (first: number, last: number) =>
      each(
        Array.from({ length: last - first + 1 }, (_, i) => `2026-06-${String(first + i).padStart(2, "0")}`),
        "09:00-17:00",
      );
    const others = [...days(8, 8), ...days(10, 14)];
    expect(mayTake(limits, others, asked("09:00-17:00"))).toBeUndefined();
    const fullWeeks = [...days(1, 6), ...others, ...days(15, 20)];
    expect(mayTake(limits, fullWeeks, asked("09:00-17:00"))).toMatchObject({
      why: "weekly-rest",
      had: 16,
      needed: 24,
    });
  });
});

it("a resident's is asked of the resident's own contract", () => {
  expect(restLimits(tcsNow, day("2026-06-01")).longestWork.clause).toBe("Sch 3 ¶ 9");
});
