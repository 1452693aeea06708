import { expect, it } from "vitest";
import { day } from "#time";
import { dated, inForce } from "./dated.ts";

const warrant = { clause: "", source: { title: "", url: "" }, certainty: "published" } as const;
const history = dated(
  { from: "2033-04-01", value: 11, ...warrant },
  { from: "2031-08-01", value: 10, ...warrant },
);

it.each([
  ["2031-08-01", 10],
  ["2033-03-31", 10],
  ["2033-04-01", 11],
  ["2040-01-01", 11],
])("on %s the figure is %d", (on, value) => {
  expect(inForce(history, day(on)).value).toBe(value);
});

it("before the first date the first figure stands, for contracts judged before their time", () => {
  expect(inForce(history, day("2020-01-01")).value).toBe(10);
});

it("has at least one figure", () => {
  expect(() => dated()).toThrow(RangeError);
});
