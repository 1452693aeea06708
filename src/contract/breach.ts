import type { Instant } from "#time";
import type { Agreement } from "./agreement.ts";

/**
 * How sure we are of a figure: read in a published page, seen only in somebody's transcription that cites it, worked
 * out here from such figures, or from memory and not yet checked.
 */
export type Certainty = "published" | "transcribed" | "computed" | "unverified";

/**
 * `breach`; `authorisation`: allowed with a recorded approval; `clock-change`: found with the real clocks and not on a
 * clock that never moves; `warning`: lawful on the reading in use, and worth a look.
 */
export type Severity = "breach" | "authorisation" | "clock-change" | "warning";

export type Unit = "hours" | "minutes" | "shifts" | "dates" | "duties" | "weekends a week" | "hours a week";

/** A verdict as facts. Words for it live in `wording`. */
export interface Breach {
  readonly rule: string;
  readonly severity: Severity;
  readonly clause: string;
  readonly certainty: Certainty;
  readonly from: Instant;
  readonly to: Instant;
  readonly had: number;
  readonly needed: number;
  readonly unit: Unit;
  /** Starts of the duties concerned. */
  readonly duties: readonly Instant[];
  /** The reading that decided it, where the text leaves more than one. */
  readonly reading?: string;
}

/** What would have been a breach, had an agreement or approval on record not lifted it. */
export interface Lifted extends Breach {
  readonly agreement: Agreement;
}

/** What a judge finds of one doctor. */
export interface DoctorVerdict {
  readonly staffId: string;
  /** No entry of severity `breach`. */
  readonly compliant: boolean;
  /** In order of time. */
  readonly breaches: readonly Breach[];
  readonly lifted: readonly Lifted[];
}
