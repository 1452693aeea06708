import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Breach } from "#contract";
import { judge } from "#contract";
import type { Duty } from "#rota";
import { mondayOf, sundayOf } from "#time";
import { rulebook } from "#rulebooks";
import { amy } from "../../../src/rulebooks/written-duties.ts";
import { plainJudgeOf2002 } from "./plain-2002.ts";
import type { Dates, PlainEntry } from "./plain-ground.ts";
import type { Terms } from "./plain.ts";
import { plainJudge, termsNow, termsOf2016, termsOffered } from "./plain.ts";
import { rotas } from "./rotas.ts";

const books: readonly (readonly [id: string, terms: Terms])[] = [
  ["tcs-now", termsNow],
  ["tcs-2016", termsOf2016],
  ["tcs-2019", termsNow],
  ["offer-2016", termsOffered],
];

/** Rules the plain judge does not know. */
const aside = new Set(["on-call-rest", "consecutive-weekends"]);

describe.each(books)("the judge and a plain one agree on any rota by %s", (id, terms) => {
  const book = rulebook(id)!;
  it.each([false, true])("opted out: %s", (optedOut) => {
    fc.assert(
      fc.property(rotas, (duties) => {
        const quick = judge(book, { ...amy, optedOut }, duties)
          .breaches.filter(({ rule }) => !aside.has(rule))
          .map(bare);
        const plain = plainJudge(duties, terms, weeksAround(duties), optedOut).map(told);
        expect(inOneOrder(quick)).toEqual(inOneOrder(plain));
      }),
      { numRuns: 120 },
    );
  });
});

describe.each([undefined, "full_shift", "partial_shift", "partial_24h", "on_call", "hybrid"] as const)(
  "the judge and a plain one agree on any rota by the 2002 terms, pattern %s",
  (workingPattern) => {
    it.each([false, true])("opted out: %s", (optedOut) => {
      fc.assert(
        fc.property(rotas, (duties) => {
          const period = weeksAround(duties);
          const quick = judge(rulebook("new-deal-2002")!, { ...amy, optedOut, workingPattern }, duties)
            .breaches.filter(({ rule }) => !aside.has(rule))
            .map(bare);
          const plain = plainJudgeOf2002(duties, workingPattern, period, optedOut).map(told);
          expect(inOneOrder(quick)).toEqual(inOneOrder(plain));
        }),
        { numRuns: 40 },
      );
    });
  },
);

it("meets every rule on the rotas it draws, broken and by the clocks' change", () => {
  const met = new Set<string>();
  for (const duties of fc.sample(rotas, { numRuns: 1500, seed: 1 }))
    for (const { rule, severity } of judge(rulebook("tcs-now")!, amy, duties).breaches)
      met.add(`${rule} ${severity}`);
  const rules = rulebook("tcs-now")!.rules.map(({ id }) => id);
  expect(rules.filter((rule) => !met.has(`${rule} breach`))).toEqual([]);
  expect([...met].filter((entry) => entry.endsWith("clock-change")).length).toBeGreaterThan(5);
  expect(met).toContain("rest-after-long warning");
});

const weeksAround = (duties: readonly Duty[]): Dates => ({
  from: mondayOf(Math.min(...duties.map(({ date }) => date))),
  to: sundayOf(Math.max(...duties.map(({ date }) => date))),
});

const bare = ({ rule, severity, from, to, had, needed, duties }: Breach) => ({
  rule,
  severity,
  from,
  to,
  had,
  needed,
  duties,
});

const told = ({ rule, severity, from, to, about, ...entry }: PlainEntry) => ({
  rule,
  severity,
  from,
  to,
  ...inItsUnit({
    rule,
    ...entry,
  }),
  duties: about.map(({ start }) => start),
});

const counts = /^(consecutive-|on-call-consecutive|on-call-in-seven|weekend-|breaks)/;
const round = (value: number): number => Math.round(value * 10_000) / 10_000;

const inItsUnit = ({ rule, had, needed }: { rule: string; had: number; needed: number }) =>
  counts.test(rule)
    ? { had: round(had), needed: round(needed) }
    : { had: round(had / 60), needed: round(needed / 60) };

const inOneOrder = <E extends { rule: string; from: number; to: number }>(entries: readonly E[]): E[] =>
  entries.toSorted((a, b) => a.rule.localeCompare(b.rule) || a.from - b.from || a.to - b.to);
