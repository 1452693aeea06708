import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownerships } from "#electives";
import { day } from "#time";
import {
  countByOwnership,
  groupsToShow,
  mayTell,
  providersByName,
  publicExamples,
  publicProviders,
  whyNotListed,
} from "./directory.ts";
import type { CommunityGroup, Consent, Provider } from "./directory.ts";

const on = day("2026-05-01");
const choir: CommunityGroup = {
  id: "choir",
  name: "Breathing choir",
  place: "Northtown",
  does: "sings",
  runBy: "its members",
  ownership: "community",
  checked: { by: "A. Nurse", on: day("2025-05-01") },
  access: ["no steps"],
  howToComplain: "tell A. Nurse",
  approvedBy: [{ treatmentFunction: "340", lead: "Dr Chest", on: day("2025-06-01") }],
  free: true,
  source: "an example",
};

describe("a group that may be shown", () => {
  it("was checked within the year, is free, open about access and complaints, and approved for the care", () =>
    expect(whyNotListed(choir, "340", on)).toEqual([]));

  it.each<[string, Partial<CommunityGroup>, string]>([
    ["nobody checked", { checked: undefined }, "nobody-checked-it"],
    ["checked in days to come", { checked: { by: "A", on: on + 1 } }, "nobody-checked-it"],
    ["checked 366 days ago", { checked: { by: "A", on: on - 366 } }, "checked-too-long-ago"],
    ["silent on access", { access: [] }, "access-not-told"],
    ["with nobody to complain to", { howToComplain: undefined }, "no-way-to-complain"],
    ["approved tomorrow", { approvedBy: [{ ...choir.approvedBy[0], on: on + 1 }] }, "not-approved"],
    ["that charges", { free: false }, "costs-money"],
  ])("not one %s", (_, change, reason) =>
    expect(whyNotListed({ ...choir, ...change }, "340", on)).toEqual([reason]),
  );

  it("not for another treatment function than the lead approved", () =>
    expect(whyNotListed(choir, "110", on)).toEqual(["not-approved"]));

  it("the public examples are not shown to patients: nobody checked them", () => {
    expect(groupsToShow([...publicExamples, choir], "340", on)).toEqual([choir]);
    for (const group of publicExamples) expect(whyNotListed(group, "340", on)).toContain("nobody-checked-it");
  });
});

describe("nothing about a person goes to a group without consent", () => {
  const consent: Consent = { groupId: "choir", to: ["name"], givenOn: on, takenBackOn: undefined };
  it("nothing when nothing was agreed", () => expect(mayTell(choir, [], on)).toEqual([]));
  it("what was agreed, from that day", () => {
    expect(mayTell(choir, [consent], on)).toEqual(["name"]);
    expect(mayTell(choir, [consent], on - 1)).toEqual([]);
  });
  it("not to another group", () =>
    expect(mayTell(choir, [{ ...consent, groupId: "walkers" }], on)).toEqual([]));
  it("not from the day it was taken back", () => {
    const back = { ...consent, takenBackOn: on + 5 };
    expect(mayTell(choir, [back], on + 4)).toEqual(["name"]);
    expect(mayTell(choir, [back], on + 5)).toEqual([]);
  });
});

describe("ownership is a fact and never a weight", () => {
  const provider = (id: string, name: string): Provider => ({
    id,
    name,
    ownership: "charity",
    place: "",
    source: "",
  });
  const owned = fc.array(fc.constantFrom(...ownerships), { minLength: 4, maxLength: 4 });

  it("whoever owns what, providers come in the same order", () =>
    fc.assert(
      fc.property(owned, (kinds) => {
        const all = [
          provider("d", "Delta"),
          provider("b", "Beta"),
          provider("a2", "Alpha"),
          provider("a1", "Alpha"),
        ];
        const found = providersByName(all.map((one, i) => ({ ...one, ownership: kinds[i] })));
        expect(found.map(({ id }) => id)).toEqual(["a1", "a2", "b", "d"]);
      }),
    ));

  it("whoever owns them, the same groups are shown in the same order", () =>
    fc.assert(
      fc.property(owned, (kinds) => {
        const groups = kinds.map((ownership, i) => ({
          ...choir,
          id: String(i),
          name: `Group ${9 - i}`,
          ownership,
        }));
        expect(groupsToShow(groups, "340", on).map(({ id }) => id)).toEqual(["3", "2", "1", "0"]);
      }),
    ));

  it("no folder that plans, places or decides reads it", () => {
    const src = join(import.meta.dirname, "..");
    const files = ["solve", "strike", "fairness", "actions"].flatMap((folder) =>
      readdirSync(join(src, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        join(src, folder, file),
      ),
    );
    const read = files.filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    expect(read.length).toBeGreaterThan(50);
    expect(read.filter((file) => /ownership/i.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it("is counted, with nobody left out", () => {
    const counts = countByOwnership(publicProviders);
    expect([...counts.keys()]).toEqual(ownerships);
    expect(counts.get("staff_mutual")).toBe(1);
    expect(counts.get("independent")).toBe(0);
  });
});
