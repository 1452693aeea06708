import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hiddenRows, rounded, smallNumberRules, underFive } from "./small-numbers.ts";

/** Rows as [moved, not moved]. */
const hide = (...rows: [number, number][]) => hiddenRows(rows, underFive);

describe("small numbers", () => {
  it("hides 4 and shows 5, and shows nought", () => {
    expect(hide([5, 50], [0, 60], [9, 70])).toEqual([false, false, false]);
    expect(hide([4, 50], [0, 60], [9, 70])[0]).toBe(true);
  });

  it("hides the next smallest row too, so that the first is not what is left of the total", () =>
    expect(hide([4, 50], [30, 300], [9, 70], [20, 90])).toEqual([true, false, true, false]));

  it("hides a group of which all but 4 were moved: the few who were spared would be known", () =>
    expect(hide([50, 4], [30, 300], [20, 90])[0]).toBe(true));

  it("hides a group of 4 of whom none was moved", () =>
    expect(hide([0, 4], [30, 300], [20, 90])[0]).toBe(true));

  it("goes on until what is hidden together is not small: 3 and 0 moved make 3, so 9 goes too", () =>
    expect(hide([3, 40], [0, 50], [9, 60], [30, 300])).toEqual([true, true, true, false]));

  it("leaves two small rows that hide each other: 4 and 3 make 7", () =>
    expect(hide([4, 40], [3, 50], [30, 300])).toEqual([true, true, false]));

  it("follows the rule it is given: 7 is hidden in hospital episode counts, 8 is not", () => {
    const episodes = smallNumberRules.find(({ id }) => id === "hospital-episodes")!;
    expect(
      hiddenRows(
        [
          [7, 90],
          [30, 300],
          [40, 400],
        ],
        episodes,
      ),
    ).toEqual([true, true, false]);
    expect(
      hiddenRows(
        [
          [8, 90],
          [30, 300],
          [40, 400],
        ],
        episodes,
      ),
    ).toEqual([false, false, false]);
  });

  it("rounds what is shown to the nearest 5", () => {
    expect(rounded(7, underFive)).toBe(5);
    expect(rounded(8, underFive)).toBe(10);
  });

  it("never lets subtraction give back a hidden row, whatever the table", () => {
    const row = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const hidden = hiddenRows(rows, underFive);
        const gone = rows.filter(([moved, kept], i) => hidden[i] && moved + kept > 0);
        for (const [i, [moved, kept]] of rows.entries())
          for (const count of [moved, kept, moved + kept])
            if (count > 0 && count < 5) expect(hidden[i]).toBe(true);
        const everything = rows.every(([moved, kept], i) => hidden[i] || moved + kept === 0);
        if (gone.length === 0 || everything) return;
        expect(gone.length).toBeGreaterThan(1);
        for (const column of [0, 1] as const) {
          const together = gone.reduce((sum, one) => sum + one[column], 0);
          expect(together === 0 || together >= 5).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
