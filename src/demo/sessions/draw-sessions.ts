import type { Session, SessionKind } from "#electives";
import { daysBetween, londonInstant, readClock, weekday } from "#time";
import type { SeniorWeeks } from "../duties/senior-duties.ts";
import { isOnJobPlan } from "../duties/senior-duties.ts";
import type { Window } from "../duties/window.ts";
import type { Random } from "../random.ts";
import { longestProcedure } from "../list/draw-list.ts";
import type { Fixture } from "./job-plans.ts";
import { clinicMinutes, theatreMinutes } from "./workload.ts";

const hours = { morning: ["08:30", "12:30"], afternoon: ["13:15", "17:15"] } as const;

/** Every list and clinic of the window: each fixture on each date on which its lead is at work and not on duty. */
export function drawSessions(
  fixtures: readonly Fixture[],
  weeks: readonly SeniorWeeks[],
  window: Window,
  siteIds: readonly string[],
  random: Random,
): Session[] {
  const plans = new Map(weeks.map((plan) => [plan.senior.staffId, plan]));
  const byWeekday = [0, 1, 2, 3, 4, 5, 6].map((day) => fixtures.filter((fixture) => fixture.weekday === day));
  const described = new Map(fixtures.map((fixture) => [fixture, describe(fixture, siteIds, random)]));
  const sessions: Session[] = [];
  for (const date of daysBetween(window.from, window.to)) {
    const rooms = new Map<string, number>();
    for (const fixture of byWeekday[weekday(date)]) {
      if (!isOnJobPlan(plans.get(fixture.senior.staffId)!, window, date)) continue;
      const [from, to] = hours[fixture.half];
      const { siteId, team, minutes } = described.get(fixture)!;
      sessions.push({
        sessionId: `s${sessions.length + 1}`,
        siteId,
        department: fixture.staffed.department.name,
        treatmentFunction: fixture.treatmentFunction,
        kind: fixture.kind,
        date,
        start: londonInstant(date, readClock(from)!),
        end: londonInstant(date, readClock(to)!),
        leadStaffId: fixture.senior.staffId,
        team,
        setting: roomFor(fixture, rooms),
        minutes,
      });
    }
  }
  return sessions;
}

/** What stays the same from week to week. */
function describe(
  { kind, staffed }: Fixture,
  siteIds: readonly string[],
  random: Random,
): Pick<Session, "siteId" | "team" | "minutes"> {
  const { supports, operates } = staffed.department;
  const skill = supports === "" ? "take" : supports;
  const helped = staffed.lines.some(({ members }) =>
    members.some((member) => member.skills.includes(supports)),
  );
  const [main] = siteIds;
  if (kind === "theatre") {
    // Who leads is counted under the skill to operate; the assistant may be anybody of the specialty.
    const skills = [operates, "airway", ...(helped && supports !== operates ? [supports] : [])];
    return {
      siteId: main,
      minutes: theatreMinutes.value,
      team: skills.map((one) => ({ skill: one, number: 1 })),
    };
  }
  if (kind !== "clinic") return { siteId: main, minutes: longestProcedure, team: [{ skill, number: 1 }] };
  const { alone, aResident, most } = clinicMinutes.value;
  const beside = helped ? [0, 1, 1, 2][random.below(4)] : 0;
  return {
    siteId: random.chance(0.7) ? main : random.pick(siteIds),
    minutes: Math.min(most, alone + aResident * beside),
    team: [{ skill, number: 1 + beside }],
  };
}

const places: Readonly<Record<SessionKind, string>> = {
  theatre: "Theatre",
  clinic: "Outpatients room",
  procedure: "Procedure room",
  diagnostic: "Diagnostic room",
};

/** The next free room of its kind that half-day, so that two lists never share one. */
function roomFor({ kind, half }: Fixture, taken: Map<string, number>): string {
  const key = `${kind}/${half}`;
  const room = (taken.get(key) ?? 0) + 1;
  taken.set(key, room);
  return `${places[kind]} ${room}`;
}
