import { describe, expect, it } from "vitest";
import type { Doctor } from "#people";
import type { Duty } from "#rota";
import type { BandingTerms } from "#rulebooks";
import { day } from "#time";
import { between, doctor, onCall, weeks, works } from "../cast.ts";
import { payBook } from "../pay-book.ts";
import type { PriceOptions } from "../price-options.ts";
import { price } from "../price.ts";
import { bandingFacts } from "./facts.ts";

// Monday 3 August 2015; Friday is the 7th.
const book = payBook("new-deal-2002", day("2015-08-03"));
const terms = book.terms as BandingTerms;

const facts = (
  duties: readonly Duty[],
  { changes = {}, ...more }: Partial<PriceOptions> & { changes?: Partial<Doctor> } = {},
) => {
  const options = { period: weeks("2015-08-03", 1), ...more };
  const found = bandingFacts(terms, doctor(changes), duties, options, book.readings);
  return {
    ...found,
    weekends: String(found.weekends),
    onCall: String(found.onCall),
    onCallCovered: String(found.onCallCovered),
    outOfHoursShare: String(found.outOfHoursShare),
  };
};

const on = (...shifts: readonly string[]): Duty[] => works(...shifts.map((shift) => `2015-08-${shift}`));
const called = (minutes: number, ...shifts: readonly string[]): Duty[] =>
  onCall(minutes, ...shifts.map((shift) => `2015-08-${shift}`));

describe("out of hours (outside 07:00 to 19:00, Monday to Friday)", () => {
  it("is the share of all duty", () => {
    expect(facts(on("03 07:00-19:00", "04 13:00-01:00")).outOfHoursShare).toBe("1/4"); // 6 of 24 h
    expect(facts(on("08 09:00-17:00")).outOfHoursShare).toBe("1");
    expect(facts([]).outOfHoursShare).toBe("0");
  });

  it("begins at 19:01 and ends at 06:59", () => {
    expect(facts(on("03 07:00-19:00")).anyOutOfHours).toBe(false);
    expect(facts(on("03 07:00-19:01")).anyOutOfHours).toBe(true);
    expect(facts(on("03 06:59-18:00")).anyOutOfHours).toBe(true);
  });

  it("begins before 08:00 for a part-time doctor, in the first question alone", () => {
    const early = { changes: { fte: 0.6 } };
    expect(facts(on("03 07:00-15:00"), early)).toMatchObject({ anyOutOfHours: true, outOfHoursShare: "0" });
    expect(facts(on("03 08:00-19:00"), early).anyOutOfHours).toBe(false);
  });

  it("counts the whole of an on-call as duty", () => {
    expect(facts(called(60, "03 17:00-09:00")).outOfHoursShare).toBe("3/4"); // 12 of 16 h
  });
});

describe("a weekend for banding (from Friday 19:00 to Monday 07:00)", () => {
  it("is worked from the minute after Friday 19:00", () => {
    expect(facts(on("07 09:00-19:00")).weekends).toBe("0");
    expect(facts(on("07 09:00-19:01")).weekends).toBe("1");
  });

  it("is worked until the minute before Monday 07:00, though the duty starts in the next week", () => {
    const early = { period: weeks("2015-08-03", 2) };
    expect(facts(on("10 06:59-15:00"), early).weekends).toBe("1/2");
    expect(facts(on("10 07:00-15:00"), early).weekends).toBe("0");
  });

  it("ends in the last week of a cycle what the first Monday of its next turn begins", () => {
    expect(facts(on("03 06:59-15:00")).weekends).toBe("0");
    expect(facts(on("03 06:59-15:00"), { cyclic: true }).weekends).toBe("1");
    const both = on("03 06:59-15:00", "16 09:00-17:00"); // the same weekend, from either end of two weeks
    expect(facts(both, { cyclic: true, period: weeks("2015-08-03", 2) }).weekends).toBe("1/2");
  });

  it("counts once however much of it is worked, and not outside the period", () => {
    expect(facts(on("07 20:00-08:00", "08 20:00-08:00", "09 20:00-08:00")).weekends).toBe("1");
    expect(facts(on("03 06:00-15:00")).weekends).toBe("0");
  });
});

describe("how often on-call comes round", () => {
  it("is weekdays on which one begins, over weekdays", () => {
    expect(facts(called(0, "03 17:00-09:00", "08 09:00-09:00")).onCall).toBe("1/5");
    expect(facts(called(0, "03 17:00-09:00"), { period: weeks("2015-08-03", 8) }).onCall).toBe("1/40");
  });

  it("comes round more often once leave is covered: 1 in 5 over 42 weeks for 52", () => {
    expect(facts(called(0, "03 17:00-09:00"), { prospective: { leaveWeeks: 10 } })).toMatchObject({
      onCall: "1/5",
      onCallCovered: "26/105",
    });
  });

  it("is counted from the shifts through midnight on a rota worked in the hospital", () => {
    const resident = on("03 09:00-17:00", "04 09:00-09:00");
    expect(facts(resident).onCall).toBe("1/5");
  });
});

describe("criterion R", () => {
  it("is met by any work in the hospital after 19:00", () => {
    expect(facts(on("03 09:00-19:00")).criterionR).toBe(false);
    expect(facts(on("03 09:00-19:01")).criterionR).toBe(true);
  });

  it("is met from home by four hours of work on half of the on-calls", () => {
    const four = called(240, "03 17:00-09:00");
    const less = called(239, "05 17:00-09:00");
    expect(facts([...four, ...less]).criterionR).toBe(true);
    expect(facts([...four, ...less, ...called(0, "06 17:00-09:00")]).criterionR).toBe(false);
    expect(facts(less).criterionR).toBe(false);
  });

  it("takes recorded calls before expected ones, and only what falls after 19:00", () => {
    const [duty] = called(0, "03 17:00-09:00");
    const between = (from: string, to: string) => ({
      start: on(`03 ${from}-${to}`)[0].start,
      end: on(`03 ${from}-${to}`)[0].end,
    });
    expect(facts([{ ...duty, calls: [between("19:00", "23:00")] }]).criterionR).toBe(true);
    expect(facts([{ ...duty, calls: [between("17:00", "22:59")] }]).criterionR).toBe(false);
    const [early] = on("04 02:00-06:00");
    expect(facts([{ ...duty, calls: [early] }]).criterionR).toBe(true);
  });
});

describe("resident out of hours", () => {
  it("is a minute of a shift beyond the plain hours, and no on-call from home", () => {
    expect(facts(on("03 07:00-19:00")).residentOutOfHours).toBe(false);
    expect(facts(on("03 07:00-19:01")).residentOutOfHours).toBe(true);
    expect(facts(called(60, "03 17:00-09:00")).residentOutOfHours).toBe(false);
  });
});

describe("the working pattern", () => {
  it("is the one the row names", () => {
    expect(facts(called(0, "03 17:00-09:00"), { changes: { workingPattern: "hybrid" } })).toMatchObject({
      pattern: "hybrid",
      patternInferred: false,
    });
  });

  it("looks like full shift without on-call, on call with it, and hybrid with nights besides", () => {
    expect(facts(on("03 09:00-17:00"))).toMatchObject({ pattern: "full_shift", patternInferred: true });
    expect(facts([...on("03 09:00-17:00"), ...called(0, "03 17:00-09:00")]).pattern).toBe("on_call");
    const night = on("05 21:00-02:00"); // three hours after 23:00 make a night
    expect(facts([...night, ...called(0, "03 17:00-09:00")]).pattern).toBe("hybrid");
    expect(facts([...on("05 21:00-01:59"), ...called(0, "03 17:00-09:00")]).pattern).toBe("on_call");
  });
});

describe("a banded slip", () => {
  const slip = (
    duties: readonly Duty[],
    { changes = {}, ...more }: Partial<PriceOptions> & { changes?: Partial<Doctor> } = {},
  ) =>
    price(book, doctor({ grade: "FY1", ...changes }), duties, {
      period: weeks("2015-08-03", 1),
      compliant: true,
      ...more,
    });

  it("keeps its path through the flowchart, with what was measured", () => {
    expect(slip(on("03 09:00-21:00", "04 09:00-17:00")).path).toEqual([
      { question: "compliant", answer: true },
      { question: "any-out-of-hours", answer: true },
      { question: "over-48-hours", answer: false, had: "1200", needed: "2880" },
      { question: "on-call-rota", answer: false },
      { question: "out-of-hours-share", answer: false, had: "1/10", needed: "1/3" },
      { question: "weekends", answer: false, had: "0", needed: "1/4" },
    ]);
  });

  it("takes hours to the nearest minute before it holds them against 48, unless asked not to", () => {
    // Three weeks of 48 h 00 min 20 s: 8,641 minutes.
    const duties = [
      ...["03", "04", "05", "06"].map((date) => `${date} 09:00-19:00`),
      ...["10", "11", "12", "13"].map((date) => `${date} 09:00-19:00`),
      ...["17", "18", "19", "20", "21", "24"].map((date) => `${date} 09:00-19:00`),
    ];
    const period = weeks("2015-08-03", 3);
    const week = on(...duties.slice(0, 13), "21 19:00-23:00", "14 08:00-18:01");
    expect(week.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(8641);
    expect(slip(week, { period }).band).toBe("1A");
    const exact = payBook("new-deal-2002", day("2015-08-03"), { "banding-hours": "exact" });
    expect(price(exact, doctor({ grade: "FY1" }), week, { period, compliant: true }).band).toBe("2A");
  });

  it("says when nobody judged its hours", () => {
    const notes = slip(on("03 09:00-21:00"), { compliant: undefined }).notes.map(({ note }) => note);
    expect(notes).toContain("compliance-assumed");
  });

  it("pays a GP practice placement its own supplement", () => {
    expect(slip(on("03 09:00-17:00"), { gpPlacement: true, changes: { grade: "ST1" } }).annual).toBe(
      "43502.90",
    );
  });

  it("has no price below the lowest hours band, and full-time basic above the highest", () => {
    const partTime = { changes: { grade: "ST1", fte: 0.4 } };
    const short = slip(on("03 09:00-19:00"), partTime);
    expect(short.annual).toBeNull();
    expect(short.notes).toContainEqual({ note: "hours-below-bands", about: "10" });
    const full = slip(on(...["03", "04", "05", "06"].map((date) => `${date} 09:00-19:00`)), partTime);
    expect([
      full.annual,
      full.hoursBand,
      full.notes.map(({ note }) => note).includes("hours-above-bands"),
    ]).toEqual(["30002.00", undefined, true]);
  });

  it("swaps the on-call thresholds as one calculator did, where asked", () => {
    const drs = payBook("new-deal-2002", day("2015-08-03"), { "on-call-thresholds": "drs" });
    /** So many weekday on-calls over the first so many weekdays, from home, no weekends. */
    const banded = (
      of: typeof book,
      calls: number,
      weekdays: number,
      more: { grade?: string; leaveWeeks?: number; calls?: number } = {},
    ) => {
      const first = day("2015-08-03");
      const dates = Array.from({ length: 100 }, (_, at) => first + at).filter(
        (date) => (date - first) % 7 < 5,
      );
      const duties = dates
        .slice(0, calls)
        .map((date) => between(date, 17 * 60, 9 * 60, "non_resident_on_call"))
        .map((duty) => ({ ...duty, expectedWorkMinutes: more.calls ?? 0 }));
      const period = { from: first, to: dates[weekdays - 1] };
      const { leaveWeeks } = more;
      const options = {
        period,
        compliant: true,
        prospective: leaveWeeks === undefined ? undefined : { leaveWeeks },
      };
      return price(of, doctor({ grade: more.grade ?? "ST1" }), duties, options).band;
    };
    // Without cover: 1 in 6 becomes 1 in 5, and 1 in 8 becomes 1 in 7 (1 in 6.5 for an FY1).
    expect([banded(book, 2, 12), banded(drs, 2, 12), banded(drs, 2, 10)]).toEqual(["1A", "1B", "1A"]);
    expect([banded(book, 2, 16), banded(drs, 2, 16), banded(drs, 2, 14)]).toEqual(["1B", "1C", "1B"]);
    const busy = { calls: 240 }; // criterion R, which tells "1 in 7" from the question after it
    expect([banded(drs, 2, 15, busy), banded(drs, 2, 14, busy)]).toEqual(["1B", "1A"]);
    const fy1 = { ...busy, grade: "FY1" };
    expect([banded(drs, 2, 14, fy1), banded(drs, 2, 13, fy1)]).toEqual(["1B", "1A"]);
    // With cover: 1 in 8 as rostered becomes 1 in 10 (1 in 9 for an FY1).
    const covered = { leaveWeeks: 1 };
    expect([banded(book, 2, 18, covered), banded(drs, 2, 18, covered), banded(drs, 2, 20, covered)]).toEqual([
      "1C",
      "1B",
      "1C",
    ]);
    const first = { ...covered, grade: "FY1" };
    expect([banded(drs, 2, 18, first), banded(drs, 2, 17, first)]).toEqual(["1C", "1B"]);
  });
});
