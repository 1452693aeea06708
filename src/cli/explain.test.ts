import { CommanderError } from "commander";
import { describe, expect, it } from "vitest";
import { InputProblems } from "#exchange";
import { WrongCall } from "./command.ts";
import { explain } from "./explain.ts";

function explained(error: unknown, json = false): { code: number; out: string; note: string } {
  let [out, note] = ["", ""];
  const io = { out: (text: string) => void (out += text), note: (text: string) => void (note += text) };
  return { code: explain(error, io, json), out, note };
}

const problem = {
  file: "staff.csv",
  line: 3,
  column: "fte",
  what: "the value does not fit its column",
  found: "0,8",
  expected: "a number above 0 and at most 1",
  maybe: "write 0.8",
};

describe("a wrong input", () => {
  it("is told on standard error, and exits 2", () => {
    expect(explained(new InputProblems([problem]))).toEqual({
      code: 2,
      out: "",
      note:
        "staff.csv, line 3, column fte: the value does not fit its column. Found “0,8”, expected a number above 0 and at most 1.\n" +
        "  Maybe write 0.8.\n1 problem in the input; nothing was written.\n",
    });
  });

  it("is one JSON document with every problem when JSON is asked for", () => {
    const many = Array.from({ length: 70 }, (_, i) => ({ ...problem, line: i + 2 }));
    const { code, out, note } = explained(new InputProblems(many), true);
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ problems: many });
    expect(note).toContain("and 20 more problems like these.");
  });
});

it("a wrong call exits 2 and says the likely mend", () => {
  expect(explained(new WrongCall("there is no contract tcs-2015", "tcs-2016 was meant"))).toEqual({
    code: 2,
    out: "",
    note: "there is no contract tcs-2015.\n  Maybe tcs-2016 was meant.\n",
  });
  expect(JSON.parse(explained(new WrongCall("there is no contract x"), true).out)).toEqual({
    problems: [{ what: "there is no contract x" }],
  });
});

it("help exits 0, an unknown option 2, and a failure of ours 1", () => {
  expect(explained(new CommanderError(0, "commander.helpDisplayed", "")).code).toBe(0);
  expect(explained(new CommanderError(1, "commander.unknownOption", "")).code).toBe(2);
  expect(explained(new RangeError("a fault of ours"), true)).toMatchObject({ code: 1, out: "" });
});

it("what a file says can colour no terminal and move no cursor", () => {
  const { note } = explained(new InputProblems([{ ...problem, found: "\u001b[31mred\u202Eder\r\n" }]));
  expect(note).toContain("Found “�[31mred�der␍␊”");
});
