import type { Agreement } from "#contract";
import type { Booking, Session, Site } from "#electives";
import type { Pathway, Patient } from "#patients";
import type { Doctor, Wish } from "#people";
import type { CoverNeed, Duty, PatternSlot, ShiftType } from "#rota";
import type { Action, TurnoutRecord } from "#strike";
import type { Day } from "#time";
import type { Extra } from "./extra.ts";

/** A hospital folder, read and checked: every table of the data package as rows with their types. */
export interface Hospital {
  /** From `datapackage.json`. */
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  /** The date the folder was true on (`asOf` in `datapackage.json`): plans look forward from it. */
  readonly asOf: Day | undefined;
  readonly sites: readonly Site[];
  readonly staff: readonly Doctor[];
  readonly shiftTypes: readonly ShiftType[];
  readonly duties: readonly Duty[];
  readonly patterns: readonly PatternSlot[];
  readonly agreements: readonly Agreement[];
  readonly coverNeeds: readonly CoverNeed[];
  readonly wishes: readonly Wish[];
  readonly sessions: readonly Session[];
  readonly patients: readonly Patient[];
  readonly pathways: readonly Pathway[];
  readonly bookings: readonly Booking[];
  readonly actions: readonly Action[];
  readonly turnoutHistory: readonly TurnoutRecord[];
  /** Columns that Sevenday does not know, kept so that writing gives them back. */
  readonly extra?: Extra;
  /** Properties of `datapackage.json` that are not ours, such as licences and sources, kept likewise. */
  readonly packageRest?: Readonly<Record<string, unknown>>;
}
