import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "#store";
import type { Store } from "#store";
import type { Memory } from "./memory.ts";
import { memory, signed } from "./memory.ts";

let kept: Memory;
let store: Store;
let planId: string;

/** Five entries: the folder is read, a plan is kept, its ledger opened, a question answered, a patient offered a place. */
beforeEach(async () => {
  kept = await memory();
  store = await openStore(kept.whereabouts);
  const { hospitalId } = await store.hospitals.remember(
    { name: "tiny", title: "Tiny", fingerprint: "f1" },
    signed,
  );
  const about = { hospitalId, actionId: "june", computedAt: new Date(0), inputFingerprint: "f1" };
  ({ planId } = await store.plans.keep(about, { displaced: 2 }, signed));
  const first = ["p1", "p2"].map((bookingId) => ({
    bookingId,
    state: "stood_down" as const,
    place: undefined,
  }));
  await store.ledger.open(planId, first, signed);
  await store.decisions.decide(
    { planId, question: "q1", turn: 1, asked: "Stand down?", answer: "yes" },
    signed,
  );
  const place = { sessionId: "s1", start: 600, minutes: 30 };
  await store.ledger.move({ planId, bookingId: "p1", step: 2, state: "offered", place }, signed);
});

afterEach(async () => {
  await store.close();
  await kept.forget();
});

/** What somebody could do who has the database's own password and switches its guard off. */
const tamper = (table: string, sql: string) =>
  kept.raw(
    `alter table sevenday.${table} disable trigger only_added_to; set session_replication_role = replica; ${sql}`,
  );

describe("the audit trail", () => {
  it("holds each deed, oldest first in number, with who, why and what", async () => {
    const entries = (await store.trail.latest()).toReversed();
    expect(entries.map(({ seq, what, who }) => [seq, what, who])).toEqual([
      [1, "hospital.read", "staff-7"],
      [2, "plan.kept", "staff-7"],
      [3, "ledger.opened", "staff-7"],
      [4, "decision.accepted", "staff-7"],
      [5, "booking.offered", "staff-7"],
    ]);
    expect(await store.verifyTrail()).toMatchObject({ sound: true, entries: 5, head: entries[4].hash });
  });

  it.each(["trail", "hospitals", "plans", "decisions", "ledger_events"])(
    "%s can be added to and neither changed, emptied nor deleted from",
    async (table) => {
      const refused = { code: "23001" };
      await expect(kept.raw(`delete from sevenday.${table}`)).rejects.toMatchObject(refused);
      await expect(kept.raw(`truncate sevenday.${table} cascade`)).rejects.toMatchObject(refused);
      const column = {
        trail: "why",
        hospitals: "title",
        plans: "action_id",
        decisions: "reason",
        ledger_events: "state",
      };
      const change = `update sevenday.${table} set ${column[table as "trail"]} = 'x'`;
      await expect(kept.raw(change)).rejects.toMatchObject(refused);
      expect(await store.verifyTrail()).toMatchObject({ sound: true, entries: 5 });
    },
  );

  it.each([
    ["an entry reworded", "trail", "update sevenday.trail set why = 'On a whim' where seq = 3", 3, "altered"],
    [
      "an entry by another hand",
      "trail",
      "update sevenday.trail set who = 'staff-9' where seq = 2",
      2,
      "altered",
    ],
    [
      "an entry at another time",
      "trail",
      "update sevenday.trail set at = at - interval '1 ms' where seq = 4",
      4,
      "altered",
    ],
    ["an entry taken out", "trail", "delete from sevenday.trail where seq = 3", 3, "missing"],
    ["the first taken out", "trail", "delete from sevenday.trail where seq = 1", 1, "missing"],
    [
      "two entries exchanged",
      "trail",
      "update sevenday.trail set seq = 99 where seq = 2; update sevenday.trail set seq = 2 where seq = 3; update sevenday.trail set seq = 3 where seq = 99",
      2,
      "unlinked",
    ],
    [
      "a plan's figures",
      "plans",
      `update sevenday.plans set document = '{"displaced":1}'`,
      2,
      "thing-altered",
    ],
    ["a yes made a no", "decisions", "update sevenday.decisions set answer = 'no'", 4, "thing-altered"],
    [
      "a patient removed",
      "ledger_events",
      "delete from sevenday.ledger_events where booking_id = 'p2'",
      3,
      "thing-altered",
    ],
    [
      "a patient moved unseen",
      "ledger_events",
      "insert into sevenday.ledger_events values ('PLAN', 'p2', 2, 'closed', null, null, null, 5)",
      5,
      "thing-altered",
    ],
    [
      "a folder passed off as another",
      "hospitals",
      "update sevenday.hospitals set fingerprint = 'f2'",
      1,
      "thing-altered",
    ],
  ] as const)("notices %s, and where", async (_, table, sql, seq, fault) => {
    await tamper(table, sql.replace("PLAN", planId));
    expect(await store.verifyTrail()).toEqual({ sound: false, seq, fault });
  });

  it("notices an end cut off, if somebody wrote down where it was", async () => {
    const [last] = await store.trail.latest(1);
    await tamper(
      "trail",
      "delete from sevenday.trail where seq = 5; delete from sevenday.ledger_events where step = 2",
    );
    expect(await store.verifyTrail()).toMatchObject({ sound: true, entries: 4 });
    expect(await store.verifyTrail(last)).toEqual({ sound: false, seq: 5, fault: "missing" });
  });

  it("notices a chain written anew from some point on, against the same note", async () => {
    expect(await store.verifyTrail({ seq: 4, hash: "f".repeat(64) })).toEqual({
      sound: false,
      seq: 4,
      fault: "not-the-anchor",
    });
  });
});
