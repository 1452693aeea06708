import { deadlines } from "#strike";
import { isoDay, isoInstant } from "#time";
import type { Span } from "#time";
import type { StrikeCover } from "./cover-strike.ts";

const hours = ({ start, end }: Span) => ({ from: isoInstant(start), to: isoInstant(end) });

/** A cover plan as programs read it: moments with their offset, counts and chances as numbers, nobody's intention. */
export function coverAnswer({ setting, attendance, cover }: StrikeCover) {
  const { chance, notice, turnout } = attendance;
  return {
    action: setting.action.actionId,
    asOf: isoDay(cover.asOf),
    ...hours(cover.window),
    chance: {
      probability: chance.probability,
      source: chance.from,
      outcomes: chance.outcomes,
      basis: chance.basis,
      record: chance.goesAhead,
      certainty: chance.certainty,
    },
    notice: notice && {
      receivedOn: isoDay(notice.receivedOn),
      daysGiven: notice.daysGiven,
      daysNeeded: notice.daysNeeded,
      longEnough: notice.longEnough,
      earliestLawful: isoDay(notice.earliestLawful),
      source: notice.source,
      certainty: notice.certainty,
    },
    deadlines: deadlines(setting.action).map(({ from, to, ...one }) => ({
      ...one,
      from: isoDay(from),
      to: isoDay(to),
    })),
    turnout: turnout.groups.map(({ group, departments, shift, calledOut, people, absent, ...rest }) => ({
      group,
      departments,
      shift,
      calledOut,
      base: people,
      absent: { mean: absent.mean, low: absent.low, high: absent.high },
      absentThroughStrike: rest.absentThroughStrike,
      days: rest.days.map(({ date, due, atWork }) => ({ date: isoDay(date), due, atWork })),
      certainty: rest.certainty,
    })),
    published: turnout.published.map(({ strikeId, absent, base, certainty, source }) => ({
      strikeId,
      absent,
      base,
      certainty,
      source,
    })),
    acceptedRisk: cover.settings.tolerance,
    cells: cover.cells.map(({ start, end, ...cell }) => ({ ...hours({ start, end }), ...cell })),
    placements: cover.placements.map(({ start, end, releases, ...placement }) => ({
      ...hours({ start, end }),
      ...placement,
      releases: releases.map(isoInstant),
    })),
    expectedShort: cover.expectedShort,
    objective: cover.objective,
    bound: cover.bound,
    proven: cover.proven,
    sessionsLost: cover.sessionsLost,
    volunteers: cover.volunteers.map(({ start, end, ...one }) => ({ ...hours({ start, end }), ...one })),
    derogations: cover.derogations.map(({ start, end, ...one }) => ({ ...hours({ start, end }), ...one })),
    allocations: cover.allocations,
  };
}
