import { describe, expect, it } from "vitest";
import type { Doctor } from "#people";
import type { Duty } from "#rota";
import { day } from "#time";
import { doctor, onCall, weeks, works } from "../cast.ts";
import { payBook } from "../pay-book.ts";
import type { PriceOptions } from "../price-options.ts";
import { price } from "../price.ts";

// Monday 4 April 2016. A point of 40,000 makes an hour a week worth 1,000 a year.
const priced = (
  duties: readonly Duty[],
  {
    changes = {},
    readings = {},
    ...more
  }: Partial<PriceOptions> & { changes?: Partial<Doctor>; readings?: object } = {},
) =>
  price(
    payBook("offer-2016", day("2016-04-04"), { ...readings }),
    doctor({ grade: "FY1", ...changes }),
    duties,
    {
      period: weeks("2016-04-04", 1),
      supplied: { F1: "40000" },
      ...more,
    },
  );

const amounts = (slip: ReturnType<typeof priced>) =>
  Object.fromEntries(slip.lines.map(({ id, amount }) => [id, amount]));

const on = (...shifts: readonly string[]): Duty[] => works(...shifts.map((shift) => `2016-04-${shift}`));
const week = (shift: string): Duty[] =>
  on(...["04", "05", "06", "07", "08"].map((date) => `${date} ${shift}`));

describe("the offer of March 2016", () => {
  it("pays full time for forty hours and an hour's value for each more, up to 48 or 56", () => {
    expect(amounts(priced(week("09:00-16:00")))).toEqual({ basic: "40000.00" });
    expect(amounts(priced(week("09:00-18:00")))).toEqual({
      basic: "40000.00",
      "additional-hours": "5000.00",
    });
    const fifty = week("09:00-19:00");
    expect(amounts(priced(fifty))["additional-hours"]).toBe("8000.00");
    expect(priced(fifty).notes.map(({ note }) => note)).toContain("hours-above-limit");
    expect(amounts(priced(fifty, { changes: { optedOut: true } }))["additional-hours"]).toBe("10000.00");
    expect(amounts(priced(fifty, { readings: { "hours-above-limit": "paid" } }))["additional-hours"]).toBe(
      "10000.00",
    );
  });

  it("does not round the hours", () => {
    expect(amounts(priced([...week("09:00-17:00"), ...on("09 09:00-09:06")]))["additional-hours"]).toBe(
      "100.00",
    );
  });

  it("pays part time for the hours worked, and its share of full time where there are none", () => {
    expect(amounts(priced(on("04 09:00-17:00", "05 09:00-17:00"), { changes: { fte: 0.6 } }))).toEqual({
      basic: "16000.00",
    });
    expect(amounts(priced([], { changes: { fte: 0.6 } }))).toEqual({ basic: "24000.00" });
    expect(amounts(priced(week("09:00-18:00"), { changes: { fte: 0.9 } }))).toEqual({
      basic: "40000.00",
      "additional-hours": "5000.00",
    });
  });

  it("adds half for nights, from 21:00 to 07:00 on any day", () => {
    expect(amounts(priced(on("04 20:00-08:30")))).toEqual({ basic: "40000.00", nights: "5000.00" });
    expect(amounts(priced(on("04 13:00-21:00")))).toEqual({ basic: "40000.00" });
    expect(amounts(priced(on("04 13:00-21:06"))).nights).toBe("50.00");
  });

  it("adds 30% for Sunday from 07:00 and Saturday from 17:00, both to 21:00", () => {
    expect(amounts(priced(on("10 06:00-22:00")))).toEqual({
      basic: "40000.00",
      nights: "1000.00",
      sundays: "4200.00",
    });
    const saturdayOnce = { period: weeks("2016-04-04", 5) };
    expect(amounts(priced(on("09 09:00-21:00"), saturdayOnce))).toEqual({
      basic: "40000.00",
      "saturday-evenings": "240.00",
    });
  });

  it("adds 30% for the Saturday's day where one in four or more is worked", () => {
    const days = { "saturday-days": "600.00" }; // 8 of 12 hours before 17:00, over 4 weeks
    expect(amounts(priced(on("09 09:00-21:00"), { period: weeks("2016-04-04", 4) }))).toMatchObject(days);
    expect(
      amounts(priced(on("09 09:00-21:00", "10 09:00-10:00"), { period: weeks("2016-04-04", 8) }))[
        "saturday-days"
      ],
    ).toBe(undefined);
  });

  it("pays 10% for being on call one day in four or more, and 5% for less, by share of full time", () => {
    const first = onCall(0, "2016-04-04 17:00-08:00");
    const fourDays = { period: { from: day("2016-04-04"), to: day("2016-04-07") } };
    const fiveDays = { period: { from: day("2016-04-04"), to: day("2016-04-08") } };
    expect(amounts(priced(first, fourDays))["on-call-allowance"]).toBe("4000.00");
    expect(amounts(priced(first, fiveDays))["on-call-allowance"]).toBe("2000.00");
    expect(amounts(priced(first, { ...fiveDays, changes: { fte: 0.5 } }))["on-call-allowance"]).toBe(
      "1000.00",
    );
  });

  it("pays work expected on call at the rate of the hours it is spread over", () => {
    const night = onCall(150, "2016-04-04 17:00-08:00"); // 10 of 15 hours at night: 100 of 150 minutes
    expect(amounts(priced(night)).nights).toBe("833.33");
    expect(amounts(priced(night, { readings: { "on-call-nights": "none" } })).nights).toBeUndefined();
  });

  it("counts the night the clocks go forward as lived, and by the wall on request", () => {
    const nights = (readings: object) =>
      amounts(
        price(
          payBook("offer-2016", day("2016-03-21"), { ...readings }),
          doctor({ grade: "FY1" }),
          works("2016-03-26 21:00-07:00"),
          {
            period: weeks("2016-03-21", 1),
            supplied: { F1: "40000" },
          },
        ),
      ).nights;
    expect([nights({}), nights({ clock: "wall" })]).toEqual(["4500.00", "5000.00"]);
  });

  it("covers leave by Riddell's formula, nights among it", () => {
    const slip = priced([...week("09:00-18:00"), ...on("09 00:00-01:00")], {
      prospective: { leaveWeeks: 6.5 },
    });
    // (52 x 46 - 6.5 x 40) / 45.5 = 46.857; 52 / 45.5 hours of night
    expect(amounts(slip)).toEqual({ basic: "40000.00", "additional-hours": "6857.14", nights: "571.43" });
  });

  it("adds a premium by share of full time", () => {
    expect(amounts(priced([], { premia: ["gp", "em"], changes: { fte: 0.5 } }))).toEqual({
      basic: "20000.00",
      "premium-gp": "4100.00",
      "premium-em": "750.00",
    });
  });

  it("says that a value was not published and prices nothing by it", () => {
    const slip = priced(week("09:00-18:00"), { changes: { grade: "FY2" } });
    expect([slip.annual, slip.monthly, slip.lines.map(({ amount, rate }) => [amount, rate])]).toEqual([
      null,
      null,
      [[null, null]],
    ]);
    expect(slip.notes.map(({ note }) => note)).toContain("value-not-published");
  });

  it("marks a line as supplied where the figure was the caller's", () => {
    expect(priced(week("09:00-16:00")).lines[0].certainty).toBe("supplied");
    expect(priced(on("04 20:00-08:30")).lines.at(-1)?.certainty).toBe("supplied");
  });
});
