import type { Certainty } from "#contract";
import type { Day } from "#time";
import type { Action } from "./action.ts";
import { inForce } from "./dated.ts";
import type { NoticeContent } from "./law.ts";
import { noticeContents, noticePeriod } from "./law.ts";

/** A notice as it reached the employer. */
export interface Notice {
  readonly receivedOn: Day;
  /** The employer agreed to the shorter period, where the law of the day knows one. */
  readonly shorterAgreed?: boolean;
  /** What it says, where somebody has looked; undefined leaves its contents unchecked. */
  readonly says?: readonly NoticeContent[];
}

export interface NoticeCheck {
  readonly receivedOn: Day;
  readonly firstDay: Day;
  readonly daysGiven: number;
  readonly daysNeeded: number;
  readonly longEnough: boolean;
  /** The first day on which the action could lawfully begin: the day of receipt and the days of notice. */
  readonly earliestLawful: Day;
  readonly mustSay: readonly NoticeContent[];
  /** Undefined while nobody has checked the contents. */
  readonly missing: readonly NoticeContent[] | undefined;
  readonly source: string;
  readonly contentsSource: string;
  readonly certainty: Certainty;
  /** The day stands in for the day of receipt because only the announcement is known. */
  readonly receiptAssumed: boolean;
}

/**
 * Was notice long enough, and what must it say? Answers undefined when neither a notice nor a day of announcement is
 * known. The notice must be in by the nth day before the first day of action, so the earliest strike day is the day of
 * receipt plus n (TULRCA 1992 s234A(4)).
 */
export function noticeCheck(action: Action, notice?: Notice): NoticeCheck | undefined {
  const receivedOn = notice?.receivedOn ?? action.announcedOn;
  if (receivedOn === undefined) return undefined;
  const period = inForce(noticePeriod, receivedOn);
  const contents = inForce(noticeContents, receivedOn);
  const { days, daysIfAgreed } = period.value;
  const daysNeeded = notice?.shorterAgreed === true ? (daysIfAgreed ?? days) : days;
  const said = notice?.says;
  return {
    receivedOn,
    firstDay: action.start,
    daysGiven: action.start - receivedOn,
    daysNeeded,
    longEnough: action.start - receivedOn >= daysNeeded,
    earliestLawful: receivedOn + daysNeeded,
    mustSay: contents.value,
    missing: said === undefined ? undefined : contents.value.filter((content) => !said.includes(content)),
    source: period.source,
    contentsSource: contents.source,
    certainty: period.certainty,
    receiptAssumed: notice === undefined,
  };
}
