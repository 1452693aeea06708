import { describe, expect, it } from "vitest";
import type { Audit } from "#electives";
import { day, londonInstant } from "#time";
import { auditSays, breakEvenSays, gapSays, gapShare, reasonSays } from "./electives.ts";

const at = (date: string, hour: number) => londonInstant(day(date), hour * 60);

describe("why a list cannot run", () => {
  const nameOf = (): string => "Dr Amy Okafor";
  it("names who covers what, until when, and the rest that leaves", () => {
    const rests = {
      kind: "lead_rests",
      staffId: "amy",
      from: at("2026-06-16", 20),
      to: at("2026-06-17", 8),
      had: 60,
      needed: 660,
    } as const;
    expect(reasonSays(rests, nameOf)).toBe(
      "Dr Amy Okafor, who leads it, covers emergencies from Tuesday 16 June 2026, 8pm to Wednesday 17 June 2026, 8am. " +
        "That leaves 1 hour of rest; 11 hours are owed.",
    );
  });
  it("says what lists need and what can be counted on, and never who will come", () => {
    const short = {
      kind: "team_short",
      skill: "airway",
      department: "",
      needed: 9,
      sure: 7,
      rostered: 12,
    } as const;
    expect(reasonSays(short, nameOf)).toBe(
      "Lists at that time need 9 with the skill airway in the hospital, and 7 can be counted on. " +
        "Those with more at stake keep them.",
    );
  });
});

it("draws the break-even line beside the chance", () => {
  const waiting = { needless: 1000, late: 2000, breakEven: 1 / 3, offBefore: 0.1, value: 5 };
  expect(breakEvenSays(waiting, 0.71)).toBe(
    "Standing down does less harm than leaving it to the day when the chance of action is above 33%; it is put at 71%.",
  );
});

it("says a proof as a proof and a gap as a gap", () => {
  expect(gapSays({ cost: 90, bound: 90, gap: 0 })).toContain("proved");
  expect(gapSays({ cost: 100_050, bound: 100_000, gap: 0.0005 })).toContain("by more than 0.050%");
});

it.each([
  [0, "0%"],
  [0.0005, "0.050%"],
  // Rounded down it would promise more than was proved.
  [0.000233, "0.024%"],
  [0.0321, "3.21%"],
  // What once read 0.000%.
  [0.0000034, "0.00034%"],
])("a gap of %s is told as %s", (gap, said) => expect(gapShare(gap)).toBe(said));

describe("an audit in words", () => {
  const sound: Audit = {
    displaced: 2,
    lines: 2,
    byState: { proposed: 1, stood_down: 1 },
    discrepancy: { lost: [], twice: [], strangers: [] },
    withoutDate: [{ bookingId: "b7", since: at("2026-06-08", 9) }],
    findings: [],
    reconciles: true,
  };
  it("begins with who has no date", () => {
    const lines = auditSays(sound);
    expect(lines[0]).toBe("1 displaced patient without a date: b7.");
    expect(lines.at(-1)).toBe("Everything reconciles: no one is lost.");
  });
  it("shouts for the lost, by name", () => {
    const lost = {
      ...sound,
      lines: 1,
      discrepancy: { ...sound.discrepancy, lost: ["b9"] },
      reconciles: false,
    };
    expect(auditSays(lost)).toContain("  1 booking LOST: displaced and not in the ledger: b9.");
    expect(auditSays(lost).join("\n")).not.toContain("no one is lost");
  });
});
