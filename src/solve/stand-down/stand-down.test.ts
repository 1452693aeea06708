import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Booking, Session } from "#electives";
import type { Pathway, Priority } from "#patients";
import type { Doctor } from "#people";
import { Rota } from "#rota";
import type { Action } from "#strike";
import { day, londonInstant } from "#time";
import type { Option } from "./choose.ts";
import { choose } from "./choose.ts";
import { minutesLeft } from "./column.ts";
import type { Stake } from "./harm.ts";
import { addStakes, compareStakes, nothing } from "./harm.ts";
import { restConflict } from "./leads.ts";
import { planStandDown } from "./plan.ts";
import { keep95, protectEmergencies } from "./policy.ts";
import type { StandDownProblem } from "./problem.ts";
import { sureToCome } from "./sure-to-come.ts";
import { valueOfWaiting } from "./waiting.ts";

const tuesday = day("2026-06-16");
const at = (clock: number, date = tuesday) => londonInstant(date, clock * 60);

const doctor = (staffId: string, grade: string, skills: string[], department = "Orthopaedics"): Doctor => ({
  staffId,
  name: staffId,
  grade,
  department,
  skills,
  fte: 1,
  contract: "",
  contractRenewal: undefined,
  optedOut: false,
  payPoint: "",
  worksOn: [],
  siteId: "S",
  fullTimeWeekends: undefined,
  workingPattern: undefined,
});

const session = (sessionId: string, leadStaffId: string, more: Partial<Session> = {}): Session => ({
  sessionId,
  siteId: "S",
  department: "Orthopaedics",
  treatmentFunction: "110",
  kind: "theatre",
  date: tuesday,
  start: at(9),
  end: at(13),
  leadStaffId,
  team: [
    { skill: "consultant", number: 1 },
    { skill: "anaesthetist", number: 1 },
  ],
  setting: "",
  minutes: 240,
  ...more,
});

const pathway = (pathwayId: string, priority: Priority, more: Partial<Pathway> = {}): Pathway => ({
  pathwayId,
  patientId: `patient of ${pathwayId}`,
  treatmentFunction: "110",
  clockStart: day("2026-03-03"),
  priority,
  decisionDate: day("2026-04-07"),
  breachDate: undefined,
  procedureMinutes: 60,
  lengthOfStay: 0,
  timesCancelled: 0,
  ...more,
});

const booking = (bookingId: string, sessionId: string, minutes = 60): Booking => ({
  bookingId,
  pathwayId: bookingId,
  sessionId,
  start: at(9),
  minutes,
  state: "booked",
});

const action: Action = {
  actionId: "june",
  name: "June",
  start: tuesday,
  end: tuesday,
  dailyFrom: 420,
  dailyTo: 1439,
  grades: ["resident"],
  departments: [],
  scope: "all_out",
  announcedOn: day("2026-06-05"),
  probabilityGoesAhead: undefined,
};

/** Two surgeons with a list each on Tuesday morning, and two anaesthetists for both. */
const cast = (more: Partial<StandDownProblem> = {}): StandDownProblem => ({
  action,
  sessions: [session("amy's list", "amy"), session("ben's list", "ben")],
  bookings: [booking("hip", "amy's list"), booking("cancer", "ben's list")],
  pathways: [pathway("hip", "P4"), pathway("cancer", "cancer_31")],
  doctors: [
    doctor("amy", "consultant", []),
    doctor("ben", "consultant", []),
    doctor("chidi", "consultant", ["anaesthetist"], "Anaesthetics"),
    doctor("dev", "consultant", ["anaesthetist"], "Anaesthetics"),
  ],
  rota: new Rota([]),
  coverNeeds: [],
  placements: [],
  calledOut: (one) => one.grade.startsWith("ST"),
  expectedAbsence: () => ({ mean: 0.65, low: 0.55, high: 0.75 }),
  chance: { probability: 0.9, low: 0.8, high: 0.97 },
  callOffLeads: [1, 4, 5, 7, 7, 7, 8, 11, 16, 51, 72],
  asOf: at(9, day("2026-06-06")),
  policy: protectEmergencies,
  ...more,
});

const verdicts = (facts: StandDownProblem) =>
  Object.fromEntries(planStandDown(facts).sessions.map((one) => [one.sessionId, one.verdict]));

describe("lists on a strike day", () => {
  it("go when everyone they need is there", () => {
    expect(verdicts(cast())).toEqual({ "amy's list": "go", "ben's list": "go" });
  });

  it("give way to the cancer list when one anaesthetist of two is needed elsewhere", () => {
    const facts = cast({ placements: [{ staffId: "dev", start: at(8), end: at(17) }] });
    expect(verdicts(facts)).toEqual({ "amy's list": "stand_down", "ben's list": "go" });
    const [amys] = planStandDown(facts).sessions;
    expect(amys.reasons).toEqual([
      {
        kind: "team_short",
        skill: "anaesthetist",
        department: "",
        needed: 2,
        sure: 1,
        rostered: 2,
      },
    ]);
    expect(planStandDown(facts).displaced).toEqual([
      { bookingId: "hip", pathwayId: "hip", sessionId: "amy's list", isProtected: false },
    ]);
  });

  it("stand down when their surgeon covers the ward, and the cancer patient waits for a clinician's decision", () => {
    const facts = cast({ placements: [{ staffId: "ben", start: at(8), end: at(17) }] });
    const plan = planStandDown(facts);
    expect(verdicts(facts)).toEqual({ "amy's list": "go", "ben's list": "stand_down" });
    expect(plan.sessions[1].reasons[0]).toMatchObject({ kind: "lead_placed", staffId: "ben" });
    expect(plan.displaced[0]).toMatchObject({ bookingId: "cancer", isProtected: true });
    expect(plan.decisions).toMatchObject([
      { bookingId: "cancer", role: "department_lead", by: at(9, day("2026-06-09")) },
    ]);
  });

  it("stand down the morning after the surgeon's night, on a day that is not even the action's", () => {
    const wednesday = tuesday + 1;
    const facts = cast({
      sessions: [
        session("amy's Wednesday", "amy", {
          date: wednesday,
          start: at(9, wednesday),
          end: at(13, wednesday),
        }),
      ],
      bookings: [booking("hip", "amy's Wednesday")],
      placements: [{ staffId: "amy", start: at(20), end: at(8, wednesday) }],
    });
    const [plan] = planStandDown(facts).sessions;
    expect(plan.verdict).toBe("stand_down");
    expect(plan.reasons).toEqual([
      { kind: "lead_rests", staffId: "amy", from: at(20), to: at(8, wednesday), had: 60, needed: 660 },
    ]);
  });

  it("cannot have one person twice, whatever skills they have", () => {
    const both = session("long list", "amy", {
      team: [
        { skill: "consultant", number: 1 },
        { skill: "anaesthetist", number: 1 },
        { skill: "ward", number: 1 },
      ],
    });
    const facts = cast({ sessions: [both], bookings: [booking("hip", "long list")] });
    const chidi = doctor("chidi", "consultant", ["anaesthetist", "ward"], "Anaesthetics");
    const dev = doctor("dev", "consultant", ["ward"], "Anaesthetics");
    expect(verdicts({ ...facts, doctors: [doctor("amy", "consultant", []), chidi, dev] })).toEqual({
      "long list": "go",
    });
    const alone = {
      ...facts,
      doctors: [doctor("amy", "consultant", []), chidi, dev],
      placements: [{ staffId: "dev", start: at(8), end: at(17) }],
    };
    expect(verdicts(alone)).toEqual({ "long list": "stand_down" });
    expect(planStandDown(alone).sessions[0].reasons).toMatchObject([
      { kind: "team_short", skill: "anaesthetist or ward", needed: 2, sure: 1 },
    ]);
  });

  it("take nobody from the floor of an area that must be kept safe", () => {
    const needs = [
      {
        department: "Critical care",
        area: "Intensive care",
        weekday: undefined,
        date: tuesday,
        start: 0,
        end: 1440,
        skill: "anaesthetist",
        least: 0,
        leastOnStrike: 1,
      },
    ];
    expect(verdicts(cast({ coverNeeds: needs }))).toEqual({ "amy's list": "stand_down", "ben's list": "go" });
  });
});

describe("a clinic without its residents", () => {
  const clinic = session("clinic", "amy", {
    kind: "clinic",
    team: [
      { skill: "consultant", number: 1 },
      { skill: "resident", number: 2 },
    ],
    minutes: 420,
  });
  const facts = cast({
    sessions: [clinic],
    doctors: [doctor("amy", "consultant", []), doctor("rae", "ST3", []), doctor("sam", "ST4", [])],
    bookings: Array.from({ length: 21 }, (_, i) => booking(`p${i}`, "clinic", 20)),
    pathways: Array.from({ length: 21 }, (_, i) =>
      pathway(`p${i}`, i === 20 ? "cancer_62" : i < 10 ? "urgent" : "routine"),
    ),
  });

  it("shrinks to the consultant's column: 180 of 420 minutes, nine of 21 patients, the cancer patient among them", () => {
    // One consultant at 20 minutes and two trainees at 30: 3 parts in 7.
    expect(minutesLeft(420, { lead: 20, other: 30 }, 2, 0)).toBe(180);
    const [plan] = planStandDown(facts).sessions;
    expect(plan.verdict).toBe("shrink");
    expect(plan.kept).toHaveLength(9);
    expect(plan.kept).toContain("p20");
    expect(plan.kept.filter((id) => Number(id.slice(1)) < 10)).toHaveLength(8);
  });

  it("keeps one resident's column too when one can be counted on: 300 of 420 minutes", () => {
    expect(minutesLeft(420, { lead: 20, other: 30 }, 2, 1)).toBe(300);
    const [plan] = planStandDown({
      ...facts,
      policy: { ...keep95, holds: false, confidence: 0.8 },
      // At least one of two at a share present of 0.6: 0.84.
      expectedAbsence: () => ({ mean: 0.4, low: 0.3, high: 0.5 }),
    }).sessions;
    expect(plan.verdict).toBe("shrink");
    expect(plan.kept).toHaveLength(15);
  });

  it("keeps everybody when the action is on other days", () => {
    const later = { ...action, start: tuesday + 7, end: tuesday + 7 };
    expect(planStandDown({ ...facts, action: later }).sessions).toEqual([]);
  });
});

describe("go, hold or stand down", () => {
  const short = { placements: [{ staffId: "amy", start: at(8), end: at(17) }], policy: keep95 };

  it("holds while a call-off is likely enough to be worth waiting for", () => {
    // Decide by 9 June, seven days ahead. Six past call-offs came less than ten days ahead, four of them seven or more.
    // At 50%: now 1 × 1,200; then 2/3 × 1,200.
    const [amys] = planStandDown(
      cast({ ...short, chance: { probability: 0.5, low: 0.3, high: 0.7 } }),
    ).sessions;
    expect(amys.verdict).toBe("hold");
    expect(amys.ifItGoesAhead).toBe("stand_down");
    expect(amys.clocks.decideBy).toBe(at(9, day("2026-06-09")));
  });

  it("decides at once when the action is certain", () => {
    expect(verdicts(cast({ ...short, chance: { probability: 1, low: 1, high: 1 } }))["amy's list"]).toBe(
      "stand_down",
    );
  });

  it("decides at once when the last safe moment has come, and may hold the day before", () => {
    const facts = cast({
      ...short,
      asOf: at(9, day("2026-06-09")),
      chance: { probability: 0.5, low: 0.3, high: 0.7 },
    });
    expect(verdicts(facts)["amy's list"]).toBe("stand_down");
    expect(verdicts({ ...facts, asOf: facts.asOf - 1440 })["amy's list"]).toBe("hold");
  });

  it("draws the break-even line at needless over needless and late", () => {
    const value = valueOfWaiting({
      harmNow: 1000,
      harmThen: 1200,
      harmOnTheDay: 3000,
      probability: 0.5,
      start: 100,
      today: 90,
      decideOn: 93,
      callOffLeads: [1, 4, 5, 7, 7, 7, 8, 11],
    });
    // 1000 / (1000 + 2000)
    expect(value).toMatchObject({ needless: 1000, late: 2000, breakEven: 1 / 3 });
    // Off before: half of 4 in 7. Then 5/7 × the lesser of 1200 and 0.7 × 3000, against 1000 now.
    expect(value.offBefore).toBeCloseTo(2 / 7, 12);
    expect(value.value).toBeCloseTo(1000 - (5 / 7) * 1200, 9);
  });
});

describe("the choice of lists", () => {
  const options = (resources: number): fc.Arbitrary<Option[]> =>
    fc
      .array(
        fc.record({
          takes: fc.uniqueArray(
            fc.record({ resource: fc.nat(resources - 1), number: fc.integer({ min: 1, max: 3 }) }),
            {
              selector: (one) => one.resource,
              maxLength: 2,
            },
          ),
          saves: fc.tuple(fc.nat(1), fc.nat(2), fc.nat(20), fc.nat(3)),
        }),
        { minLength: 0, maxLength: 2 },
      )
      .map((more) => [{ takes: [], saves: nothing }, ...more]);

  function bruteForce(sessions: readonly (readonly Option[])[], left: readonly number[]): Stake {
    const [own, ...others] = sessions;
    if (!own) return nothing;
    let best: Stake | undefined;
    for (const option of own) {
      const after = left.map(
        (had, i) => had - (option.takes.find((take) => take.resource === i)?.number ?? 0),
      );
      if (after.some((had) => had < 0)) continue;
      const saves = addStakes(option.saves, bruteForce(others, after));
      if (!best || compareStakes(saves, best) > 0) best = saves;
    }
    return best!;
  }

  it("says so when there were too many combinations to prove it", () => {
    const one = (harm: number): Option[] => [
      { takes: [], saves: nothing },
      { takes: [{ resource: 0, number: 1 }], saves: [0, 0, harm, 0] },
    ];
    expect(choose([one(1), one(2), one(3)], [2])).toMatchObject({ saves: [0, 0, 5, 0], proven: true });
    expect(choose([one(1), one(2), one(3)], [2], 1).proven).toBe(false);
  });

  it("saves as much as brute force, rank by rank, and overdraws nothing", () => {
    fc.assert(
      fc.property(
        fc.array(options(3), { maxLength: 6 }),
        fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)),
        (sessions, supply) => {
          const choice = choose(sessions, supply);
          expect(choice.saves).toEqual(bruteForce(sessions, supply));
          const picked = choice.picks.map((pick, i) => sessions[i][pick]);
          expect(picked.map((option) => option.saves).reduce(addStakes, nothing)).toEqual(choice.saves);
          supply.forEach((had, resource) => {
            const used = picked.flatMap((option) =>
              option.takes.filter((take) => take.resource === resource),
            );
            expect(used.reduce((sum, take) => sum + take.number, 0)).toBeLessThanOrEqual(had);
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("how many can be counted on", () => {
  it("is two of ten at nine in ten when the group's absence is 65%", () => {
    // P(at least 2 of 10 at 0.35) = 0.914, at least 3 = 0.738
    expect(sureToCome(10, 0.65, 0.9)).toBe(2);
    expect(sureToCome(10, 0.65, 0.73)).toBe(3);
  });
  it("is all when nobody is absent and none when all are", () => {
    expect(sureToCome(7, 0, 0.99)).toBe(7);
    expect(sureToCome(7, 1, 0.01)).toBe(0);
  });
});

describe("rest between a cover duty and one's own list", () => {
  const list = { start: at(9), end: at(13) };
  it("is owed unless both fit into one working day of 13 hours", () => {
    expect(restConflict(list, { start: at(14), end: at(22) }, 660)).toBe(false);
    expect(restConflict(list, { start: at(14), end: at(22) + 1 }, 660)).toBe(true);
  });
  it("is enough at eleven hours to the minute", () => {
    expect(restConflict(list, { start: at(14, tuesday - 1), end: at(22, tuesday - 1) }, 660)).toBe(false);
    expect(restConflict(list, { start: at(14, tuesday - 1), end: at(22, tuesday - 1) + 1 }, 660)).toBe(true);
  });
});
