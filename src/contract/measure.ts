import type { ClockTime } from "#time";
import type { Dated } from "./dated.ts";

/** Runs a contract may limit: of shifts with a trait, or of dates with any duty. */
export type RunOf = "long" | "late" | "night" | "duty-dates";

/** The rule that says how long a run may be. */
export type RunRuleId = `consecutive-${"long" | "late" | "nights" | "shifts"}`;

/**
 * What a rule looks at, as data, so that a rulebook can be written without code. Each kind is one file of `measures/`.
 */
export type Measure =
  /**
   * Work a week over the whole period, against the most there may be. Limit in minutes a week. `withoutCover`: never
   * raised for leave that colleagues cover.
   */
  | { readonly kind: "average"; readonly of: "work" | "duty"; readonly withoutCover?: true }
  /** Work in any window of this many minutes. Limit in minutes. */
  | { readonly kind: "hours-in-window"; readonly window: number }
  /** Length of a shift, of a period of on call, or of shifts or any duties that touch. Limit in minutes. */
  | { readonly kind: "length"; readonly of: "shift" | "on-call" | "touching-shifts" | "touching-duties" }
  /** Rest between one shift and the next, or between any duties that do not touch. Limit in minutes. */
  | { readonly kind: "rest-between"; readonly what: "shifts" | "duties" }
  /** Shifts in a run, or dates of it. Limit a count. */
  | { readonly kind: "run"; readonly of: RunOf; readonly onlyWarns?: true }
  /**
   * Rest after a run, before a duty of any kind. Limit in minutes. It is owed by runs of `after` members and more, up
   * to the most a run may have; without `after`, by runs at that most alone. `most` names the rule that says it.
   */
  | { readonly kind: "rest-after-run"; readonly of: RunOf; readonly after?: Dated; readonly most: RunRuleId }
  /** Weekends worked, against one in so many. */
  | { readonly kind: "weekends" }
  /** Two weekends running, which the text discourages. */
  | { readonly kind: "consecutive-weekends" }
  /** Minutes of break in a shift over so long; more in one over `second`, and more again in a long night. */
  | {
      readonly kind: "breaks";
      readonly over: number;
      readonly second?: number;
      readonly longNight?: {
        readonly startsFrom: ClockTime;
        readonly startsBefore: ClockTime;
        readonly least: number;
      };
    }
  /** A break after each stretch of so many minutes, in at least this share of duties. */
  | { readonly kind: "natural-breaks"; readonly every: number; readonly share: number }
  /** Periods of on call on consecutive dates. */
  | { readonly kind: "on-call-run" }
  /** Periods of on call that start in any so many dates. */
  | { readonly kind: "on-call-in-days"; readonly days: number }
  /** Shift time that starts on the date after on call. Limit in minutes. */
  | { readonly kind: "after-on-call" }
  /** Rest in each day of on call, and unbroken rest in the night. Limit in minutes: the total. */
  | {
      readonly kind: "on-call-rest";
      readonly unbroken: number;
      readonly from: ClockTime;
      readonly to: ClockTime;
    }
  /**
   * Rest on call as the New Deal has it: a share of out-of-hours duty, and unbroken rest in the night, on enough of
   * the duties. Limit in minutes: the unbroken rest.
   */
  | {
      readonly kind: "on-call-rest-share";
      readonly share: number;
      readonly ofDuties: number;
      readonly from: ClockTime;
      readonly to: ClockTime;
      /** The normal working day, outside which duty is out of hours. */
      readonly dayFrom: ClockTime;
      readonly dayTo: ClockTime;
    }
  /** A day off a week or two a fortnight. Limit in minutes: the weekly one. */
  | { readonly kind: "weekly-rest"; readonly fortnight: number; readonly twice: boolean }
  /** A longer and a shorter gap in any so many dates, fewer on an on-call rota. Limit in minutes: the longer. */
  | {
      readonly kind: "long-gaps";
      readonly shorter: number;
      readonly days: number;
      readonly onCallDays: number;
    };
