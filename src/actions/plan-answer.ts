import { isoDay, isoInstant } from "#time";
import type { Instant } from "#time";
import {
  aboutAction,
  chanceFigures,
  coverFigures,
  listFigures,
  rebookingFigures,
  turnoutFigures,
} from "./answers.ts";
import type { Plan } from "./plan-strike.ts";

/** The plan as programs read it: dates and moments as text with their offset, counts before rows. */
export function planAnswer(plan: Plan) {
  const { setting, size, check, pay, attendance, cover, standDown, rebooking, ledger, cost } = plan;
  const { notice } = attendance;
  return {
    ...aboutAction(setting),
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
    chance: chanceFigures(attendance),
    notice: notice && {
      daysGiven: notice.daysGiven,
      daysNeeded: notice.daysNeeded,
      longEnough: notice.longEnough,
      earliestLawful: isoDay(notice.earliestLawful),
      source: notice.source,
      certainty: notice.certainty,
    },
    attendance: turnoutFigures(attendance),
    cover: coverFigures(cover),
    standDown: listFigures(standDown),
    rebooking: { policy: rebooking.policy, ...rebookingFigures(rebooking, ledger) },
    cost,
    decisions: plan.decisions.length,
    decideFirst: soonest(plan.decisions.map(({ by }) => by)),
  };
}

const soonest = (moments: readonly Instant[]): string | undefined =>
  moments.length === 0 ? undefined : isoInstant(moments.reduce((a, b) => Math.min(a, b)));
