import type { ClockTime, Day, Instant, Span } from "#time";

export const dutyKinds = [
  "shift",
  "non_resident_on_call",
  "leave",
  "study_leave",
  "zero_day",
  "off",
] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** One row of `shift_types`. */
export interface ShiftType {
  readonly shiftType: string;
  readonly department: string;
  readonly label: string;
  /** London wall clock, minutes after midnight. */
  readonly start: ClockTime;
  /** After `start`; 1440 or more means the next day. */
  readonly end: ClockTime;
  readonly kind: DutyKind;
  /** Work expected inside a period of non-resident on call, in minutes. */
  readonly expectedWorkMinutes: number;
  readonly skills: readonly string[];
}

/** One row of `duties`, its times worked out. Sorted lists of these are what every judge reads. */
export interface Duty {
  readonly staffId: string;
  /** London date on which it starts. */
  readonly date: Day;
  readonly shiftType: string;
  readonly kind: DutyKind;
  /** Moments, so that `end - start` is time really lived. */
  readonly start: Instant;
  readonly end: Instant;
  /** The same on a wall clock that never moves: minutes since 1970-01-01T00:00 as the clock on the wall would count. */
  readonly wall: Span;
  readonly breakMinutes: number | undefined;
  /** Work done while on call, as moments. */
  readonly calls: readonly Span[];
  /** On call: the rest it should leave is expected. True where nothing is said. */
  readonly expectedRest: boolean;
  readonly handover: boolean;
  readonly expectedWorkMinutes: number;
  readonly note: string;
}

/** Work at the hospital. */
export const isShift = (duty: Duty): boolean => duty.kind === "shift";

/** Available by telephone and to come back, usually from home (NROC). */
export const isOnCall = (duty: Duty): boolean => duty.kind === "non_resident_on_call";

/** Anything rostered that is not rest or leave. */
export const isWork = (duty: Duty): boolean => duty.kind === "shift" || duty.kind === "non_resident_on_call";

export const isLeave = (duty: Duty): boolean => duty.kind === "leave" || duty.kind === "study_leave";
