import type { Certainty } from "#contract";

/** A figure turnout is worked out with, and how sure it is. */
export interface Assumption {
  readonly value: number;
  readonly certainty: Certainty;
  readonly why: string;
}

/**
 * What turnout leans on beyond the published shares. The spreads are ours: nobody publishes absence by trust or by
 * department. They were set before any strike was replayed, and a trust may hand in its own.
 */
export interface TurnoutAssumptions {
  /** Fewest people a group may have before it is told apart. */
  readonly leastGroup: Assumption;
  /** Share absent before any strike of the kind is on record, and how unsure. */
  readonly unknownMean: Assumption;
  readonly unknownSpread: Assumption;
  /** Standard deviations of a share: from one strike to the next, between trusts, between a trust's departments. */
  readonly betweenStrikes: Assumption;
  readonly betweenTrusts: Assumption;
  readonly betweenDepartments: Assumption;
  /** From one day of a strike to the next at one trust. */
  readonly betweenDays: Assumption;
  /** More of it for nights, of which no share is published. */
  readonly night: Assumption;
  /** Share of those due who are the rostered emergency team while emergency cover is kept. */
  readonly emergencyTeam: Assumption;
  readonly emergencyTeamSpread: Assumption;
  /** Share of those due who are away on any ordinary day though rostered: sick, mostly. */
  readonly ordinaryAbsence: Assumption;
  readonly ordinaryAbsenceSpread: Assumption;
  /** Of those absent on a strike day, the share absent through the strike. */
  readonly throughStrike: Assumption;
}

const ours = (value: number, why: string): Assumption => ({ value, certainty: "unverified", why });

export const turnoutAssumptions: TurnoutAssumptions = {
  leastGroup: ours(10, "A group must be large enough to hide in; ten is this project's promise."),
  unknownMean: ours(0.5, "With nothing on record, one half."),
  unknownSpread: ours(0.2, "Wide: from about a quarter to three quarters."),
  betweenStrikes: ours(0.08, "Taken equal to the spread between trusts."),
  betweenTrusts: ours(0.08, "A common figure for local variation; no table by trust is published."),
  betweenDepartments: ours(0.08, "Taken equal to the spread between trusts."),
  betweenDays: ours(0.03, "Day by day totals of one strike move little on weekdays."),
  night: ours(0.08, "No share is published for nights alone."),
  emergencyTeam: ours(0.25, "A night-sized team of those rostered by day."),
  emergencyTeamSpread: ours(0.08, "Between about an eighth and two fifths."),
  ordinaryAbsence: {
    value: 0.048,
    certainty: "computed",
    why: "Median sickness of acute trusts, all staff, March 2025 (NHS England sickness absence rates); doctors' own is lower.",
  },
  ordinaryAbsenceSpread: ours(0.02, "Quartiles of trusts 4.2% to 5.4%; departments differ more."),
  throughStrike: {
    value: 12_800 / 14_600,
    certainty: "published",
    why: "6 and 7 April 2016: 14,600 absent a day, about 12,800 of them on strike (NHS England).",
  },
};
