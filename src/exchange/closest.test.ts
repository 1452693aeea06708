import { describe, expect, it } from "vitest";
import { clockMend } from "./cells/clock-mend.ts";
import { dateMend } from "./cells/date-mend.ts";
import { closest, editsBetween } from "./closest.ts";
import { protectedBy } from "./protected-columns.ts";

describe("the word that was probably meant", () => {
  it.each([
    ["Staff ID", ["name", "staff_id"], "staff_id"],
    ["d1", ["d10", "d01"], "d01"],
    ["shfit", ["shift", "off"], "shift"],
    ["book", ["booked", "offered"], "booked"],
    ["prefer", ["prefer_on", "prefer_off"], undefined],
    ["P9", ["P1a", "P2", "P3"], undefined],
    ["consultant", ["nurse"], undefined],
    ["", ["a"], undefined],
  ])("%s among %j is %s", (word, words, meant) => {
    expect(closest(word, words)).toBe(meant);
  });

  it("is as many letters away as it takes to put in, leave out, change or swap", () => {
    expect(editsBetween("night", "nihgt", 9)).toBe(1);
    expect(editsBetween("night", "nigt", 9)).toBe(1);
    expect(editsBetween("night", "nighty", 9)).toBe(1);
    expect(editsBetween("night", "light", 9)).toBe(1);
    expect(editsBetween("night", "day", 9)).toBe(5);
    expect(editsBetween("night", "day", 2)).toBe(2);
  });
});

it.each([
  ["26/04/2016", "2016-04-26"],
  ["26.4.16", "2016-04-26"],
  ["04/26/2016", "2016-04-26"],
  ["2016-4-6", "2016-04-06"],
  ["20160426", "2016-04-26"],
  ["2016-26-04", "2016-04-26"],
  ["2016-02-30", "2016-02-29"],
  ["Tuesday 26th April 2016", "2016-04-26"],
  ["42486", "2016-04-26"],
  ["2016-04-26 00:00:00", "2016-04-26"],
  ["tomorrow", undefined],
  ["40/40/2016", undefined],
])("the date %s was meant to be %s", (written, meant) => {
  expect(dateMend(written)).toBe(meant);
});

it.each([
  ["8:00", "08:00"],
  ["0830", "08:30"],
  ["8.30", "08:30"],
  ["8am", "08:00"],
  ["12 am", "00:00"],
  ["12pm", "12:00"],
  ["8:30 p.m.", "20:30"],
  ["20:30:00", "20:30"],
  ["25:30", "01:30+1"],
  ["0.354166667", "08:30"],
  ["8:75", undefined],
  ["noon", undefined],
])("the time %s was meant to be %s", (written, meant) => {
  expect(clockMend(written)).toBe(meant);
});

describe("a column's name", () => {
  it.each([
    "Union?",
    "TRADE_UNION_MEMBER",
    "tradeUnion",
    "is_BMA",
    "hcsa",
    "Unison member",
    "tu_member",
    "membership_no",
    "undeb",
    "intention to strike",
    "intendsToStrike",
    "will-walkout",
    "likely_to_strike",
    "plans industrial action",
    "expected_picketing",
    "on strike",
    "absent_strike",
    "strike",
    "striker",
    "ballotedYes",
  ])("%s could hold what no file may hold", (name) => {
    expect(protectedBy(name)).toBeDefined();
  });

  it.each([
    "community",
    "reunion",
    "unit",
    "united_kingdom_resident",
    "communion",
    "trust_member",
    "action_id",
    "tu",
    "mon_tue",
    "will",
    "plan",
    "roma",
    "ia",
    "grade",
    "probability",
  ])("%s is innocent", (name) => {
    expect(protectedBy(name)).toBeUndefined();
  });

  it("may speak of a strike in tables that are about nobody, and never of a union", () => {
    expect(protectedBy("strike_probability", "actions")).toBeUndefined();
    expect(protectedBy("strike_probability", "duties")).toBe("intention to strike");
    expect(protectedBy("bma", "actions")).toBe("union membership");
  });
});
