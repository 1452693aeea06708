import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore, Overtaken, sessionMinutes } from "#store";
import type { Store } from "#store";
import type { Memory } from "./memory.ts";
import { memory, signed } from "./memory.ts";

let kept: Memory;
let store: Store;
let planId: string;
let other: string;

const place = (sessionId: string, start = 1000) => ({ sessionId, start, minutes: 90 });
const bookings = Array.from({ length: 12 }, (_, i) => `booking-${i + 1}`);

beforeAll(async () => {
  kept = await memory();
  store = await openStore(kept.whereabouts);
  const seen = { name: "tiny", title: "A tiny hospital", fingerprint: "f1" };
  const { hospitalId } = await store.hospitals.remember(seen, signed);
  const about = {
    hospitalId,
    actionId: "june",
    computedAt: new Date("2026-06-01T09:00:00Z"),
    inputFingerprint: "f1",
  };
  planId = (await store.plans.keep(about, { displaced: 12 }, signed)).planId;
  other = (await store.plans.keep(about, { displaced: 13 }, signed)).planId;
  const first = bookings.map((bookingId) => ({ bookingId, state: "stood_down" as const, place: undefined }));
  await store.ledger.open(planId, first, signed);
});

afterAll(async () => {
  await store.close();
  await kept.forget();
});

describe("plans", () => {
  it("the same plan computed twice is one plan, and one line of the trail", async () => {
    const [plan] = await store.plans.of("tiny", "june");
    const again = await store.plans.keep(plan, { displaced: 13 }, signed);
    expect(again.planId).toBe(other);
    expect(await store.trail.about(other)).toHaveLength(1);
  });

  it("comes back as the very text that was kept, é, 0.1 and order of keys included", async () => {
    const { hospitalId } = (await store.hospitals.all())[0];
    const document = { z: 0.1, a: "né à 9 h", list: [1, 2, { b: null }] };
    const about = { hospitalId, actionId: "text", computedAt: new Date(0), inputFingerprint: "f1" };
    const { planId: id } = await store.plans.keep(about, document, signed);
    expect(await store.plans.text(id)).toBe('{"z":0.1,"a":"né à 9 h","list":[1,2,{"b":null}]}');
    expect(await store.plans.document(id)).toEqual(document);
  });

  it("lists the newest first, and the trail of the second names the first as what was before", async () => {
    expect((await store.plans.of("tiny", "june")).map((plan) => plan.planId)).toEqual([other, planId]);
    const [entry] = await store.trail.about(other);
    expect(entry.before!.slice(0, 16)).toBe(planId);
  });
});

describe("decisions", () => {
  const ask = { question: "derogation-1", asked: "Ask for a derogation for ED majors?", turn: 1 };

  it("keeps who said what, and thinking again is the next turn", async () => {
    await store.decisions.decide({ planId, ...ask, answer: "yes" }, signed);
    await store.decisions.decide({ planId, ...ask, turn: 2, answer: "no" }, { ...signed, who: "staff-8" });
    const given = (await store.decisions.of(planId)).filter(({ question }) => question === ask.question);
    expect(given.map(({ turn, answer, decidedBy }) => [turn, answer, decidedBy])).toEqual([
      [1, "yes", "staff-7"],
      [2, "no", "staff-8"],
    ]);
  });

  it("ten people answer the same question at once: one is heard, nine are told", async () => {
    const question = { ...ask, question: "derogation-2", planId };
    const all = await Promise.allSettled(
      Array.from({ length: 10 }, (_, i) =>
        store.decisions.decide(
          { ...question, answer: i % 2 ? "yes" : "no" },
          { ...signed, who: `staff-${i}` },
        ),
      ),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of all) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(Overtaken);
    expect((await store.decisions.of(planId)).filter((d) => d.question === question.question)).toHaveLength(
      1,
    );
  });
});

describe("the ledger of bookings", () => {
  const accept = (bookingId: string, sessionId: string, step = 2) =>
    store.ledger.move({ planId, bookingId, step, state: "accepted", place: place(sessionId) }, signed);

  it("eight clerks give the same place to eight patients at once: one patient has it", async () => {
    const all = await Promise.allSettled(bookings.slice(0, 8).map((booking) => accept(booking, "theatre-1")));
    const won = all.flatMap((one, i) => (one.status === "fulfilled" ? [bookings[i]] : []));
    expect(won).toHaveLength(1);
    const now = await store.ledger.now(planId);
    expect(now.filter(({ state }) => state === "accepted").map(({ bookingId }) => bookingId)).toEqual(won);
    for (const one of all) if (one.status === "rejected") expect(one.reason.fault).toBe("place-taken");
  });

  it("eight clerks give eight places to the same patient at once: the patient has one", async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, (_, i) => accept("booking-9", `clinic-${i}`)),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await store.ledger.of(planId, "booking-9")).toHaveLength(2);
  });

  it("a place given back can be given to the next", async () => {
    await accept("booking-10", "theatre-2");
    await expect(accept("booking-11", "theatre-2")).rejects.toMatchObject({ fault: "place-taken" });
    await store.ledger.move(
      { planId, bookingId: "booking-10", step: 3, state: "declined", place: undefined },
      signed,
    );
    await accept("booking-11", "theatre-2");
    expect((await store.ledger.of(planId, "booking-10")).map(({ state }) => state)).toEqual([
      "stood_down",
      "accepted",
      "declined",
    ]);
  });

  it("a patient who came keeps the place; the next step cannot be taken twice nor skipped", async () => {
    await accept("booking-12", "theatre-3");
    const attended = {
      planId,
      bookingId: "booking-12",
      state: "attended" as const,
      place: place("theatre-3"),
    };
    await expect(store.ledger.move({ ...attended, step: 4 }, signed)).rejects.toBeInstanceOf(Overtaken);
    await store.ledger.move({ ...attended, step: 3 }, signed);
    await expect(store.ledger.move({ ...attended, step: 3 }, signed)).rejects.toBeInstanceOf(Overtaken);
    const held = await kept.raw<{ booking_id: string }>(
      "select booking_id from sevenday.places_held where session_id = 'theatre-3'",
    );
    expect(held).toEqual([{ booking_id: "booking-12" }]);
  });

  it("a ledger is opened once", async () => {
    const first = [{ bookingId: "booking-1", state: "stood_down" as const, place: undefined }];
    await expect(store.ledger.open(planId, first, signed)).rejects.toBeInstanceOf(Overtaken);
  });

  it("opens and closes around each other without a deadlock", async () => {
    const first = bookings.map((bookingId, i) => ({
      bookingId: `late-${bookingId}`,
      state: "accepted" as const,
      place: place("list-9", i),
    }));
    const all = await Promise.allSettled([
      store.ledger.open(other, first.toReversed(), signed),
      ...Array.from({ length: 5 }, (_, i) =>
        store.ledger.move(
          {
            planId,
            bookingId: `booking-${i + 1}`,
            step: 2,
            state: "accepted",
            place: place("list-9", i + 3),
          },
          signed,
        ),
      ),
    ]);
    const wrong = all.filter((one) => one.status === "rejected" && !(one.reason instanceof Overtaken));
    expect(wrong).toEqual([]);
  });
});

describe("sessions", () => {
  const person = { subject: "staff-7", role: "rota_coordinator", department: "ED" };

  it("opens to its secret alone, which is nowhere in the database", async () => {
    const token = await store.sessions.open(person, signed);
    expect(await store.sessions.whose(token)).toMatchObject(person);
    expect(await store.sessions.whose(`${token.slice(0, -1)}!`)).toBeUndefined();
    expect(await kept.raw(`select 1 from sevenday.sessions s where s::text like '%${token}%'`)).toEqual([]);
  });

  it("ends when told to", async () => {
    const token = await store.sessions.open(person, signed);
    const { sessionId } = (await store.sessions.whose(token))!;
    await store.sessions.end(sessionId, signed);
    expect(await store.sessions.whose(token)).toBeUndefined();
  });

  it.each([
    ["unused for half an hour", "last_seen_at", sessionMinutes.idle],
    ["twelve hours old, however busy", "opened_at", sessionMinutes.whole],
  ])("ends when it is %s, and not a minute before", async (_, column, minutes) => {
    const token = await store.sessions.open(person, signed);
    const { sessionId } = (await store.sessions.whose(token))!;
    const age = (by: number) =>
      kept.raw(`update sevenday.sessions set ${column} = clock_timestamp() - interval '${by} minutes'
        where session_id = '${sessionId}'`);
    await age(minutes - 1);
    expect(await store.sessions.whose(token)).toBeDefined();
    await age(minutes);
    expect(await store.sessions.whose(token)).toBeUndefined();
  });
});

describe("the server underneath", () => {
  it("writes to disk before it answers", async () => {
    expect(await kept.raw("show fsync")).toEqual([{ fsync: "on" }]);
    expect(await kept.raw("show full_page_writes")).toEqual([{ full_page_writes: "on" }]);
  });

  it("has no table, column, function or comment for anybody's union or intention", async () => {
    const names = await kept.raw<{ name: string }>(`
      select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'sevenday'
      union select relname from pg_class join pg_namespace n on n.oid = relnamespace where nspname = 'sevenday'
      union select proname from pg_proc join pg_namespace n on n.oid = pronamespace where nspname = 'sevenday'
      union select conname from pg_constraint join pg_namespace n on n.oid = connamespace where nspname = 'sevenday'
      union select description from pg_description d join pg_class c on c.oid = objoid
        join pg_namespace n on n.oid = c.relnamespace where nspname = 'sevenday'`);
    expect(names.length).toBeGreaterThan(60);
    const barred = /union|member|\bbma\b|unison|hcsa|intent|striker|strike|ballot|picket|affiliat|walkout/i;
    expect(names.filter(({ name }) => barred.test(name))).toEqual([]);
  });
});
