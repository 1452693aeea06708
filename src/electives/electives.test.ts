import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day, londonInstant } from "#time";
import type { Audited } from "./audit.ts";
import { audit } from "./audit.ts";
import type { Booking, BookingState } from "./booking.ts";
import { bookingStates } from "./booking.ts";
import { freeMinutes } from "./free-minutes.ts";
import type { DisplacedBooking, Outcome } from "./ledger.ts";
import { ledger, LedgerDoesNotReconcile } from "./ledger.ts";
import type { Session } from "./session.ts";
import type { Actor } from "./transition.ts";
import { bookingEvents, transition, TransitionRefused, transitions } from "./transition.ts";

const tuesday = day("2026-06-16");
const at = (clock: number, date = tuesday) => londonInstant(date, clock * 60);

const booking = (bookingId: string, more: Partial<Booking> = {}): Booking => ({
  bookingId,
  pathwayId: `path-${bookingId}`,
  sessionId: "monday",
  start: at(9),
  minutes: 20,
  state: "booked",
  ...more,
});

const session = (sessionId: string, date: number, more: Partial<Session> = {}): Session => ({
  sessionId,
  siteId: "S",
  department: "Cardiology",
  treatmentFunction: "320",
  kind: "clinic",
  date,
  start: at(9, date),
  end: at(12, date),
  leadStaffId: "amy",
  team: [],
  setting: "",
  minutes: 60,
  ...more,
});

describe("a booking changes state", () => {
  const by = (actor: Actor, name = "") => ({ actor, name });

  it("from a strike to a kept date, each step signed", () => {
    const steps: BookingState[] = [];
    let now = booking("b1");
    for (const [event, who, reason] of [
      ["stand_down", by("plan"), "its lead covers the emergency department"],
      ["propose", by("plan"), ""],
      ["offer", by("booking_manager", "kim"), ""],
      ["decline", by("patient"), ""],
      ["propose", by("booking_manager", "kim"), ""],
      ["offer", by("booking_manager", "kim"), ""],
      ["accept", by("patient"), ""],
      ["confirm", by("booking_manager", "kim"), ""],
      ["attend", by("clinic", "lou"), ""],
    ] as const) {
      now = transition(now, event, who, at(9), reason).booking;
      steps.push(now.state);
    }
    expect(steps).toEqual([
      "stood_down",
      "proposed",
      "offered",
      "declined",
      "proposed",
      "offered",
      "accepted",
      "booked",
      "attended",
    ]);
  });

  it("is never moved by the plan when it awaits a decision", () => {
    const waiting = booking("b1", { state: "awaiting_decision" });
    expect(() => transition(waiting, "stand_down", by("plan"), at(9), "no anaesthetist")).toThrow(
      TransitionRefused,
    );
    expect(() => transition(waiting, "propose", by("plan"), at(9))).toThrow(TransitionRefused);
    expect(
      transition(waiting, "stand_down", by("department_lead", "amy"), at(9), "no anaesthetist").booking.state,
    ).toBe("stood_down");
  });

  it("is closed by a named person with a reason, and by nobody else", () => {
    const close = (actor: Actor, name: string, reason: string) => () =>
      transition(booking("b1"), "close", by(actor, name), at(9), reason);
    expect(close("department_lead", "amy", "treated elsewhere")().booking.state).toBe("closed");
    expect(close("department_lead", "amy", " ")).toThrow("needs_reason");
    expect(close("department_lead", "", "treated elsewhere")).toThrow("needs_name");
    expect(close("plan", "", "treated elsewhere")).toThrow("not_by_them");
    expect(close("booking_manager", "kim", "did not answer")).toThrow("not_by_them");
  });

  it("only as the table says, whatever is tried, and always into a state that is known", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...bookingEvents),
            fc.constantFrom<Actor>(
              "plan",
              "department_lead",
              "operations_director",
              "booking_manager",
              "patient",
              "clinic",
            ),
          ),
        ),
        (tries) => {
          let now = booking("b1");
          for (const [event, actor] of tries) {
            const rule = transitions.find(
              (one) => one.event === event && one.from.includes(now.state) && one.by.includes(actor),
            );
            try {
              const moved = transition(now, event, by(actor, "kim"), at(9), "a reason");
              expect(moved.booking.state).toBe(rule?.to);
              expect(moved.step).toMatchObject({ from: now.state, to: rule?.to, event });
              now = moved.booking;
            } catch (error) {
              expect(error).toBeInstanceOf(TransitionRefused);
              expect(rule).toBeUndefined();
            }
            expect(bookingStates).toContain(now.state);
          }
        },
      ),
    );
  });

  it("leads from every state but the last three back to a date, so that nobody is stranded", () => {
    const reachable = (from: BookingState): Set<BookingState> => {
      const seen = new Set([from]);
      for (const state of seen)
        for (const rule of transitions) if (rule.from.includes(state)) seen.add(rule.to);
      return seen;
    };
    for (const state of bookingStates) {
      if (state === "attended" || state === "closed") expect([...reachable(state)]).toEqual([state]);
      else expect(reachable(state)).toContain("attended");
    }
  });
});

describe("the ledger", () => {
  const displaced: DisplacedBooking[] = ["hip", "knee", "cancer"].map((bookingId) => ({
    bookingId,
    pathwayId: `path-${bookingId}`,
    sessionId: "monday",
    isProtected: bookingId === "cancer",
  }));
  const place = { sessionId: "later", start: at(9, tuesday + 7) };

  it("puts each displaced patient in one state, and says first who has no date", () => {
    const outcomes: Outcome[] = [
      { bookingId: "hip", place },
      { bookingId: "knee", place: undefined },
      { bookingId: "cancer", place },
    ];
    const kept = ledger(displaced, outcomes, at(9));
    expect(kept.lines.map((line) => [line.bookingId, line.state, line.reason])).toEqual([
      ["hip", "proposed", "date_held"],
      ["knee", "stood_down", "no_free_place"],
      ["cancer", "awaiting_decision", "protected_date_held"],
    ]);
    expect(kept).toMatchObject({
      displaced: 3,
      byState: { proposed: 1, stood_down: 1, awaiting_decision: 1 },
      withoutDate: ["knee"],
    });
  });

  it("refuses to be written when somebody is lost, doubled or not displaced at all", () => {
    const outcomes: Outcome[] = [
      { bookingId: "hip", place },
      { bookingId: "hip", place: undefined },
      { bookingId: "elbow", place },
    ];
    let thrown: unknown;
    try {
      ledger(displaced, outcomes, at(9));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(LedgerDoesNotReconcile);
    expect((thrown as LedgerDoesNotReconcile).discrepancy).toEqual({
      lost: ["knee", "cancer"],
      twice: ["hip"],
      strangers: ["elbow"],
    });
  });
});

describe("free minutes", () => {
  it("are those no booking holds: a proposed place is held, a declined one is not", () => {
    const sessions = [session("monday", tuesday), session("empty", tuesday), session("over", tuesday)];
    const bookings = [
      booking("a"),
      booking("b", { state: "proposed" }),
      booking("c", { state: "declined" }),
      booking("d", { sessionId: "over", minutes: 90 }),
    ];
    expect([...freeMinutes(sessions, bookings)]).toEqual([
      ["monday", 20],
      ["empty", 60],
      ["over", 0],
    ]);
  });
});

describe("an audit of a plan", () => {
  const next = tuesday + 7;
  /** Monday's clinic is stood down; ana has the following week, bo waits. */
  const sound: Audited = {
    sessions: [session("monday", tuesday), session("later", next), session("shut", next + 1)],
    bookings: [
      booking("ana"),
      booking("bo"),
      booking("cy", { sessionId: "later", start: at(9, next), minutes: 30 }),
    ],
    pathways: ["ana", "bo", "cy"].map((id) => ({
      pathwayId: `path-${id}`,
      patientId: id,
      treatmentFunction: "320",
      clockStart: tuesday - 70,
      priority: "routine",
      decisionDate: undefined,
      breachDate: undefined,
      procedureMinutes: 20,
      lengthOfStay: 0,
      timesCancelled: 0,
    })),
    standDown: [
      { sessionId: "monday", verdict: "stand_down", displaced: ["ana", "bo"] },
      { sessionId: "shut", verdict: "hold", displaced: [] },
    ],
    newBookings: [
      { bookingId: "ana", pathwayId: "path-ana", sessionId: "later", start: at(10, next), minutes: 20 },
    ],
    ledger: [
      {
        bookingId: "ana",
        pathwayId: "path-ana",
        sessionId: "monday",
        state: "proposed",
        since: at(9),
        newSessionId: "later",
        newStart: at(10, next),
      },
      {
        bookingId: "bo",
        pathwayId: "path-bo",
        sessionId: "monday",
        state: "stood_down",
        since: at(9),
        newSessionId: "",
        newStart: undefined,
      },
    ],
  };
  const findings = (facts: Audited) =>
    Object.fromEntries(audit(facts).findings.map(({ kind, ids }) => [kind, ids]));
  const [anasDate] = sound.newBookings;
  const [anasLine, bosLine] = sound.ledger;

  it("finds nothing in a sound one, and says who waits", () => {
    expect(audit(sound)).toEqual({
      displaced: 2,
      lines: 2,
      byState: { proposed: 1, stood_down: 1 },
      discrepancy: { lost: [], twice: [], strangers: [] },
      withoutDate: [{ bookingId: "bo", since: at(9) }],
      findings: [],
      reconciles: true,
    });
  });

  it("finds a patient whose line was left out, from the hospital's own bookings and not from the plan's list", () => {
    const report = audit({
      ...sound,
      ledger: [anasLine],
      standDown: [{ sessionId: "monday", verdict: "stand_down", displaced: ["ana"] }],
    });
    expect(report.discrepancy.lost).toEqual(["bo"]);
    expect(report.reconciles).toBe(false);
  });

  it("finds a patient in two states, and one nobody displaced", () => {
    const stranger = { ...bosLine, bookingId: "cy", pathwayId: "path-cy", sessionId: "later" };
    const report = audit({ ...sound, ledger: [...sound.ledger, bosLine, stranger] });
    expect(report.discrepancy).toEqual({ lost: [], twice: ["bo"], strangers: ["cy"] });
  });

  it("finds a state nobody knows and a line from another session", () => {
    expect(findings({ ...sound, ledger: [anasLine, { ...bosLine, state: "parked" }] })).toEqual({
      unknown_state: ["bo"],
    });
    expect(findings({ ...sound, ledger: [anasLine, { ...bosLine, sessionId: "later" }] })).toEqual({
      wrong_origin: ["bo"],
    });
  });

  it("finds a date that the two tables tell differently, and one with no line", () => {
    expect(findings({ ...sound, ledger: [{ ...anasLine, newStart: at(11, next) }, bosLine] })).toEqual({
      date_differs: ["ana"],
    });
    expect(findings({ ...sound, ledger: [bosLine], standDown: [] })).toMatchObject({
      date_without_line: ["ana"],
    });
  });

  it("finds a date in a session that is not there, is shut, is of another kind, or does not run then", () => {
    const moved = (sessionId: string, start: number, more: Partial<Session> = {}): Audited => ({
      ...sound,
      sessions: sound.sessions.map((one) => (one.sessionId === sessionId ? { ...one, ...more } : one)),
      newBookings: [{ ...anasDate, sessionId, start }],
      ledger: [{ ...anasLine, newSessionId: sessionId, newStart: start }, bosLine],
    });
    expect(findings(moved("nowhere", at(10, next)))).toMatchObject({ unknown_session: ["ana"] });
    expect(findings(moved("shut", at(10, next + 1)))).toEqual({ shut_session: ["ana"] });
    expect(findings(moved("later", at(10, next), { kind: "diagnostic" }))).toEqual({
      other_function: ["ana"],
    });
    expect(findings(moved("later", at(12, next)))).toEqual({ outside_session: ["ana"] });
    expect(findings(moved("later", at(12, next) - 1))).toEqual({});
  });

  it("finds a session past its minutes: 30 booked and 30 free take 30 and not 31", () => {
    const longer = (minutes: number): Audited => ({ ...sound, newBookings: [{ ...anasDate, minutes }] });
    expect(findings(longer(30))).toEqual({});
    expect(findings(longer(31))).toEqual({ over_minutes: ["later"] });
  });

  it("finds a patient in two places at once", () => {
    const elsewhere = booking("dan", {
      sessionId: "later",
      pathwayId: "path-ana",
      start: at(10, next),
      minutes: 5,
    });
    expect(findings({ ...sound, bookings: [...sound.bookings, elsewhere] })).toEqual({ two_places: ["dan"] });
    expect(
      findings({ ...sound, bookings: [...sound.bookings, { ...elsewhere, start: at(10, next) + 20 }] }),
    ).toEqual({});
  });
});
