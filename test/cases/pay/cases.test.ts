// Runs every public pay case. The JSON beside this file is the specification; nothing here knows a pound.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Readings } from "#contract";
import type { PriceOptions } from "#pay";
import { coverCost, deduction, fine, hoursPay, payBook, price } from "#pay";
import { consultantRateCards } from "#rulebooks";
import type { TcsTerms, BandingTerms } from "#rulebooks";
import { day, londonInstant, readClock } from "#time";
import { Ask } from "../../../src/pay/banding/ask.ts";
import { fullTimeBand, partTimeBand } from "../../../src/pay/banding/flowchart.ts";
import { bandOfHours } from "../../../src/pay/banding/hours-band.ts";
import { doctor, pattern, weeks, works } from "../../../src/pay/cast.ts";
import { lived } from "../../../src/pay/clock.ts";
import { Fraction } from "../../../src/pay/fraction.ts";
import { times, toPence } from "../../../src/pay/money.ts";
import { pointOf } from "../../../src/pay/pay-point.ts";
import { enhancedMinutes } from "../../../src/pay/tcs/enhanced-hours.ts";
import { withLeaveCovered } from "../../../src/pay/weekly-work.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- each file has its own shape, described in its `about`
const file = (name: string): any =>
  JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8"));

const ratio = (text: string): Fraction => {
  const [over, under] = text.split("/");
  return under === undefined ? Fraction.fromDecimal(over) : Fraction.of(Number(over), Number(under));
};

const minutesOf = (clock: string): Fraction => {
  const [hours, minutes] = clock.split(":").map(Number);
  return Fraction.of(hours * 60 + minutes);
};

const tcs = (contract: string, on = "2025-08-06"): TcsTerms => payBook(contract, day(on)).terms as TcsTerms;

describe("hours of a shift that earn the night enhancement", () => {
  for (const { id, contract, shift, hours } of file("night-window").cases) {
    it(`${id}: ${shift}, ${contract}`, () => {
      const [night] = works(`2025-09-10 ${shift}`);
      const minutes = enhancedMinutes(night, tcs(contract).nightEnhancement, lived);
      expect(Math.round((minutes / 60) * 10_000) / 10_000).toBe(hours);
    });
  }
});

describe("weekend allowance by exact frequency", () => {
  for (const { id, contract, worked, weeks: count, share } of file("weekend-allowance").cases) {
    it(id, () => {
      const saturdays = Array.from({ length: worked }, (_, at) => saturday("2025-01-04", at));
      const slip = price(payBook(contract, day("2025-08-06")), doctor(), works(...saturdays), {
        period: weeks("2024-12-30", count),
      });
      const line = slip.lines.find((made) => made.id === "weekend-allowance");
      expect(line?.quantity ?? 0).toBe(Number(share));
      expect(line?.amount ?? "0.00").toBe(toPence(times("52656", share)));
    });
  }
});

const saturday = (first: string, after: number): string =>
  `${new Date((day(first) + after * 7) * 86_400_000).toISOString().slice(0, 10)} 09:00-13:00`;

describe("average hours with leave covered", () => {
  for (const { id, weekly, leaveWeeks, leaveWeekHours, minutes } of file("averages").cases) {
    it(id, () => {
      const covered = withLeaveCovered(
        ratio(weekly),
        { leaveWeeks },
        Fraction.fromDecimal(leaveWeekHours * 60),
      );
      expect(Math.round(covered.toNumber() * 100) / 100).toBe(minutes);
    });
  }
});

describe("bands of the 2002 contract", () => {
  const { flowchart, ...terms } = payBook("new-deal-2002", day("2015-08-05")).terms as BandingTerms;
  const { upTo48 } = flowchart;
  const thresholds = {
    often: upTo48.onCallOften,
    sometimes: upTo48.onCallSometimes,
    alone: upTo48.onCallAlone,
  };

  for (const tried of file("banding").cases) {
    it(`${tried.id}: ${tried.band}`, () => {
      const facts = {
        minutesAWeek: minutesOf(tried.hours),
        pattern: tried.pattern ?? "full_shift",
        patternInferred: false,
        anyOutOfHours: tried.anyOutOfHours ?? true,
        outOfHoursShare: ratio(tried.outOfHours ?? "0.1"),
        weekends: ratio(tried.weekends ?? "0"),
        onCall: ratio(tried.onCallAlone ?? tried.onCall ?? "0"),
        onCallCovered: ratio(tried.onCall ?? "0"),
        criterionR: tried.criterionR ?? false,
        residentOutOfHours: tried.resident ?? false,
      };
      const compliant = tried.compliant ?? true;
      const band = tried.partTime
        ? partTimeBand(facts, compliant, flowchart, new Ask())
        : fullTimeBand(facts, compliant, flowchart, thresholds, new Ask());
      expect(band).toBe(tried.band);
    });
  }

  for (const { id, minutes, band, share } of file("hours-bands").cases) {
    it(`${id}: ${band}`, () => {
      expect(bandOfHours({ ...terms, flowchart }, Fraction.of(minutes), [])).toMatchObject({ band, share });
    });
  }
});

describe("whole rotas", () => {
  for (const tried of file("rotas").cases) {
    it(`${tried.id}: ${tried.annual}`, () => {
      const book = payBook(tried.contract, day(tried.on), tried.readings);
      const duties = pattern(tried.from, tried.weeks, tried.letters);
      const options: PriceOptions = {
        period: weeks(tried.from, tried.weeks.length),
        prospective: tried.prospective,
        compliant: tried.compliant,
        supplied: tried.supplied,
      };
      const slip = price(book, doctor(tried.doctor), duties, options);
      const of = (field: "amount" | "quantity" | "rate") =>
        Object.fromEntries(slip.lines.map((line) => [line.id, line[field]]));
      if (tried.lines) expect(of("amount")).toEqual(tried.lines);
      expect(of("quantity")).toMatchObject(tried.quantities ?? {});
      expect(of("rate")).toMatchObject(tried.rates ?? {});
      expect(slip.annual).toBe(tried.annual);
      if (tried.band) expect(slip.band).toBe(tried.band);
      if (tried.hoursBand) expect(slip.hoursBand).toBe(tried.hoursBand);
      if (tried.perWeekend)
        expect((Number(of("amount")["weekend-allowance"]) / 13).toFixed(2)).toBe(tried.perWeekend);
    });
  }
});

describe("published tables", () => {
  const { cases, onCall } = file("published-tables");
  const table = (on: string, issue = "latest") =>
    payBook("tcs-now", day(on), { "pay-issue": issue }).points.points;
  const rounded = (exact: number, how: string): number =>
    // The awards here end in pence, so a float is a hundred times finer than the step that is tested.
    how === "up" ? Math.ceil(Math.round(exact * 100) / 100) : Math.round(exact);

  for (const { id, before, after, issue, times: by, plus, rounding } of cases) {
    it(id, () => {
      const paid = table(after, issue).map(({ basic }) => Number(basic));
      expect(paid).toEqual(
        table(before).map(({ basic }) => rounded(Number(basic) * by + Number(plus), rounding)),
      );
    });
  }
  for (const { id, on, issue, share, rounding } of onCall) {
    it(`${id}: on-call availability is 8% of the point, rounded up`, () => {
      for (const point of table(on, issue)) {
        expect(Number(point.onCall), point.point).toBe(rounded(Number(point.basic) * share, rounding));
      }
    });
  }
});

describe("points and flat amounts as they were printed", () => {
  const { cases, flat, multipliers } = file("points");
  for (const { contract, on, by, issue = "latest", grade, basic, source } of cases) {
    it(`${contract} on ${on}: ${source}`, () => {
      const readings: Readings =
        contract === "tcs-now" || contract === "offer-2016" ? { "pay-issue": issue } : {};
      const book = payBook(contract, day(on), readings);
      const paid = Object.keys(basic).map((name) => {
        const who =
          by === "point" ? doctor({ grade: grade ?? "ST1", payPoint: name }) : doctor({ grade: name });
        return [name, pointOf(who, book).used?.basic ?? null];
      });
      expect(Object.fromEntries(paid)).toEqual(basic);
    });
  }

  for (const { contract = "tcs-now", on, londonZone, premium, amount } of flat) {
    it(`${contract}: ${londonZone ?? premium} is ${amount}`, () => {
      const options = { period: weeks("2025-08-04", 1), londonZone, premia: premium ? [premium] : [] };
      const slip = price(payBook(contract, day(on)), doctor({ grade: "FY1" }), [], options);
      expect(slip.lines.at(-1)?.amount).toBe(amount);
    });
  }

  it("bands multiply basic as the BMA tabled", () => {
    const { supplement } = payBook("new-deal-2002", day("2015-08-05")).terms as BandingTerms;
    expect(supplement).toMatchObject(multipliers);
  });
});

describe("what cover costs by a rate card", () => {
  for (const { id, card, spans, times: count, pounds } of file("cover").cases) {
    it(id, () => {
      const rates = consultantRateCards.find((known) => known.id === card)!;
      const each = spans.map((text: string) => coverCost(works(text)[0], rates).total);
      const sum = each.reduce((total: number, amount: string) => total + Math.round(Number(amount) * 100), 0);
      expect(((sum * count) / 100).toFixed(2)).toBe(pounds);
    });
  }
});

describe("what absence takes from pay", () => {
  for (const { id, annual, method, absences, pounds, aboveCap } of file("deductions").cases) {
    it(id, () => {
      const rows = absences.map(([date, minutes]: [string, number]) => ({ date: day(date), minutes }));
      expect(deduction(annual, rows, method)).toMatchObject({ total: pounds, aboveCap });
    });
  }
});

describe("fines and single hours", () => {
  for (const { id, contract, on, basic, minutes, enhanced, pay, ...expected } of file("fines").cases) {
    it(id, () => {
      const terms = tcs(contract, on);
      expect(hoursPay(terms, basic, minutes, enhanced)).toBe(pay);
      if (expected.fine === undefined) return;
      const { total, toDoctor, toFund } = fine(terms, basic, minutes, enhanced);
      expect({ fine: total, toDoctor, toFund }).toEqual({
        fine: expected.fine,
        toDoctor: expected.toDoctor,
        toFund: expected.toFund,
      });
    });
  }
});

// Used by the shapes above, so that a clock written wrongly in a case fails here and not in a sum.
describe("the cast", () => {
  it("reads 20:30-09:00 as a night that ends the next day", () => {
    const [night] = works("2025-09-10 20:30-09:00");
    expect(night.end).toBe(londonInstant(day("2025-09-11"), readClock("09:00")!));
  });
});
