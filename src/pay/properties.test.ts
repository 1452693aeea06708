import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Doctor } from "#people";
import type { Duty } from "#rota";
import { day } from "#time";
import { between, doctor } from "./cast.ts";
import { minutesIn, lived } from "./clock.ts";
import { product } from "./money.ts";
import { payBook } from "./pay-book.ts";
import { price } from "./price.ts";

const monday = day("2026-01-05");
const period = { from: monday, to: monday + 13 * 7 - 1 };

/** A duty of up to 13 hours on some day of thirteen weeks: mostly shifts, some of them on call. */
const duty = fc
  .record({
    date: fc.integer({ min: monday, max: period.to }),
    start: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 15, max: 780 }),
    onCall: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ date, start, length, onCall }): Duty => {
    const kind = onCall === 0 ? "non_resident_on_call" : "shift";
    const made = between(date, start, (start + length) % 1440, kind);
    return kind === "shift" ? made : { ...made, expectedWorkMinutes: Math.floor(length / 3) };
  });

const rota = fc.uniqueArray(duty, { minLength: 1, maxLength: 60, selector: ({ date }) => date });
const contract = fc.constantFrom("tcs-2016", "tcs-2019", "tcs-now", "new-deal-2002");
const grade = fc.constantFrom("FY1", "FY2", "ST1", "ST4", "ST7");
const on = day("2026-08-05");

const slipOf = (id: string, changes: Partial<Doctor>, duties: readonly Duty[]) =>
  price(payBook(id, on), doctor(changes), duties, { period, compliant: true });

const cents = (amount: string | null): number => Math.round(Number(amount) * 100);

describe("any price at all", () => {
  it("is never negative, adds up to the penny, and each line is the product of its factors", () => {
    fc.assert(
      fc.property(contract, grade, rota, fc.constantFrom(1, 0.6), (id, of, duties, fte) => {
        const slip = slipOf(id, { grade: of, fte }, duties);
        for (const line of slip.lines) {
          expect(cents(line.amount)).toBeGreaterThanOrEqual(0);
          expect(line.amount).toBe(product(line.factors));
          // Quantities are printed to four places, so the two agree to what those leave open.
          const slack = 0.00005 * Number(line.rate) + 0.01;
          expect(Math.abs(line.quantity * Number(line.rate) - Number(line.amount))).toBeLessThanOrEqual(
            slack,
          );
        }
        if (slip.annual === null) return;
        expect(cents(slip.annual)).toBe(slip.lines.reduce((sum, { amount }) => sum + cents(amount), 0));
        expect(Math.abs(cents(slip.monthly) * 12 - cents(slip.annual))).toBeLessThanOrEqual(6);
      }),
    );
  });

  it("does not fall when a duty is added", () => {
    fc.assert(
      fc.property(fc.constantFrom("tcs-2016", "tcs-2019", "tcs-now"), rota, duty, (id, duties, more) => {
        const before = slipOf(id, {}, duties);
        expect(cents(slipOf(id, {}, [...duties, more]).annual)).toBeGreaterThanOrEqual(cents(before.annual));
      }),
    );
  });

  it("is the same for one turn of a cycle and for two", () => {
    const turn = period.to - period.from + 1;
    fc.assert(
      fc.property(contract, grade, rota, (id, of, duties) => {
        const again = duties.map((duty) =>
          between(duty.date + turn, duty.wall.start % 1440, duty.wall.end % 1440, duty.kind),
        );
        const twice = again.map((duty, at) => ({
          ...duty,
          expectedWorkMinutes: duties[at].expectedWorkMinutes,
        }));
        const priced = (rows: readonly Duty[], to: number) =>
          price(payBook(id, on), doctor({ grade: of }), rows, {
            period: { from: monday, to },
            cyclic: true,
            compliant: true,
          });
        const once = priced(duties, period.to);
        const both = priced([...duties, ...twice], period.to + turn);
        expect([both.annual, both.band, both.lines]).toEqual([once.annual, once.band, once.lines]);
      }),
    );
  });

  it("is the same in whatever order the duties come", () => {
    fc.assert(
      fc.property(contract, rota, (id, duties) => {
        expect(slipOf(id, {}, duties.toReversed())).toEqual(slipOf(id, {}, duties));
      }),
    );
  });
});

describe("less than full time on the very pattern of a full-time colleague", () => {
  it("has the same weekend allowance, nights and additional hours: pay follows duties, not share", () => {
    fc.assert(
      fc.property(rota, (duties) => {
        const full = slipOf("tcs-now", { grade: "ST1" }, duties);
        const weekends = new Set(
          duties
            .filter(({ date }) => (date - monday) % 7 >= 5)
            .map(({ date }) => Math.floor((date - monday) / 7)),
        );
        const same = { grade: "ST1", fte: 0.8, fullTimeWeekends: weekends.size * 4 };
        const part = slipOf("tcs-now", same, duties);
        for (const id of ["night-enhancement", "additional-hours", "weekend-allowance"]) {
          const amount = (slip: typeof full) => slip.lines.find((line) => line.id === id)?.amount;
          expect(amount(part), id).toBe(amount(full));
        }
      }),
    );
  });

  it("has half of it on half of the weekends", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), (own) => {
        const saturdays = (count: number) =>
          Array.from({ length: count }, (_, at) => between(monday + at * 7 + 5, 540, 1020));
        const full = slipOf("tcs-now", { grade: "ST1" }, saturdays(own * 2));
        const half = slipOf("tcs-now", { grade: "ST1", fte: 0.5, fullTimeWeekends: own * 8 }, saturdays(own));
        const allowance = (slip: typeof full) =>
          slip.lines.find(({ id }) => id === "weekend-allowance")?.amount;
        // Printed cash is rounded once for each, so a half may differ from half by half a penny.
        expect(Math.abs(cents(allowance(full)!) - 2 * cents(allowance(half)!))).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("minutes in a daily window", () => {
  it("agree with a plain count minute by minute", () => {
    fc.assert(
      fc.property(
        duty,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 1440 }),
        (shift, from, length) => {
          const to = from + length;
          let plain = 0;
          for (let at = shift.start; at < shift.end; at++) {
            const clock = lived.timeOf(at);
            if ((clock >= from && clock < to) || clock + 1440 < to) plain++;
          }
          expect(minutesIn(shift, { from, to }, lived)).toBe(plain);
        },
      ),
      { numRuns: 60 },
    );
  });
});
