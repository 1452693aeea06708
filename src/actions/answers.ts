import type { Ledger } from "#electives";
import { isoDay } from "#time";
import { coverHours } from "#wording";
import type { CoverPlan, Rebooking, StandDownPlan } from "#solve";
import type { Attendance } from "./attendance.ts";
import type { Setting } from "./setting.ts";

// What several answers say in the same words: the whole plan and each of its parts on their own.

export const aboutAction = ({ action, asOf }: Setting) => ({
  action: action.actionId,
  name: action.name,
  asOf: isoDay(asOf),
  from: isoDay(action.start),
  to: isoDay(action.end),
});

export const chanceFigures = ({ chance }: Attendance) => ({
  probability: chance.probability,
  from: chance.from,
  daysLeft: chance.daysLeft,
  outcomes: chance.outcomes,
  basis: { ...chance.basis, ...chance.goesAhead },
  certainty: chance.certainty,
});

/** Groups of ten and more, as ranges. */
export const turnoutFigures = ({ turnout }: Attendance) =>
  turnout.groups
    .filter((group) => group.days.length > 0)
    .map((group) => ({
      group: group.group,
      departments: group.departments,
      shift: group.shift,
      calledOut: group.calledOut,
      absent: { mean: group.absent.mean, low: group.absent.low, high: group.absent.high },
      certainty: group.certainty,
      days: group.days.map(({ date, due, atWork }) => ({ date: isoDay(date), due, atWork })),
    }));

export function coverFigures(cover: CoverPlan) {
  const { short, hours } = coverHours(cover);
  return {
    areaHours: hours,
    areaHoursShort: short,
    seniorsAsked: new Set(cover.placements.map(({ staffId }) => staffId)).size,
    placements: cover.placements.length,
    doctorHoursShort: cover.expectedShort,
    objective: cover.objective,
    bound: cover.bound,
    proven: cover.proven,
    sessionsLost: cover.sessionsLost.length,
    derogationCandidates: cover.derogations.length,
  };
}

export function listFigures(standDown: StandDownPlan) {
  const verdicts = (verdict: string): number =>
    standDown.sessions.filter((session) => session.verdict === verdict).length;
  return {
    policy: standDown.policy,
    sessions: {
      go: verdicts("go"),
      hold: verdicts("hold"),
      shrink: verdicts("shrink"),
      standDown: verdicts("stand_down"),
    },
    appointments: standDown.counts,
    protectedWaiting: standDown.decisions.length,
    belowTarget: standDown.belowTarget,
    proven: standDown.proven,
  };
}

export const rebookingFigures = (rebooking: Rebooking, ledger: Ledger) => ({
  displaced: ledger.displaced,
  rebooked: rebooking.placed.length,
  waiting: rebooking.waiting.length,
  cost: rebooking.cost,
  bound: rebooking.bound,
  gap: rebooking.gap,
  knockedOn: rebooking.knockedOn.people,
  byState: ledger.byState,
});
