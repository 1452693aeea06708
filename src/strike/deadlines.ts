import type { Certainty } from "#contract";
import type { Day } from "#time";
import { isWeekend, publicHoliday } from "#time";
import type { Action } from "./action.ts";
import { daysOf } from "./action.ts";
import { noticeCheck } from "./notice.ts";

export const deadlineIds = [
  "notice_due",
  "cover_grid",
  "lists_triaged",
  "self_assessment",
  "patients_told",
  "may_be_called_off",
  "day_of_action",
  "workforce_return",
  "rebooked",
  "account",
] as const;
export type DeadlineId = (typeof deadlineIds)[number];

/** One step from notice to account, with the dates it falls on, both included. */
export interface Deadline {
  readonly id: DeadlineId;
  readonly from: Day;
  readonly to: Day;
  /** The law sets it, national guidance asks for it, or we put it there to fit the others. */
  readonly basis: "law" | "guidance" | "ours";
  readonly certainty: Certainty;
  readonly source: string;
}

/**
 * The steps of a strike in order, for a tracker. The steps are those of national letters; the days of those marked `ours`
 * are our reconstruction of a ten-day notice, to be tested with users.
 */
export function deadlines(action: Action): Deadline[] {
  const days = daysOf(action);
  const [first, last] = [days[0], days.at(-1)!];
  // Whatever notice was given, the law in force on the first day is the one a notice for that day had to meet.
  const needed = noticeCheck(action, { receivedOn: action.announcedOn ?? first })!;
  const letters = "NHS England letters on preparing for industrial action, 2023 to 2025";
  const ours = (id: DeadlineId, from: Day, to: Day): Deadline => ({
    id,
    from,
    to,
    basis: "ours",
    certainty: "unverified",
    source: letters,
  });
  return [
    {
      id: "notice_due",
      from: first - needed.daysNeeded,
      to: first - needed.daysNeeded,
      basis: "law",
      certainty: needed.certainty,
      source: needed.source,
    },
    ours("cover_grid", first - 9, first - 7),
    ours("lists_triaged", first - 8, first - 5),
    ours("self_assessment", first - 7, first - 3),
    ours("patients_told", first - 5, first - 1),
    ours("may_be_called_off", first - 3, first),
    {
      id: "day_of_action",
      from: first,
      to: last,
      basis: "law",
      certainty: "published",
      source: "the notice of action",
    },
    {
      id: "workforce_return",
      from: nextWorkingDay(first),
      to: nextWorkingDay(last),
      basis: "guidance",
      certainty: "published",
      source: "NHS England, industrial action SitRep: each strike day, the next working day in arrears",
    },
    {
      id: "rebooked",
      from: last + 1,
      to: last + 14,
      basis: "guidance",
      certainty: "published",
      source: "NHS England: rebook within two weeks if at all possible",
    },
    ours("account", last + 15, last + 15),
  ];
}

/** The first day after this one that is neither at a weekend nor a public holiday. */
export function nextWorkingDay(day: Day): Day {
  let next = day + 1;
  while (isWeekend(next) || publicHoliday(next) !== undefined) next++;
  return next;
}
