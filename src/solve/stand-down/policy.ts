import type { SessionKind } from "#electives";
import type { Priority } from "#patients";

/** Days before a session by which a thing has to be known. */
interface ClockDays {
  /** What the patient needs to change their own plans. */
  readonly patientNotice: number;
  /** What the team needs to be somewhere else, or to be there after all. */
  readonly teamNotice: number;
  /** Pre-operative tests, kit on loan, medicines stopped. */
  readonly preparation: number;
  /** The last moment at which a slot given back can still be filled. */
  readonly refill: number;
}

/**
 * What to stand down, when, and for whom least, as published figures. Two policies of the years 2023 to 2026 ship with
 * the project so that their cost can be seen side by side.
 */
export interface StandDownPolicy {
  readonly id: "protect_emergencies" | "keep_95";
  readonly version: string;
  readonly says: string;
  readonly source: string;
  /** Are doctors of the grades called out counted on for lists at all? */
  readonly countsOnCalledOut: boolean;
  /** When they are: a list runs if enough come with at least this chance. */
  readonly confidence: number;
  /** May a list be held while waiting has value? */
  readonly holds: boolean;
  /** The share of planned appointments the policy means to keep; undefined when it names none. */
  readonly keeps: number | undefined;
  readonly clocks: Readonly<Record<SessionKind, ClockDays>>;
  /** Sessions that can run with the lead's column alone. */
  readonly shrinks: readonly SessionKind[];
  /** Minutes the lead and anyone else of the team take for a new patient: how much of a clinic is each one's column. */
  readonly columnMinutes: { readonly lead: number; readonly other: number };
  /** Minutes of rest owed between working days, from which a lead's own list may not be taken. */
  readonly rest: number;
  readonly harm: HarmFigures;
}

/** What moving one appointment weighs. */
export interface HarmFigures {
  readonly byPriority: Readonly<Record<Priority, number>>;
  /** Thousandths added for each week waited, for each time cancelled before, and the most of each. */
  readonly perWeekWaited: number;
  readonly waitedMost: number;
  readonly perTimeCancelled: number;
  readonly cancelledMost: number;
  /** A cancer standard counts as about to be passed when fewer days than these are left after the session. */
  readonly aboutToPass: number;
  /** Thousandths by notice: the first row whose days are not more than the notice holds. */
  readonly byNotice: readonly { readonly days: number; readonly thousandths: number }[];
}

/** Half-doublings by priority, as in rebooking; proposals for a trust to change. */
const harm: HarmFigures = {
  byPriority: {
    P1a: 256,
    P1b: 128,
    cancer_31: 64,
    cancer_62: 32,
    P2: 16,
    urgent: 8,
    P3: 4,
    routine: 2,
    P4: 1,
  },
  perWeekWaited: 6,
  waitedMost: 500,
  perTimeCancelled: 150,
  cancelledMost: 450,
  aboutToPass: 14,
  byNotice: [
    { days: 14, thousandths: 1000 },
    { days: 7, thousandths: 1200 },
    { days: 3, thousandths: 1500 },
    { days: 1, thousandths: 2000 },
    { days: 0, thousandths: 3000 },
  ],
};

const shared = {
  version: "1",
  // No published figure was found for any of these clocks: examples for a trust to set.
  clocks: {
    theatre: { patientNotice: 7, teamNotice: 3, preparation: 3, refill: 2 },
    procedure: { patientNotice: 5, teamNotice: 2, preparation: 2, refill: 2 },
    diagnostic: { patientNotice: 3, teamNotice: 2, preparation: 1, refill: 1 },
    clinic: { patientNotice: 3, teamNotice: 2, preparation: 0, refill: 1 },
  },
  shrinks: ["clinic"],
  // New patients at 20 minutes for the consultant and 30 for a trainee: British Orthopaedic Directors, 2015.
  columnMinutes: { lead: 20, other: 30 },
  // Eleven hours in each twenty-four: Working Time Regulations 1998 reg 10.
  rest: 660,
  harm,
} satisfies Partial<StandDownPolicy>;

export const protectEmergencies: StandDownPolicy = {
  ...shared,
  id: "protect_emergencies",
  says: "Clear early: nobody whose grade is called out is counted on for a list.",
  source: "Practice of 2016 and 2023: lists cleared ahead to free staff for emergency cover",
  countsOnCalledOut: false,
  confidence: 1,
  holds: false,
  keeps: undefined,
};

export const keep95: StandDownPolicy = {
  ...shared,
  id: "keep_95",
  says: "Keep at least 95% of planned care, moving an appointment only for a patient's safety.",
  source: "NHS England, November 2025: at least 95% of planned activity",
  countsOnCalledOut: true,
  confidence: 0.8,
  holds: true,
  keeps: 0.95,
};

export const standDownPolicies: readonly StandDownPolicy[] = [keep95, protectEmergencies];
