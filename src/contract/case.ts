import type { Doctor } from "#people";
import type { Period } from "#rota";
import type { Agreement } from "./agreement.ts";
import type { Definitions } from "./definitions.ts";
import type { Finding } from "./finding.ts";
import type { Readings } from "./reading.ts";
import type { Rule } from "./rule.ts";
import type { Run } from "./run.ts";
import type { RunOf } from "./measure.ts";
import type { View } from "./view.ts";

/** One doctor before the judge: everything a measure may look at. */
export interface Case {
  readonly doctor: Doctor;
  readonly view: View;
  readonly period: Period;
  readonly agreements: readonly Agreement[];
  readonly readings: Readings;
  readonly words: Definitions;
  readonly rules: readonly Rule[];
  /** The duties are a cycle unrolled, of which the period is one turn. */
  readonly cyclic: boolean;
  /** Weeks of leave a year that colleagues cover, when an average is to allow for it. */
  readonly prospectiveWeeks: number | undefined;
  /** Runs, found once for the rules that share them. */
  readonly runs: Map<RunOf, readonly Run[]>;
}

/** A measure looks at a case through one rule and reports what it finds. */
export type Judge<M> = (rule: Rule, measure: M, tried: Case, report: (finding: Finding) => void) => void;
