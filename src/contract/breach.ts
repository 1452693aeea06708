import type { Instant } from "#time";

/**
 * How sure we are of a figure: read in a published page, seen only in somebody's transcription that cites it, worked
 * out here from such figures, or from memory and not yet checked.
 */
export type Certainty = "published" | "transcribed" | "computed" | "unverified";

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
}

/** What a judge finds of one doctor. */
export interface DoctorVerdict {
  readonly staffId: string;
  /** No entry of severity `breach`. */
  readonly compliant: boolean;
  readonly breaches: readonly Breach[];
}
