import type { Session } from "#electives";
import type { Doctor, Wish } from "#people";
import type { Duty } from "#rota";
import { isLeave, isOnCall, isShift } from "#rota";
import type { Span } from "#time";
import { daysBetween, lengthOf, londonDay, touches, weekday } from "#time";
import type { RestLimits } from "./ask.ts";

/** What a person must be let go from to work a block, when they may work it at all. */
export interface Release {
  /** Own duties given up, for the block lies on them or leaves too little rest. */
  readonly duties: readonly Duty[];
  /** Lists and clinics that lose their lead. */
  readonly sessions: readonly Session[];
}

/** What is known of one person when a block is weighed. */
export interface OwnWork {
  readonly doctor: Doctor;
  readonly duties: readonly Duty[];
  readonly led: readonly Session[];
  readonly wishes: readonly Wish[];
}

/**
 * May this person be asked for this block, and what must they be let go from? Undefined when they may not: leave, zero
 * days, days they do not work and days they cannot are no lever, nor are hours on call from home. A shift that meets the
 * block and stays within the longest span is worked on; another too near the block is given up. Hours on call before or
 * after leave no rest owed, as on any day of the rota.
 */
export function releaseFor(own: OwnWork, block: Span, limits: RestLimits): Release | undefined {
  const { doctor, duties, led, wishes } = own;
  const dates = daysBetween(londonDay(block.start), londonDay(block.end - 1));
  if (lengthOf(block) > limits.longest) return undefined;
  if (doctor.worksOn.length > 0 && !doctor.worksOn.includes(weekday(dates[0]))) return undefined;
  const onDates = (duty: Duty): boolean => dates.includes(duty.date) || touches(duty, block);
  if (duties.some((duty) => isUntouchable(duty) && onDates(duty))) return undefined;
  if (duties.some((duty) => isOnCall(duty) && touches(duty, block))) return undefined;
  if (
    wishes.some((wish) => isUnavailable(wish) && dates.some((date) => wish.from <= date && date <= wish.to))
  )
    return undefined;

  const around = { start: block.start - 2 * 1440, end: block.end + 2 * 1440 };
  const work = duties.filter((duty) => isShift(duty) && touches(duty, around));
  const worked = workedOn(work, block, limits.longest);
  const near = { start: worked.start - limits.rest, end: worked.end + limits.rest };
  const given = work.filter((duty) => touches(duty, near) && !within(duty, worked));
  const sessions = led.filter(
    (session) =>
      touches(session, block) ||
      given.some((duty) => touches(duty, session)) ||
      (touches(session, near) && !work.some((duty) => touches(duty, session))),
  );
  return { duties: given, sessions };
}

/** The block with whatever own work meets it and leaves the whole no longer than may be. */
function workedOn(work: readonly Duty[], block: Span, longest: number): Span {
  let worked = block;
  for (const duty of work) {
    if (duty.start > worked.end || duty.end < worked.start) continue;
    const joined = { start: Math.min(worked.start, duty.start), end: Math.max(worked.end, duty.end) };
    if (lengthOf(joined) <= longest) worked = joined;
  }
  return worked;
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** Rest that belongs to the doctor: theirs to offer, never counted on. */
const isUntouchable = (duty: Duty): boolean => isLeave(duty) || duty.kind === "zero_day";

const isUnavailable = (wish: Wish): boolean =>
  wish.kind === "annual_leave" || wish.kind === "study_leave" || wish.kind === "cannot";
