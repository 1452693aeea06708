import { describe, expect, it } from "vitest";
import type { Doctor } from "#people";
import type { Duty } from "#rota";
import { day } from "#time";
import { doctor, leave, onCall, weeks, works } from "../cast.ts";
import { payBook } from "../pay-book.ts";
import type { PriceOptions } from "../price-options.ts";
import { price } from "../price.ts";

/** ST1 of 2025/26: 52,656, so an hour a week is worth 1,316.40 a year. */
const priced = (
  duties: readonly Duty[],
  {
    changes = {},
    readings = {},
    ...more
  }: Partial<PriceOptions> & { changes?: Partial<Doctor>; readings?: object } = {},
) =>
  price(payBook("tcs-now", day("2025-09-01"), readings as Record<string, string>), doctor(changes), duties, {
    period: weeks("2025-09-01", 1),
    ...more,
  });

const amounts = (slip: ReturnType<typeof priced>) =>
  Object.fromEntries(slip.lines.map(({ id, amount }) => [id, amount]));

const notes = (slip: ReturnType<typeof priced>) => slip.notes.map(({ note }) => note);

const days = (shift: string, ...dates: readonly number[]): Duty[] =>
  works(...dates.map((date) => `2025-09-${String(date).padStart(2, "0")} ${shift}`));

describe("additional hours", () => {
  it("begin above 40, rounded up to the quarter hour", () => {
    expect(amounts(priced(days("09:00-17:00", 1, 2, 3, 4, 5)))).toEqual({ basic: "52656.00" });
    const aMinuteMore = [...days("09:00-17:00", 1, 2, 3, 4), ...days("09:00-17:01", 5)];
    expect(amounts(priced(aMinuteMore))).toEqual({ basic: "52656.00", "additional-hours": "329.10" });
    expect(amounts(priced(aMinuteMore, { readings: { "hours-rounding": "none" } }))).toEqual({
      basic: "52656.00",
      "additional-hours": "21.94",
    });
  });

  it("are marked as sure as the rounding where it moved them", () => {
    const sure = (shift: string) =>
      priced([...days("09:00-17:00", 1, 2, 3, 4), ...days(shift, 5)]).lines[1]?.certainty;
    expect(sure("09:00-17:15")).toBe("published");
    expect(sure("09:00-17:01")).toBe("unverified");
  });

  it("stop at 48, or at 56 for one who opted out, and say so", () => {
    const fifty = days("08:00-18:00", 1, 2, 3, 4, 5);
    expect(amounts(priced(fifty))["additional-hours"]).toBe("10531.20");
    expect(notes(priced(fifty))).toContain("hours-above-limit");
    expect(amounts(priced(fifty, { changes: { optedOut: true } }))["additional-hours"]).toBe("13164.00");
    expect(notes(priced(fifty, { changes: { optedOut: true } }))).not.toContain("hours-above-limit");
    expect(amounts(priced(fifty, { readings: { "hours-above-limit": "paid" } }))["additional-hours"]).toBe(
      "13164.00",
    );
  });

  it("at 48 sharp are all paid and nothing is noted", () => {
    const slip = priced([...days("08:00-18:00", 1, 2, 3, 4), ...days("08:00-16:00", 5)]);
    expect(amounts(slip)["additional-hours"]).toBe("10531.20");
    expect(notes(slip)).not.toContain("hours-above-limit");
  });
});

describe("averages", () => {
  it("shorten the divisor by a fifth of a week for each day of leave", () => {
    const fourDays = [...days("08:00-18:00", 1, 2, 3, 4), ...leave("2025-09-05")];
    expect(amounts(priced(fourDays))["additional-hours"]).toBe("10531.20"); // 40 h over 0.8 weeks is 50
    const study = fourDays.map((duty) =>
      duty.kind === "leave" ? { ...duty, kind: "study_leave" as const } : duty,
    );
    expect(amounts(priced(study))["additional-hours"]).toBe("10531.20");
    expect(amounts(priced(study, { readings: { "averaged-leave": "annual" } }))).toEqual({
      basic: "52656.00",
    });
  });

  it("leave days off out of it", () => {
    const off = works("2025-09-06 00:00-23:59").map((duty) => ({ ...duty, kind: "zero_day" as const }));
    expect(amounts(priced([...days("08:00-18:00", 1, 2, 3, 4), ...off]))).toEqual({ basic: "52656.00" });
  });

  it("count a duty that starts on the last day in full and one outside the period not at all", () => {
    const lastNight = works("2025-09-07 20:30-09:00", "2025-09-08 09:00-17:00", "2025-08-31 09:00-17:00");
    expect(priced(lastNight).lines.find(({ id }) => id === "night-enhancement")?.quantity).toBe(12.5);
    expect(amounts(priced([...days("09:00-17:00", 1, 2, 3, 4), ...lastNight]))["additional-hours"]).toBe(
      "5923.80",
    );
  });

  it("spread nights over fewer weeks and hours by Riddell's formula where leave is covered", () => {
    const week = [...days("09:00-18:00", 1, 2, 3, 4), ...days("20:30-09:00", 5)]; // 48.5 h, 12.5 enhanced
    const slip = priced(week, { prospective: { leaveWeeks: 6.5 }, changes: { optedOut: true } });
    // (52 x 48.5 - 6.5 x 40) / 45.5 = 49.714 h, up to 49.75; 52 x 12.5 / 45.5 = 14.286, up to 14.5
    expect(slip.lines.map(({ id, quantity }) => [id, quantity])).toEqual([
      ["basic", 40],
      ["additional-hours", 9.75],
      ["night-enhancement", 14.5],
    ]);
  });
});

describe("the night enhancement", () => {
  it("is 37% of the hour's value on top", () => {
    expect(amounts(priced(days("20:30-09:00", 1)))["night-enhancement"]).toBe("6088.35");
  });

  it("enhances the night's share of work expected on call", () => {
    const weekday = onCall(180, "2025-09-01 17:00-09:00"); // 10 of its 16 hours are from 21:00 to 07:00
    expect(priced(weekday).lines.find(({ id }) => id === "night-enhancement")?.quantity).toBe(2); // 1.875 up
    expect(
      amounts(priced(weekday, { readings: { "on-call-nights": "none" } }))["night-enhancement"],
    ).toBeUndefined();
  });

  it("rounds the night hours only where the reading asks", () => {
    const fiveMinutes = days("11:00-21:05", 1);
    const quantity = (rounding: string) =>
      priced(fiveMinutes, { readings: { "hours-rounding": rounding } }).lines.find(
        ({ id }) => id === "night-enhancement",
      )?.quantity;
    expect([quantity("quarter-up"), quantity("quarter-up-total"), quantity("none")]).toEqual([
      0.25, 0.0833, 0.0833,
    ]);
  });

  it("pays the night the clocks go back as long as it lasted, and by the wall on request", () => {
    const october = (readings: Record<string, string>) =>
      price(payBook("tcs-now", day("2025-10-20"), readings), doctor(), works("2025-10-25 20:30-09:00"), {
        period: weeks("2025-10-20", 1),
      }).lines.find(({ id }) => id === "night-enhancement")?.quantity;
    expect(october({})).toBe(13.5);
    expect(october({ clock: "wall" })).toBe(12.5);
  });

  it("pays the night they go forward an hour less", () => {
    const slip = price(payBook("tcs-now", day("2026-03-23")), doctor(), works("2026-03-28 20:30-09:00"), {
      period: weeks("2026-03-23", 1),
    });
    expect(slip.lines.find(({ id }) => id === "night-enhancement")?.quantity).toBe(11.5);
  });

  it("past 10:00 follows the reading asked for, whatever the version says", () => {
    const late = days("21:30-10:30", 1);
    const quantity = (reading: string) =>
      priced(late, { readings: { "long-night": reading } }).lines.find(({ id }) => id === "night-enhancement")
        ?.quantity;
    expect([quantity("as-contract"), quantity("hours-until"), quantity("must-finish")]).toEqual([
      12.5, 12.5, 9.5,
    ]);
  });
});

describe("the weekend allowance", () => {
  const allowance = (duties: readonly Duty[], more = {}) =>
    amounts(priced(duties, more))["weekend-allowance"];

  it("counts a duty that begins on Saturday or Sunday, on call too, and a lone one as a whole weekend", () => {
    expect(allowance(days("00:00-00:05", 6))).toBe("7898.40"); // 1 in 1 week: 15%
    expect(allowance(days("23:55-00:05", 7))).toBe("7898.40");
    expect(allowance(onCall(0, "2025-09-06 09:00-09:00"))).toBe("7898.40");
    expect(allowance(days("09:00-17:00", 6, 7))).toBe("7898.40");
  });

  it("does not count a Friday night, unless the reading asks for any work in the weekend", () => {
    expect(allowance(days("20:30-09:00", 5))).toBeUndefined();
    expect(allowance(days("20:30-09:00", 5), { readings: { "weekend-for-pay": "touches" } })).toBe("7898.40");
    const touches = (shift: string, date: number) =>
      allowance(days(shift, date), { readings: { "weekend-for-pay": "touches" } });
    expect([touches("13:00-00:01", 5), touches("13:00-00:02", 5)]).toEqual([undefined, "7898.40"]);
    expect([touches("23:59-08:00", 7), touches("23:58-08:00", 7)]).toEqual([undefined, "7898.40"]);
  });
});

describe("less than full time", () => {
  const partTime = { fte: 0.6, fullTimeWeekends: 26 };
  const twoWeeks = { period: weeks("2025-09-01", 2) };

  it("is paid for the hours of the schedule and not by share of full time", () => {
    const slip = priced(days("09:00-17:00", 1, 2, 3), { changes: partTime });
    expect(amounts(slip)).toEqual({ basic: "31593.60", "ltft-allowance": "1000.00" });
  });

  it("is paid additional hours only above 40", () => {
    const slip = priced(days("08:00-17:00", 1, 2, 3, 4, 5), { changes: partTime });
    expect(amounts(slip)).toMatchObject({ basic: "52656.00", "additional-hours": "6582.00" });
  });

  it("has the share of the full-time weekends that are its own", () => {
    const oneInTwo = [...days("09:00-17:00", 1, 6)];
    expect(amounts(priced(oneInTwo, { changes: partTime, ...twoWeeks }))["weekend-allowance"]).toBe(
      "7898.40",
    );
    // The slot works every weekend and so does 15%; this doctor has half of them.
    const everyWeek = { ...partTime, fullTimeWeekends: 52 };
    expect(amounts(priced(oneInTwo, { changes: everyWeek, ...twoWeeks }))["weekend-allowance"]).toBe(
      "3949.20",
    );
  });

  it("takes the slot's weekends from its own where nobody gave them, and says so", () => {
    const slip = priced(days("09:00-17:00", 1, 6), { changes: { fte: 0.6 }, period: weeks("2025-09-01", 8) });
    // 1 in 8 at 60% is 5 in 24 of the slot: 6%, of which 60%
    expect(amounts(slip)["weekend-allowance"]).toBe("1895.62");
    // 1 in 8 over 0.6 is 5 in 24: 65/6 weekends a year.
    expect(slip.notes).toContainEqual({ note: "full-time-weekends-inferred", about: "65/6" });
    expect(slip.lines.find(({ id }) => id === "weekend-allowance")?.certainty).toBe("unverified");
  });

  it("has the share of the on-calls that are its own, or its share of full time", () => {
    const oneOnCall = onCall(0, "2025-09-01 17:00-09:00");
    expect(amounts(priced(oneOnCall, { changes: partTime, fullTimeOnCalls: 104 }))["on-call-allowance"]).toBe(
      "2106.24",
    );
    const inferred = priced(oneOnCall, { changes: partTime });
    expect(amounts(inferred)["on-call-allowance"]).toBe("2527.49");
    expect(notes(inferred)).toContain("on-call-share-inferred");
  });

  it("without a duty is paid its share of full time, and says so", () => {
    const slip = priced([], { changes: partTime });
    expect(amounts(slip)).toEqual({ basic: "31593.60", "ltft-allowance": "1000.00" });
    expect(notes(slip)).toContain("no-duties");
  });

  it("had no allowance of 1,000 in the terms of 2016", () => {
    const slip = price(
      payBook("tcs-2016", day("2025-09-01")),
      doctor(partTime),
      days("09:00-17:00", 1, 2, 3),
      {
        period: weeks("2025-09-01", 1),
      },
    );
    expect(amounts(slip)).toEqual({ basic: "31593.60" });
  });
});

describe("on-call availability, London and premia", () => {
  const one = onCall(0, "2025-09-01 17:00-09:00");

  it("is 8% of the point however often, worked out where the circular's cash is not held", () => {
    const slip = priced(one);
    expect(amounts(slip)["on-call-allowance"]).toBe("4212.48");
    expect(slip.lines.find(({ id }) => id === "on-call-allowance")?.certainty).toBe("computed");
    expect(amounts(priced([...one, ...onCall(0, "2025-09-03 17:00-09:00")]))["on-call-allowance"]).toBe(
      "4212.48",
    );
  });

  it("is the circular's cash where it is held: 4,429 and not 4,428.40", () => {
    const slip = price(payBook("tcs-now", day("2026-08-05")), doctor(), one, {
      period: weeks("2025-09-01", 1),
    });
    expect(amounts(slip)["on-call-allowance"]).toBe("4429.00");
  });

  it("adds London weighting and premia by share of full time", () => {
    const more = { londonZone: "inner", premia: ["gp", "unheard-of"] };
    expect(amounts(priced(days("09:00-17:00", 1), more))).toEqual({
      basic: "52656.00",
      "london-weighting": "2162.00",
      "premium-gp": "11118.00",
    });
    expect(amounts(priced(days("09:00-17:00", 1), { ...more, changes: { fte: 0.8 } }))).toMatchObject({
      "london-weighting": "1729.60",
      "premium-gp": "8894.40",
    });
  });
});
