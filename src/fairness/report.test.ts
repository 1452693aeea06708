import { describe, expect, it } from "vitest";
import { Rota } from "#rota";
import { day } from "#time";
import { place } from "./cast.ts";
import { fairnessReport } from "./report.ts";
import type { FairnessQuestion } from "./report.ts";

// Ten deciles of a hundred places. In decile d, 31 − d are displaced: 30 of the most deprived, 21 of the least.
// Each waits 40 − d days and a day either way for every other person.
const couldHaveBeen = Array.from({ length: 1000 }, (_, i) =>
  place(`b${i}`, { imdDecile: 1 + Math.floor(i / 100), sex: i % 2 === 0 ? "female" : "male" }),
);
const displaced = couldHaveBeen.filter(({ patient }, i) => i % 100 < 31 - patient.imdDecile!);
const question: FairnessQuestion = {
  displaced,
  couldHaveBeen,
  newDates: new Map(
    displaced.map(({ bookingId, patient, on }, i) => [
      bookingId,
      on + 40 - patient.imdDecile! + (i % 2 === 0 ? 1 : -1),
    ]),
  ),
  rota: new Rota([]),
  doctors: [],
  period: { from: day("2026-06-01"), to: day("2026-06-28") },
  isNight: () => false,
  lots: 199,
};

describe("a fairness report", () => {
  const report = fairnessReport(question);

  it("finds the lean across deprivation: 10 points from end to end, around a mean of 25.5%", () => {
    expect(report.deprivation.displaced!.slope).toBeCloseTo(0.1, 10);
    expect(report.deprivation.displaced!.mean).toBeCloseTo(0.255, 10);
    expect(report.deprivation.displaced!.concentration).toBeLessThan(0);
  });

  it("gives that lean an interval that holds it", () => {
    const { slope } = report.deprivation.displaced!.intervals!;
    expect(slope.low).toBeLessThan(0.1);
    expect(slope.high).toBeGreaterThan(0.1);
    expect(slope.high - slope.low).toBeLessThan(0.25);
  });

  it("finds the lean of the delays: about 10 days longer at the most deprived end", () =>
    expect(report.deprivation.delay!.slope).toBeCloseTo(10, 0));

  it("tells every division, all lists together and like with like", () => {
    expect(report.displacement.map(({ dimension }) => dimension)).toEqual(
      report.likeWithLike.map(({ dimension }) => dimension),
    );
    expect(report.displacement[0].rows[0]).toMatchObject({ displaced: 30, couldHaveBeen: 100, ratio: 1.18 });
  });

  it("is the same again for the same seed", () => expect(fairnessReport(question)).toEqual(report));

  it("has no lean to tell when nobody was displaced", () => {
    const nobody = fairnessReport({ ...question, displaced: [] });
    expect(nobody.deprivation).toEqual({ displaced: undefined, delay: undefined });
    expect(nobody.displacement[0].displaced).toBe(0);
  });
});
