import type { Certainty } from "#contract";
import type { Day } from "#time";

/** A value of the law with the day it began, what its beginning is counted by, and where it was read. */
export interface Dated<Value> {
  readonly from: Day;
  readonly value: Value;
  readonly certainty: Certainty;
  readonly source: string;
  readonly doubt?: string;
}

/** The entry in force on a day. The first entry reaches back without end, for the dispute of 2015 is our earliest. */
export function inForce<Value>(entries: readonly Dated<Value>[], on: Day): Dated<Value> {
  return entries.findLast((entry) => entry.from <= on) ?? entries[0];
}
