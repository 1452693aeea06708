import type { Certainty } from "#contract";
import type { Day } from "#time";
import { day, isoDay } from "#time";
import { inForce } from "./dated.ts";
import { mandate, supportNeeded, turnoutNeeded } from "./law.ts";

/** A ballot as its scrutineer counted it. */
export interface Ballot {
  readonly entitled: number;
  readonly votes: number;
  readonly yes: number;
  readonly openedOn: Day;
  readonly closedOn: Day;
}

export interface BallotCheck {
  /** Shares, 0 to 1. */
  readonly turnout: number;
  readonly yesOfVotes: number;
  readonly yesOfEntitled: number;
  readonly turnoutNeeded: number;
  readonly supportNeeded: number;
  readonly carried: boolean;
  /** The last day on which action may take place, or before 2017 begin. */
  readonly mandateEnds: Day;
  readonly mandateEndsIfAgreed: Day | undefined;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
}

/** Did a ballot carry, by the thresholds of the day it opened, and until when does it hold? */
export function ballotCheck(ballot: Ballot): BallotCheck {
  const turnout = inForce(turnoutNeeded, ballot.openedOn);
  const support = inForce(supportNeeded, ballot.openedOn);
  const holds = inForce(mandate, ballot.openedOn);
  const ends = (length: number): Day =>
    holds.value.unit === "weeks" ? ballot.closedOn + 7 * length - 1 : monthsOn(ballot.closedOn, length) - 1;
  return {
    turnout: ballot.votes / ballot.entitled,
    yesOfVotes: ballot.yes / ballot.votes,
    yesOfEntitled: ballot.yes / ballot.entitled,
    turnoutNeeded: turnout.value,
    supportNeeded: support.value,
    carried:
      ballot.yes * 2 > ballot.votes &&
      ballot.votes >= turnout.value * ballot.entitled &&
      ballot.yes >= support.value * ballot.entitled,
    mandateEnds: ends(holds.value.length),
    mandateEndsIfAgreed:
      holds.value.lengthIfAgreed === undefined ? undefined : ends(holds.value.lengthIfAgreed),
    sources: [turnout.source, support.source, holds.source],
    certainty: holds.certainty,
  };
}

/** The same day of the month so many months on, or that month's last day. */
function monthsOn(from: Day, months: number): Day {
  const [year, month, date] = isoDay(from).split("-").map(Number) as [number, number, number];
  const target = year * 12 + (month - 1) + months;
  const inYear = Math.floor(target / 12);
  const inMonth = (target % 12) + 1;
  const lastDate = new Date(Date.UTC(inYear, inMonth, 0)).getUTCDate();
  return day(
    `${inYear}-${String(inMonth).padStart(2, "0")}-${String(Math.min(date, lastDate)).padStart(2, "0")}`,
  );
}
