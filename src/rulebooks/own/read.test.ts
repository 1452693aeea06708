import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Rulebook } from "#contract";
import { judge } from "#contract";
import { amy, dates, each, works } from "../written-duties.ts";
import { tcsNow } from "../tcs-now/book.ts";
import { readRulebook } from "./read.ts";

const own = { id: "mine", title: "Mine", from: "2027-01-01" };

function bookOf(document: object): Rulebook {
  const read = readRulebook({ ...own, ...document });
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.book;
}

const limit = (value: string | number) => [{ from: "2027-01-01", value, clause: "Proposal ¶ 1" }];
const elevenAndAHalf = each(["2027-02-01", "2027-02-02"], "08:00-20:30");

describe("a rulebook of one's own", () => {
  it("changes one clause and keeps the others", () => {
    const book = bookOf({ basedOn: "tcs-now", rules: [{ id: "rest-between-shifts", limit: limit("12 h") }] });
    expect(judge(book, amy, elevenAndAHalf).breaches).toMatchObject([
      { rule: "rest-between-shifts", had: 11.5, needed: 12, clause: "Proposal ¶ 1", certainty: "published" },
    ]);
    expect(judge(tcsNow, amy, elevenAndAHalf).breaches).toEqual([]);
    expect(book.rules).toHaveLength(tcsNow.rules.length);
  });
  it("leaves clauses out", () => {
    const weekend = [works("2027-02-06 09:00-17:00")];
    expect(judge(tcsNow, amy, weekend).compliant).toBe(false);
    expect(
      judge(bookOf({ basedOn: "tcs-now", leaveOut: ["weekend-frequency"] }), amy, weekend).compliant,
    ).toBe(true);
  });
  it("changes on a date", () => {
    const history = [...limit("12 h"), { from: "2027-02-08", value: "11 h", clause: "Proposal ¶ 2" }];
    const book = bookOf({ basedOn: "tcs-now", rules: [{ id: "rest-between-shifts", limit: history }] });
    expect(judge(book, amy, elevenAndAHalf).breaches).toHaveLength(1);
    expect(judge(book, amy, each(["2027-02-08", "2027-02-09"], "08:00-20:30")).breaches).toEqual([]);
  });
  it("changes a word", () => {
    const twelve = each(dates("2027-02-01", "2027-02-05"), "08:00-20:00");
    const consecutive = (book: Rulebook): number =>
      judge(book, amy, twelve).breaches.filter(({ rule }) => rule === "consecutive-long").length;
    expect(consecutive(tcsNow)).toBe(1);
    expect(
      consecutive(bookOf({ basedOn: "tcs-now", definitions: { longOver: "12 h", clause: "¶ 3" } })),
    ).toBe(0);
  });
  it("stands alone, with a rest that shorter runs owe too", () => {
    const book = bookOf({
      rules: [
        {
          id: "consecutive-nights",
          says: "Three nights.",
          measure: { kind: "run", of: "night" },
          limit: limit(3),
        },
        {
          id: "rest-after-nights",
          says: "Two days after two nights or more.",
          measure: { kind: "rest-after-run", of: "night", most: "consecutive-nights", after: 2 },
          limit: limit("48 h"),
        },
      ],
    });
    const after = (nights: string[]) =>
      judge(book, amy, [...each(nights, "20:30-09:00"), works("2027-02-05 09:00-17:00")]).breaches;
    expect(after(["2027-02-03"])).toEqual([]);
    expect(after(["2027-02-02", "2027-02-03"])).toMatchObject([
      { rule: "rest-after-nights", had: 24, needed: 48 },
    ]);
  });
  it("lets an exception take a limit away", () => {
    const rules = [
      {
        id: "average-hours",
        exceptions: [{ when: "opted-out", says: "No limit.", limit: limit("none") }],
      },
    ];
    const week = each(dates("2027-02-01", "2027-02-07"), "08:00-20:00");
    const opted = { ...amy, optedOut: true };
    const averages = (book: Rulebook) =>
      judge(book, opted, week).breaches.filter(({ rule }) => rule === "average-hours");
    expect(averages(tcsNow)).toHaveLength(1);
    expect(averages(bookOf({ basedOn: "tcs-now", rules }))).toEqual([]);
  });

  it.each([
    [{ basedOn: "tcs-2031" }, "basedOn", "there is no contract tcs-2031"],
    [{ leaveout: [] }, "", "no field is called leaveout"],
    [{ leaveOut: ["rest"] }, "leaveOut[0]", "none of the known words"],
    [{ from: "2027-02-30" }, "from", "not what a rulebook has here"],
    [{ rules: [{ id: "shift-length" }] }, "rules[0].says", "it is missing"],
    [
      { basedOn: "tcs-now", rules: [{ id: "shift-length", limit: limit(13) }] },
      "rules[0].limit[0].value",
      "counted in hours",
    ],
    [
      { basedOn: "tcs-now", rules: [{ id: "shift-length", limit: limit("13") }] },
      "rules[0].limit[0].value",
      "not what",
    ],
    [
      { basedOn: "tcs-now", rules: [{ id: "consecutive-long", limit: limit("4 h") }] },
      "rules[0].limit[0].value",
      "counted in shifts",
    ],
    [
      {
        rules: [
          {
            id: "rest-after-nights",
            says: "x",
            measure: { kind: "rest-after-run", of: "night", most: "consecutive-nights" },
            limit: limit("46 h"),
          },
        ],
      },
      "rules[0].measure.most",
      "no rule here is called consecutive-nights",
    ],
    [
      { basedOn: "tcs-now", rules: [{ id: "shift-length", measure: { kind: "lenght" } }] },
      "rules[0].measure.kind",
      "",
    ],
  ])("%j is told at %s", (document, at, what) => {
    const read = readRulebook({ ...own, ...document });
    const faults = "faults" in read ? read.faults : [];
    expect(faults.map((fault) => fault.at)).toContain(at);
    expect(faults.find((fault) => fault.at === at)!.what).toContain(what);
  });

  it("is read as the tutorial writes it", () => {
    const page = readFileSync(new URL("../../../docs/how-to/write-a-rulebook.md", import.meta.url), "utf8");
    const written = /```json\n([\s\S]*?)```/.exec(page)![1];
    expect(readRulebook(JSON.parse(written))).toMatchObject({ book: { id: "twelve-hours" } });
  });
});
