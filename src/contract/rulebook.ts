import type { Day } from "#time";
import type { Definitions } from "./definitions.ts";
import type { Reading } from "./reading.ts";
import type { Rule } from "./rule.ts";

/** A clause nobody has put into code, kept in sight. */
export interface Gap {
  readonly clause: string;
  readonly says: string;
  readonly why: string;
}

/** The hours and rest of one contract. Data: the judge reads any of them alike and names none. */
export interface Rulebook {
  readonly id: string;
  readonly title: string;
  /** The first date it could apply on. */
  readonly from: Day;
  readonly about: string;
  readonly definitions: Definitions;
  readonly rules: readonly Rule[];
  readonly readings: readonly Reading[];
  readonly gaps: readonly Gap[];
}
