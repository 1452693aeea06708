import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProtected, priorities } from "#patients";
import type { Priority } from "#patients";
import { always, mayOffer, offerTable } from "./offer.ts";
import type { StoodDownCare, StoodDownSituation } from "./offer.ts";

const routine: StoodDownSituation = {
  care: "routine-outpatient",
  priority: "routine",
  emergency: false,
  cancerKnownOrSuspected: false,
  safeguarding: false,
  next: "new-date",
  asksInstead: false,
};
const offered = (change: Partial<StoodDownSituation>) => mayOffer({ ...routine, ...change }).offer;

describe("emergency, P1, P2, cancer, safeguarding: rebook only", () => {
  it.each<[string, Partial<StoodDownSituation>]>([
    ["an emergency", { emergency: true }],
    ["cancer known or suspected", { cancerKnownOrSuspected: true }],
    ["a safeguarding flag", { safeguarding: true }],
    ...(["P1a", "P1b", "P2", "cancer_31", "cancer_62"] as Priority[]).map(
      (priority) => [priority, { priority }] as [string, Partial<StoodDownSituation>],
    ),
  ])("%s", (_, change) => {
    expect(offered(change)).toBe("no");
    expect(offered({ ...change, asksInstead: true })).toBe("no");
  });

  it("P3 and P4 are not among them", () => {
    expect(offered({ priority: "P3" })).toBe("as-well-as-the-new-date");
    expect(offered({ priority: "P4" })).toBe("as-well-as-the-new-date");
  });
});

describe("routine care with a new date: as well as it", () => {
  it.each<StoodDownCare>([
    "routine-outpatient",
    "therapy",
    "long-term-condition-review",
    "mental-health-contact",
  ])("%s", (care) => expect(offered({ care })).toBe("as-well-as-the-new-date"));

  it("a named owner of the next date is enough", () =>
    expect(offered({ next: "named-owner" })).toBe("as-well-as-the-new-date"));

  it("not what is urgent, nor care the table does not name", () => {
    expect(offered({ priority: "urgent" })).toBe("no");
    expect(offered({ care: "other" })).toBe("no");
  });
});

it.each<StoodDownCare>(["operation", "diagnostic-test"])("%s: support while waiting, and only that", (care) =>
  expect(offered({ care })).toBe("while-waiting-only"),
);

it.each<StoodDownCare>(["routine-outpatient", "operation"])(
  "%s without a new date: no offer empties the queue",
  (care) => expect(offered({ care, next: "none" })).toBe("no"),
);

it("asked for in place of NHS care: a clinician records it, with a date or without", () => {
  expect(offered({ asksInstead: true })).toBe("a-clinician-records");
  expect(offered({ asksInstead: true, next: "none", care: "operation" })).toBe("a-clinician-records");
});

const anySituation = fc.record<StoodDownSituation>({
  care: fc.constantFrom(
    ...([
      "routine-outpatient",
      "therapy",
      "long-term-condition-review",
      "mental-health-contact",
      "operation",
      "diagnostic-test",
      "other",
    ] as const),
  ),
  priority: fc.constantFrom(...priorities),
  emergency: fc.boolean(),
  cancerKnownOrSuspected: fc.boolean(),
  safeguarding: fc.boolean(),
  next: fc.constantFrom("new-date", "named-owner", "none"),
  asksInstead: fc.boolean(),
});

describe("whatever the situation", () => {
  it("is shown only to somebody who has a date or an owner, is not pressing and asks for nothing instead", () =>
    fc.assert(
      fc.property(anySituation, (situation) => {
        const { offer } = mayOffer(situation);
        if (offer !== "as-well-as-the-new-date" && offer !== "while-waiting-only") return;
        expect(situation.next).not.toBe("none");
        expect(isProtected(situation.priority)).toBe(false);
        expect(situation.asksInstead || situation.emergency || situation.safeguarding).toBe(false);
      }),
    ));

  it("every rule that always holds comes with the answer, and both rights", () => {
    const { always: said, rights } = mayOffer(routine);
    expect(said).toEqual(always);
    expect(rights.map(({ certainty }) => certainty)).toEqual(["published", "unverified"]);
  });

  it("has a row for every case", () => expect(offerTable.at(-1)!.when(routine)).toBe(true));
});
