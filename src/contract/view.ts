import type { Duty } from "#rota";
import { isLeave, isShift, isWork } from "#rota";
import type { Day } from "#time";
import { londonInstant } from "#time";
import type { Definitions } from "./definitions.ts";

/** `elapsed` is time really lived; `wall` a clock that never moves, to tell what only the clock change has done. */
export type Clock = "elapsed" | "wall";

export const SHIFT = 1;
export const ON_CALL = 2;
export const LONG = 4;
export const NIGHT = 8;
export const LATE = 16;

/**
 * One doctor's work, measured once for every rule to read: a column for each thing a rule may ask, in order of start.
 * Columns and not objects, because thousands of doctors are judged in one go.
 */
export interface View {
  readonly clock: Clock;
  readonly count: number;
  readonly duties: readonly Duty[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** London date of the start. */
  readonly day: readonly Day[];
  /** `SHIFT`, `ON_CALL`, `LONG`, `NIGHT` and `LATE`, added up. */
  readonly traits: readonly number[];
  /** Dates of annual leave, and of study leave: one each row. */
  readonly annualLeave: readonly Day[];
  readonly studyLeave: readonly Day[];
}

export function viewOf(duties: readonly Duty[], words: Definitions, clock: Clock): View {
  const work: Duty[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const day: Day[] = [];
  const traits: number[] = [];
  const annualLeave: Day[] = [];
  const studyLeave: Day[] = [];
  for (const duty of inOrder(duties)) {
    if (isWork(duty)) {
      work.push(duty);
      start.push(clock === "elapsed" ? duty.start : duty.wall.start);
      end.push(clock === "elapsed" ? duty.end : duty.wall.end);
      day.push(duty.date);
      traits.push(isShift(duty) ? shiftTraits(duty, words, clock) : ON_CALL);
    } else if (isLeave(duty)) {
      (duty.kind === "leave" ? annualLeave : studyLeave).push(duty.date);
    }
  }
  return { clock, count: work.length, duties: work, start, end, day, traits, annualLeave, studyLeave };
}

function inOrder(duties: readonly Duty[]): readonly Duty[] {
  for (let i = 1; i < duties.length; i++)
    if (duties[i].start < duties[i - 1].start)
      return duties.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return duties;
}

function shiftTraits(duty: Duty, words: Definitions, clock: Clock): number {
  const length = clock === "elapsed" ? duty.end - duty.start : duty.wall.end - duty.wall.start;
  const long = length > words.long.over;
  const night = nightMinutes(duty, words, clock) >= words.night.least;
  const late = long && !night && duty.wall.end > duty.date * 1440 + words.late.endsAfter;
  return SHIFT + (long ? LONG : 0) + (night ? NIGHT : 0) + (late ? LATE : 0);
}

/** Minutes of a duty that fall in the night as the contract draws it: from the evening before its date, onwards. */
export function nightMinutes(duty: Duty, words: Definitions, clock: Clock): number {
  const { from, to } = words.night;
  const moved = duty.end - duty.start !== duty.wall.end - duty.wall.start;
  const real = clock === "elapsed" && moved;
  const start = real ? duty.start : duty.wall.start;
  const end = real ? duty.end : duty.wall.end;
  let minutes = 0;
  for (let evening = duty.date - 1; ; evening++) {
    const nightStart = real ? londonInstant(evening, from) : evening * 1440 + from;
    if (nightStart >= end) return minutes;
    const nightEnd = real ? londonInstant(evening, to + 1440) : evening * 1440 + to + 1440;
    minutes += Math.max(0, Math.min(end, nightEnd) - Math.max(start, nightStart));
  }
}

/** Places of the duties with any minute between two moments. */
export function membersMeeting(view: View, from: number, to: number): number[] {
  const members: number[] = [];
  for (let i = 0; i < view.count && view.start[i] < to; i++) if (view.end[i] > from) members.push(i);
  return members;
}
