import { describe, expect, it } from "vitest";
import { pounds, sayBandingStep, sayPayNote } from "./pay.ts";

describe("pounds", () => {
  it("groups thousands and keeps pence", () => {
    expect([
      pounds("51970.44"),
      pounds("999"),
      pounds("1000"),
      pounds("1234567.00"),
      pounds("-12.50"),
    ]).toEqual(["£51,970.44", "£999", "£1,000", "£1,234,567.00", "−£12.50"]);
    expect(pounds(null)).toBe("–");
  });
});

describe("a step of the flowchart", () => {
  it("is told with what was measured, as a person reads it", () => {
    const step = { question: "over-48-hours", answer: false, had: "2773", needed: "2880" } as const;
    expect(sayBandingStep(step)).toBe("Is the average more than 48 hours a week? No (46:13, against 48:00).");
    expect(sayBandingStep({ question: "weekends", answer: true, had: "5/18", needed: "1/4" })).toBe(
      "Are weekends worked this often or more? Yes (1 in 3.6, against 1 in 4).",
    );
    expect(sayBandingStep({ question: "weekends", answer: false, had: "0", needed: "2/13" })).toContain(
      "(never, against 1 in 6.5)",
    );
    expect(
      sayBandingStep({ question: "out-of-hours-share", answer: true, had: "7/20", needed: "1/3" }),
    ).toContain("(35.0%, against 33.3%)");
    expect(sayBandingStep({ question: "compliant", answer: true })).toBe(
      "Does the pattern obey the hours and rest limits? Yes.",
    );
  });
});

describe("a note", () => {
  it("says in a sentence what the reader should know", () => {
    expect(sayPayNote({ note: "no-figure-held", about: "SAS" })).toBe("No published scale is held for SAS.");
    expect(sayPayNote({ note: "hours-above-limit", about: "49.75" })).toBe(
      "The average of 49.75 hours a week is above what may be rostered.",
    );
  });
});
