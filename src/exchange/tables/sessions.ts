import type { Session } from "#electives";
import { sessionKinds } from "#electives";
import { isoDay, londonClock, londonDay, londonInstant } from "#time";
import type { Day, Instant } from "#time";
import { date, when } from "../cells/calendar.ts";
import type { When } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { whole } from "../cells/number.ts";
import { team } from "../cells/team.ts";
import { id, oneOf, text } from "../cells/text.ts";
import { table } from "../table.ts";

const columns = {
  session_id: id("Names the session."),
  site_id: id("Where it is held."),
  department: text("Whose it is."),
  treatment_function: id("Treatment function code, such as 110."),
  kind: oneOf(sessionKinds, "What it is."),
  date: date("London date."),
  start: when("Start on London's clocks."),
  end: when("End, on the same date unless it says otherwise."),
  lead_staff_id: optional(id("Who leads it; blank where nobody is named yet."), ""),
  team: team("People it needs by skill, the lead among them, such as surgeon:1;anaesthetist:1."),
  setting: optional(text("Day case, inpatient, outpatient, virtual …"), ""),
  minutes: optional(
    whole("Minutes that may be booked for the patients of this folder; blank for all of it.", {
      least: 0,
      most: 1440,
    }),
    undefined,
  ),
} as const;

export const sessions = table<Session, typeof columns>({
  name: "sessions",
  title: "Sessions",
  says: "A theatre list, a clinic, a procedure or diagnostic list on one day.",
  columns,
  key: ["session_id"],
  points: { site_id: "sites", lead_staff_id: "staff" },
  required: true,
  make(row, place) {
    const start = momentOn(row.start, row.date);
    const end = momentOn(row.end, row.date);
    if (londonDay(start) !== row.date) {
      place.complain("start", {
        what: "the start is on another day than the date",
        expected: `a time on ${isoDay(row.date)}`,
      });
      return undefined;
    }
    if (end <= start) {
      place.complain("end", {
        what: "the session ends before it begins",
        expected: "an end after the start",
        maybe: "start and end were swapped, or the end is on the next day: write it as 01:30+1",
      });
      return undefined;
    }
    if (end - start > 1440) {
      place.complain("end", { what: "the session is longer than a day", expected: "at most 24 hours" });
      return undefined;
    }
    if (row.minutes !== undefined && row.minutes > end - start) {
      place.complain("minutes", {
        what: "more minutes may be booked than the session is long",
        expected: `at most ${end - start}`,
      });
      return undefined;
    }
    return {
      sessionId: row.session_id,
      siteId: row.site_id,
      department: row.department,
      treatmentFunction: row.treatment_function,
      kind: row.kind,
      date: row.date,
      start,
      end,
      leadStaffId: row.lead_staff_id,
      team: row.team,
      setting: row.setting,
      minutes: row.minutes ?? end - start,
    };
  },
  cells: (session) => ({
    session_id: session.sessionId,
    site_id: session.siteId,
    department: session.department,
    treatment_function: session.treatmentFunction,
    kind: session.kind,
    date: session.date,
    start: whenOn(session.start, session.date),
    end: whenOn(session.end, session.date),
    lead_staff_id: session.leadStaffId,
    team: session.team,
    setting: session.setting,
    minutes: session.minutes === session.end - session.start ? undefined : session.minutes,
  }),
});

/** The moment a time means on this date. */
export const momentOn = (time: When, date: Day): Instant =>
  typeof time === "number" ? londonInstant(date, time) : time.at;

/** A moment by the clock of this date where that is read back as the same, else outright. */
export function whenOn(at: Instant, date: Day): When {
  const clock = londonClock(at) - date * 1440;
  return clock >= 0 && clock < 2880 && londonInstant(date, clock) === at ? clock : { at };
}
