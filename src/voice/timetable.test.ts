import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, daysBetween, isoDay, publicHoliday } from "#time";
import { HolidaysNotHeld, lateSteps, notCounted, timetable } from "./timetable.ts";
import type { ElectionStep, Timetable } from "./timetable.ts";

const dates = ({ rows }: Timetable) =>
  Object.fromEntries(rows.map(({ step, latest }) => [step, isoDay(latest)]));

describe("from notice to close, counted back by hand", () => {
  // Eight weeks of five days before Monday 29 July 2024, and no holiday among them.
  it("RUH Bath 2024: nominations, withdrawals and poll notice fall as the trust published them", () =>
    expect(dates(timetable(day("2024-07-29")))).toEqual({
      "notice-of-election": "2024-06-03",
      "nominations-close": "2024-06-19",
      "candidates-listed": "2024-06-20",
      "withdrawals-close": "2024-06-24",
      "notice-of-poll": "2024-07-08",
      "close-of-poll": "2024-07-29",
    }));

  it("its notice of 21 May came before the last day for it, as it may", () => {
    const published = {
      "notice-of-election": day("2024-05-21"),
      "nominations-close": day("2024-06-19"),
      "withdrawals-close": day("2024-06-24"),
      "notice-of-poll": day("2024-07-08"),
      "close-of-poll": day("2024-07-29"),
    };
    expect(lateSteps(timetable(day("2024-07-29")), published)).toEqual([]);
  });

  /*
   * Close on Thursday 14 May 2026. Holidays before it: 4 May, Easter Monday 6 April, Good Friday 3 April.
   * Days that count going back: 13, 12, 11, 8, 7, 6, 5 May are 1 to 7; 1 May is 8; 30 to 27 April are 9 to 12; 24, 23, 22
   * are 13 to 15. 21 and 20 are 16, 17; 17 to 13 April are 18 to 22; 10, 9, 8 are 23 to 25; 7 is 26; 2 April is 27;
   * 1 April is 28; 31 and 30 March are 29, 30; 27 to 23 March are 31 to 35; 20 to 16 March are 36 to 40.
   */
  it("over Easter and the early May holiday", () =>
    expect(dates(timetable(day("2026-05-14")))).toEqual({
      "notice-of-election": "2026-03-16",
      "nominations-close": "2026-04-01",
      "candidates-listed": "2026-04-02",
      "withdrawals-close": "2026-04-08",
      "notice-of-poll": "2026-04-22",
      "close-of-poll": "2026-05-14",
    }));

  it("says which days it passed over, and why", () => {
    const { passedOver } = timetable(day("2026-05-14"));
    const named = passedOver.filter(({ because }) => !["Saturday", "Sunday"].includes(because));
    expect(named.map((one) => [isoDay(one.day), one.because])).toEqual([
      ["2026-04-03", "Good Friday"],
      ["2026-04-06", "Easter Monday"],
      ["2026-05-04", "Early May bank holiday"],
    ]);
    // Weekends from 21 March to 10 May: eight of them.
    expect(passedOver).toHaveLength(3 + 16);
  });

  it("a day the returning officer names moves every step before it by one, and none after", () => {
    const mourning = new Set([day("2024-07-03")]);
    const moved = dates(timetable(day("2024-07-29"), mourning));
    expect(moved["notice-of-poll"]).toBe("2024-07-08");
    // From Monday 24 June back over the weekend to Friday 21.
    expect(moved["withdrawals-close"]).toBe("2024-06-21");
  });
});

describe("on either side of a last day", () => {
  const rules = timetable(day("2024-07-29"));
  it.each(["notice-of-election", "nominations-close", "notice-of-poll"] as const)(
    "%s",
    (step: ElectionStep) => {
      const { latest } = rules.rows.find((row) => row.step === step)!;
      expect(lateSteps(rules, { [step]: latest })).toEqual([]);
      expect(lateSteps(rules, { [step]: latest + 1 })).toEqual([{ step, on: latest + 1, latest }]);
    },
  );
});

describe("what it refuses", () => {
  it.each([
    ["2024-07-27", "Saturday"],
    ["2024-05-06", "Early May bank holiday"],
  ])("a poll that closes on %s, %s", (on, why) => expect(() => timetable(day(on))).toThrow(why));

  it("a year whose holidays are not held", () =>
    expect(() => timetable(day("2035-07-30"))).toThrow(HolidaysNotHeld));

  it("a year before the rules", () => expect(() => timetable(day("2013-07-29"))).toThrow(RangeError));
});

it("on any day that counts, each step is a day that counts and as many days before the close as the rule says", () =>
  fc.assert(
    fc.property(fc.integer({ min: day("2016-06-01"), max: day("2030-12-20") }), (on) => {
      fc.pre(notCounted(on) === undefined);
      const { rows, certainty } = timetable(on);
      for (const { latest, daysBefore } of rows) {
        expect(notCounted(latest)).toBeUndefined();
        const between = daysBetween(latest, on - 1);
        const count = between.filter((one) => [0, 1, 2, 3, 4].includes((one + 3) % 7) && !publicHoliday(one));
        expect(count).toHaveLength(daysBefore);
      }
      expect(certainty).toBe("unverified");
    }),
  ));
