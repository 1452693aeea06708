import type { Reading, Readings } from "#contract";
import { chooseReadings } from "#contract";
import type { DatedPay, PayTerms, PointTable } from "#rulebooks";
import { paySchedules } from "#rulebooks";
import type { Day } from "#time";
import { isoDay } from "#time";

/** What one contract pays on one day: a snapshot that `price` reads. */
export interface PayBook {
  readonly contract: string;
  readonly on: Day;
  readonly family: string;
  readonly terms: PayTerms;
  readonly points: PointTable;
  /** Every open reading with the value that is used. */
  readonly readings: Readings;
}

/** Ids of the contracts whose pay is held, oldest first. */
export const payContracts: readonly string[] = paySchedules.map(({ contract }) => contract);

/** No terms are held for this contract or day. `maybe` is a likely mend. */
export class NoPayBook extends Error {
  readonly maybe: string;
  constructor(message: string, maybe: string) {
    super(message);
    this.name = "NoPayBook";
    this.maybe = maybe;
  }
}

const named = (id: string): DatedPay => {
  const found = paySchedules.find(({ contract }) => contract === id);
  if (found) return found;
  throw new NoPayBook(`No pay is held for a contract called ${id}`, `one of ${payContracts.join(", ")}`);
};

/** The first day for which a contract's pay is held. */
export const payHeldFrom = (id: string): Day => {
  const schedule = named(id);
  return Math.max(schedule.terms[0].from, schedule.points[0].from);
};

/** The first day of a contract's newest rates. */
export const payNewestFrom = (id: string): Day => named(id).points.at(-1)!.from;

export const payReadings = (id: string): readonly Reading[] => named(id).readings;

/** Are two contracts' pay points named alike? Unknown and blank contracts are taken to be. */
export const samePoints = (contract: string, family: string): boolean =>
  (paySchedules.find((schedule) => schedule.contract === contract)?.family ?? family) === family;

/**
 * The pay book of a contract on a day. Readings not named take their standard value. Throws `NoPayBook` where nothing
 * is held for the id or the day, and `UnknownReading`.
 */
export function payBook(id: string, on: Day, readings: Readings = {}): PayBook {
  const schedule = named(id);
  if (on < payHeldFrom(id)) {
    throw new NoPayBook(
      `The pay of ${id} is not held for ${isoDay(on)}`,
      `a day from ${isoDay(payHeldFrom(id))} on: --on ${isoDay(payHeldFrom(id))}`,
    );
  }
  const used = chooseReadings(schedule.readings, readings);
  return {
    contract: schedule.contract,
    on,
    family: schedule.family,
    terms: schedule.terms.findLast(({ from }) => from <= on)!.value,
    points: tableOn(schedule.points, on, used["pay-issue"] === "first"),
    readings: used,
  };
}

/** Rows with the same day are issues of one circular: the last replaces the first. */
function tableOn(tables: readonly PointTable[], on: Day, firstIssue: boolean): PointTable {
  const newest = tables.findLast(({ from }) => from <= on)!;
  return firstIssue ? tables.find(({ from }) => from === newest.from)! : newest;
}
