import { describe, expect, it } from "vitest";
import { published } from "../published.ts";
import { publishedList, publishedTrusts } from "./published-list.ts";

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
const waiting = (list: ReturnType<typeof publishedList>, from = 0, to = 105): number =>
  sum(
    list!.map(
      ({ withDecision, withoutDecision }) =>
        sum(withDecision.slice(from, to)) + sum(withoutDecision.slice(from, to)),
    ),
  );
const summary = published("rtt-trust-summary");
const whole = (trust: string, column: string): number =>
  Number(summary.rows.find(([ods, tfc]) => ods === trust && tfc === "999")![summary.at(column)]);

describe("the published list of January 2026", () => {
  it("is Surrey and Sussex's own, week by week", () => {
    const list = publishedList("RTP");
    expect(waiting(list)).toBe(46_784);
    expect(waiting(list, 0, 18)).toBe(29_338);
    expect(waiting(list, 52)).toBe(707);
    expect(sum(list!.map(({ withDecision }) => sum(withDecision)))).toBe(5533);
    const ent = list!.find(({ treatmentFunction }) => treatmentFunction === "120")!;
    // Published as 215 waiting less than a week, 17 of them with a decision.
    expect(ent.withDecision[0]).toBe(17);
    expect(ent.withoutDecision[0]).toBe(215 - 17);
  });
  it("keeps each band's own total where only bands were published", () => {
    // Manchester, 110: 523 under a week, 1,053 from 10 to 13 weeks, 1,793 from 18 to 26, of 13,139.
    const joints = publishedList("R0A")!.filter(({ treatmentFunction }) => treatmentFunction === "110");
    expect(waiting(joints, 0, 1)).toBe(523);
    expect(waiting(joints, 10, 13)).toBe(1053);
    expect(waiting(joints, 18, 26)).toBe(1793);
    expect(waiting(joints)).toBe(13_139);
  });
  it("adds up to the published size, and to those within 18 weeks, for every trust", () => {
    const trusts = publishedTrusts();
    expect(trusts).toHaveLength(149);
    for (const trust of trusts) {
      const list = publishedList(trust);
      expect([trust, waiting(list), waiting(list, 0, 18)]).toEqual([
        trust,
        whole(trust, "incomplete"),
        whole(trust, "within18"),
      ]);
      expect(
        list!.every((row) => [...row.withDecision, ...row.withoutDecision].every((count) => count >= 0)),
      ).toBe(true);
    }
  });
  it("is not there for a trust that published none", () => {
    expect(publishedList("RXX")).toBeUndefined();
  });
});
