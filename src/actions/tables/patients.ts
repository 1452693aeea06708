import { joinIds, ledgerColumns, rebookingColumns, standDownColumns } from "#electives";
import { isoDay, isoInstant } from "#time";
import type { Instant } from "#time";
import { rounded } from "./rounded.ts";
import type { PlanTable } from "./table.ts";

const moment = (at: Instant | undefined): string => (at === undefined ? "" : isoInstant(at));

/** Every list and clinic the action touches: go, hold, shrink or stand down, why, and by when to decide. */
export const standDown: PlanTable<"standDown" | "attendance"> = {
  file: "stand-down.csv",
  columns: standDownColumns,
  *rows({ standDown, attendance }, { sessions }) {
    const known = new Map(sessions.map((session) => [session.sessionId, session]));
    for (const plan of standDown.sessions) {
      const session = known.get(plan.sessionId)!;
      const { clocks, waiting } = plan;
      const held = plan.verdict === "hold";
      yield [
        plan.sessionId,
        isoDay(session.date),
        isoInstant(session.start),
        session.department,
        session.treatmentFunction,
        session.kind,
        session.leadStaffId,
        plan.verdict,
        plan.ifItGoesAhead,
        plan.reasons.map(({ kind }) => kind).join(";"),
        isoInstant(clocks.decideBy),
        plan.overdue,
        isoInstant(clocks.refill),
        rounded(waiting?.breakEven),
        rounded(attendance.chance.probability),
        rounded(waiting?.needless),
        rounded(waiting?.late),
        rounded(waiting?.value),
        plan.booked,
        plan.kept.length,
        plan.atStake.length,
        held ? "" : joinIds(plan.atStake),
      ];
    }
  },
};

/** The new date held for each displaced appointment that has one. */
export const bookings: PlanTable<"rebooking"> = {
  file: "bookings.csv",
  columns: rebookingColumns,
  *rows({ rebooking }) {
    for (const one of rebooking.placed) {
      const others = one.alternatives.map(({ sessionId, date }) => `${isoDay(date)} ${sessionId}`);
      yield [
        one.pathwayId,
        one.sessionId,
        isoInstant(one.start),
        one.minutes,
        one.cost,
        others.join(";"),
        one.bookingId,
        one.fromSessionId,
        one.notice,
        one.shortNotice,
        one.breaks.join(";"),
        one.isProtected,
      ];
    }
  },
};

/** The no-one-lost ledger: each displaced appointment once, in one state. */
export const ledger: PlanTable<"ledger"> = {
  file: "ledger.csv",
  columns: ledgerColumns,
  *rows({ ledger }) {
    for (const {
      pathwayId,
      bookingId,
      sessionId,
      state,
      since,
      newSessionId,
      newStart,
      reason,
    } of ledger.lines)
      yield [
        pathwayId,
        bookingId,
        sessionId,
        state,
        isoInstant(since),
        newSessionId,
        moment(newStart),
        reason,
      ];
  },
};
