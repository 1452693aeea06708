import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearAxis, ratioAxis, roundTicks } from "./axis.ts";
import { barChart, flowChart, heatStrip, intervalPlot, lineChart } from "./index.ts";
import type { Heat } from "./index.ts";
import { wrapped } from "./svg.ts";

const words = { id: "p1", title: "Doctors", description: "Ten are due." };

const everyPicture = {
  flows: flowChart({
    ...words,
    columns: ["First", "Second"],
    rows: [
      {
        label: "A & E <now>",
        held: [
          { amount: 9, shown: "9", full: true },
          { amount: 7, shown: "7", full: true },
        ],
      },
      {
        label: "Other",
        held: [
          { amount: 0, shown: "0", full: false },
          { amount: 2, shown: "2", full: false },
        ],
      },
    ],
  }),
  bars: barChart({
    ...words,
    measure: "doctors",
    bars: [{ label: "A & E <now>", value: 3, low: 2, high: 5, shown: "3" }],
  }),
  intervals: intervalPlot({
    ...words,
    measure: "times",
    scale: "ratio",
    mark: { value: 1, label: "even" },
    rows: [
      { label: "A & E <now>", value: 1.3, low: 1.1, high: 1.6, shown: "1.30" },
      { label: "few", value: undefined, shown: "hidden" },
    ],
  }),
  heat: heatStrip({
    ...words,
    columns: ["08", "09"],
    rows: [
      {
        label: "A & E <now>",
        cells: [
          { text: "0", heat: 0 },
          { text: "−2", heat: 4 },
        ],
      },
    ],
    key: [{ heat: 4, label: "short" }],
  }),
  lines: lineChart({
    ...words,
    across: { measure: "weeks" },
    up: { measure: "A & E <now>" },
    series: [
      {
        label: "One",
        points: [
          { x: 0, y: 1, low: 0, high: 2 },
          { x: 1, y: 2, low: 1, high: 3 },
        ],
      },
      {
        label: "Two",
        points: [
          { x: 0, y: 3 },
          { x: 1, y: 1 },
        ],
      },
    ],
    mark: { x: 0.5, label: "strike" },
  }),
};

/** Every tag closed in its turn. */
function isWellFormed(markup: string): boolean {
  const open: string[] = [];
  for (const [, closing, name, alone] of markup.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (alone === "/") continue;
    if (closing !== "/") open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}

describe.each(Object.entries(everyPicture))("every picture: %s", (_, drawn) => {
  it("is one well-formed svg", () => {
    expect(drawn).toMatch(/^<svg .*<\/svg>$/s);
    expect(isWellFormed(drawn)).toBe(true);
  });

  it("is named and described for those who cannot see it", () => {
    expect(drawn).toContain('role="img" aria-labelledby="p1-title p1-desc"');
    expect(drawn).toContain('<title id="p1-title">Doctors</title><desc id="p1-desc">Ten are due.</desc>');
  });

  it("lets no name break out of its text", () => {
    expect(drawn).toContain("A &amp; E");
    expect(drawn).not.toContain("<now>");
  });

  it("has no style and no script, which a strict page would refuse", () =>
    expect(drawn).not.toMatch(/<style|\sstyle=|<script|\son\w+=/));

  it("has no text smaller than 12", () => {
    const sizes = Array.from(drawn.matchAll(/font-size="([\d.]+)"/g), ([, size]) => Number(size));
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });
});

describe("read in black and white", () => {
  it("each heat is darker than the last, and its words stand out from it", () => {
    const light = (hex: string) => {
      const [red, green, blue] = [1, 3, 5].map((at) => {
        const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    let last = Infinity;
    for (const heat of [0, 1, 2, 3, 4] as Heat[]) {
      const drawn = heatStrip({
        ...words,
        columns: ["08"],
        rows: [{ label: "ED", cells: [{ text: "7", heat }] }],
        key: [],
      });
      const [, fill] = /<rect[^>]*fill="(#\w+)"/.exec(drawn)!;
      const [, ink] = /<text[^>]*fill="(#\w+)"[^>]*>7</.exec(drawn)!;
      const [shade, letters] = [light(fill), light(ink)];
      expect(shade).toBeLessThan(last);
      last = shade;
      // Web Content Accessibility Guidelines 2.2, 1.4.3: at least 4.5 to 1.
      expect((Math.max(shade, letters) + 0.05) / (Math.min(shade, letters) + 0.05)).toBeGreaterThan(4.5);
    }
  });

  it("no two lines share their dashes", () => {
    const series = ["a", "b", "c", "d"].map((label, i) => ({
      label,
      points: [
        { x: 0, y: i },
        { x: 1, y: i },
      ],
    }));
    const drawn = lineChart({ ...words, across: { measure: "" }, up: { measure: "" }, series });
    const dashes = Array.from(
      drawn.matchAll(/<path class="picture-line"[^>]*>/g),
      ([path]) => /dasharray="([^"]*)"/.exec(path)?.[1],
    );
    expect(new Set(dashes).size).toBe(4);
    expect(() =>
      lineChart({ ...words, across: { measure: "" }, up: { measure: "" }, series: [...series, series[0]] }),
    ).toThrow(RangeError);
  });

  it("a dot is hollow exactly while its line crosses the mark", () => {
    const fillOf = (low: number, high: number) =>
      /<circle[^>]*fill="([^"]*)"/.exec(
        intervalPlot({
          ...words,
          measure: "",
          mark: { value: 1, label: "" },
          rows: [{ label: "", value: 1.2, low, high, shown: "" }],
        }),
      )![1];
    expect(fillOf(0.9, 1.5)).toBe("#ffffff");
    expect(fillOf(1.1, 1.5)).toBe("#005eb8");
  });
});

describe("what passes from one stage to the next", () => {
  const held = (...amounts: number[]) =>
    amounts.map((amount) => ({ amount, shown: String(amount), full: false }));
  const flows = (...rows: number[][]) =>
    flowChart({
      ...words,
      columns: ["1", "2"],
      rows: rows.map((amounts, i) => ({ label: `row ${i}`, held: held(...amounts) })),
    });
  const passing = (drawn: string) =>
    Array.from(drawn.matchAll(/class="picture-flow"[^>]*fill="#4c6272"/g)).length;

  it("is one band from the one who loses to each who gains", () =>
    expect(passing(flows([9, 5], [1, 3], [0, 2]))).toBe(2));
  it("is none when nobody loses", () => expect(passing(flows([9, 9], [1, 1]))).toBe(0));
  it("is drawn in proportion where two give at once", () =>
    expect(passing(flows([4, 0], [2, 0], [1, 5], [0, 2]))).toBe(4));
});

describe("axes", () => {
  it("tick at round numbers that hold the values: 3 to 97 is 0 20 40 60 80 100", () =>
    expect(roundTicks(3, 97)).toEqual([0, 20, 40, 60, 80, 100]));

  it("put double as far from 1 as half", () => {
    const { at } = ratioAxis(0.5, 1.9, 0, 100);
    expect(at(1)).toBeCloseTo(50, 9);
    expect(at(2) - at(1)).toBeCloseTo(at(1) - at(0.5), 9);
  });

  it("hold every value between their edges", () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(most - least > 1e-6);
        const { at } = linearAxis(least, most, 0, 300);
        expect(at(least)).toBeGreaterThanOrEqual(-0.01);
        expect(at(most)).toBeLessThanOrEqual(300.01);
      }),
    );
  });
});

describe("numbers that could break a picture", () => {
  const value = fc.oneof(
    fc.constantFrom(0, 1, -1, 1e-9, 1e9),
    fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  );

  it("never leave a hole in it: one value, none, all equal, below nought", () => {
    fc.assert(
      fc.property(fc.array(fc.option(value, { nil: undefined }), { maxLength: 6 }), (values) => {
        const rows = values.map((one, i) => ({ label: `row ${i}`, value: one, shown: String(one) }));
        const points = values.map((y, x) => ({ x, y: y ?? 0 }));
        const drawn = [
          barChart({ ...words, measure: "", bars: rows }),
          intervalPlot({ ...words, measure: "", rows }),
          intervalPlot({ ...words, measure: "", rows, scale: "ratio" }),
          ...(points.length > 0
            ? [
                lineChart({
                  ...words,
                  across: { measure: "" },
                  up: { measure: "" },
                  series: [{ label: "", points }],
                }),
              ]
            : []),
        ];
        for (const one of drawn) {
          expect(one).not.toMatch(/NaN|Infinity|="undefined"/);
          expect(isWellFormed(one)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("long names", () => {
  it("break at spaces", () =>
    expect(wrapped("trauma and orthopaedics", 12)).toEqual(["trauma and", "orthopaedics"]));
  it("keep a long word whole", () =>
    expect(wrapped("otorhinolaryngology", 8)).toEqual(["otorhinolaryngology"]));
});
