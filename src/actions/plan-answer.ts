import { isoDay, isoInstant } from "#time";
import { coverHours } from "#wording";
import type { Instant } from "#time";
import type { Plan } from "./plan-strike.ts";

/** The plan as programs read it: dates and moments as text with their offset, counts before rows. */
export function planAnswer(plan: Plan) {
  const { setting, size, check, pay, attendance, cover, standDown, rebooking, ledger, cost } = plan;
  const { chance, notice, turnout } = attendance;
  const { short, hours } = coverHours(cover);
  const verdicts = (verdict: string): number =>
    standDown.sessions.filter((session) => session.verdict === verdict).length;
  return {
    action: setting.action.actionId,
    name: setting.action.name,
    asOf: isoDay(setting.asOf),
    from: isoDay(setting.action.start),
    to: isoDay(setting.action.end),
    seed: setting.seed,
    size,
    check: {
      from: isoDay(check.period.from),
      to: isoDay(check.period.to),
      judged: check.judged,
      compliant: check.compliant,
      notJudged: check.notJudged,
      byRule: check.byRule,
    },
    pay: {
      on: isoDay(pay.on),
      priced: pay.priced,
      annual: pay.annual,
      monthly: pay.monthly,
      readings: pay.readings,
    },
    chance: {
      probability: chance.probability,
      from: chance.from,
      daysLeft: chance.daysLeft,
      outcomes: chance.outcomes,
      basis: { ...chance.basis, ...chance.goesAhead },
      certainty: chance.certainty,
    },
    notice: notice && {
      daysGiven: notice.daysGiven,
      daysNeeded: notice.daysNeeded,
      longEnough: notice.longEnough,
      earliestLawful: isoDay(notice.earliestLawful),
      source: notice.source,
      certainty: notice.certainty,
    },
    attendance: turnout.groups
      .filter((group) => group.days.length > 0)
      .map((group) => ({
        group: group.group,
        departments: group.departments,
        shift: group.shift,
        calledOut: group.calledOut,
        absent: { mean: group.absent.mean, low: group.absent.low, high: group.absent.high },
        certainty: group.certainty,
        days: group.days.map(({ date, due, atWork }) => ({ date: isoDay(date), due, atWork })),
      })),
    cover: {
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
    },
    standDown: {
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
    },
    rebooking: {
      policy: rebooking.policy,
      displaced: ledger.displaced,
      rebooked: rebooking.placed.length,
      waiting: rebooking.waiting.length,
      cost: rebooking.cost,
      bound: rebooking.bound,
      gap: rebooking.gap,
      knockedOn: rebooking.knockedOn.people,
      byState: ledger.byState,
    },
    cost,
    decisions: plan.decisions.length,
    decideFirst: soonest(plan.decisions.map(({ by }) => by)),
  };
}

const soonest = (moments: readonly Instant[]): string | undefined =>
  moments.length === 0 ? undefined : isoInstant(moments.reduce((a, b) => Math.min(a, b)));
