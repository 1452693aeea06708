import { may } from "#access";
import type { Session } from "#electives";
import type { SessionPlan } from "#solve";
import { londonClockTime, londonDay } from "#time";
import {
  breakEvenSays,
  clockSays,
  countSays,
  dayAndDateSays,
  momentSays,
  pageWords,
  planPageWords,
  prioritySays,
  reasonSays,
  spanSays,
  stateSays,
  treatmentFunctionSays,
  verdictSays,
} from "#wording";
import type { Desk } from "../desk.ts";
import { page } from "../page.ts";
import type { Piece, Words } from "../pieces.ts";
import { buttons, facts, heading, link, paragraph, table } from "../pieces.ts";
import { signedBy } from "../signed-by.ts";
import { kindSays, verdictTag } from "./lists.ts";

const words = planPageWords.list;

interface Found {
  readonly session: Session;
  readonly plan: SessionPlan;
  /** May this person see who is on it? */
  readonly patients: boolean;
}

/** One list: what is proposed for it, why, until when it can wait, and who is on it. */
export const list = page<Found>({
  path: "/lists/:sessionId",
  needs: "see lists",
  about: ({ params }, desk) => ({ department: desk.sessions.get(params["sessionId"] ?? "")?.department }),
  wide: true,
  find: async (ask, desk) => {
    const session = desk.sessions.get(ask.params["sessionId"] ?? "");
    const plan = session && desk.planned?.lists.get(session.sessionId);
    if (session === undefined || plan === undefined) return undefined;
    const patients = may(ask.person, "see patients", session);
    if (patients) {
      const subject = `${desk.planned!.kept.planId}/${session.sessionId}`;
      await desk.store.trail.note(signedBy(ask, words.reading), "patients.read", subject);
    }
    return { session, plan, patients };
  },
  crumbs: () => [link("/", pageWords.menu.overview), link("/lists", pageWords.menu.lists)],
  title: ({ session, plan }) =>
    words.title(
      kindSays(session),
      treatmentFunctionSays(session.treatmentFunction),
      dayAndDateSays(londonDay(session.start)),
      verdictSays(plan.verdict),
    ),
  body: (found, { person }, desk) => {
    const { plan, patients } = found;
    const decision = `session:${plan.sessionId}`;
    const mayDecide =
      desk.planned?.plan.decisions.some(({ id }) => id === decision) === true &&
      may(person, "see decisions", { department: found.session.department });
    return [
      summary(found, desk),
      ...worthWaiting(plan, desk),
      ...(patients ? [heading(words.patients), bookings(found, desk)] : []),
      buttons(
        ...(mayDecide ? [{ href: `/decisions/${encodeURIComponent(decision)}`, text: words.decide }] : []),
        { href: "/lists", text: words.back, secondary: true },
      ),
    ];
  },
});

function summary({ session, plan }: Found, desk: Desk): Piece {
  const nameOf = (staffId: string): string => desk.doctors.get(staffId)?.name ?? staffId;
  const why: Words =
    plan.reasons.length === 0
      ? planPageWords.lists.staffed
      : plan.reasons.map((reason) => ({ line: reasonSays(reason, nameOf) }));
  return facts([
    [planPageWords.lists.verdict, verdictTag(plan.verdict)],
    [words.when, spanSays(session)],
    [words.where, session.department],
    [words.lead, session.leadStaffId === "" ? words.noLead : nameOf(session.leadStaffId)],
    [words.why, why],
    ...(plan.verdict === "go" ? [] : untilWhen(plan)),
    [words.booked, countSays(plan.booked)],
    [words.lose, countSays(plan.atStake.length)],
  ]);
}

/** How long it can wait; a list that goes ahead has nothing to wait for. */
function untilWhen({ clocks, overdue, ifItGoesAhead }: SessionPlan): readonly (readonly [string, Words])[] {
  const { decideBy, patientNotice, teamNotice, preparation, refill } = clocks;
  return [
    [words.ifAhead, verdictSays(ifItGoesAhead)],
    [
      words.decideBy,
      overdue ? [momentSays(decideBy), { line: planPageWords.lists.overdue }] : momentSays(decideBy),
    ],
    [
      words.clocks,
      words.clocksSay(momentSays(patientNotice), momentSays(teamNotice), momentSays(preparation)),
    ],
    [words.refill, momentSays(refill)],
  ];
}

function worthWaiting({ waiting }: SessionPlan, desk: Desk): Piece[] {
  if (waiting === undefined || desk.planned === undefined) return [];
  const { probability } = desk.planned.plan.attendance.chance;
  return [
    heading(words.waiting),
    paragraph(breakEvenSays(waiting, probability)),
    paragraph(words.waitingWorth(waiting.value, waiting.offBefore)),
  ];
}

function bookings({ plan }: Found, desk: Desk): Piece {
  const rows = [...plan.kept, ...plan.atStake].flatMap((bookingId): (readonly Words[])[] => {
    const booking = desk.bookings.get(bookingId);
    const pathway = booking && desk.pathways.get(booking.pathwayId);
    const line = desk.planned?.lines.get(bookingId);
    if (booking === undefined || pathway === undefined) return [];
    return [
      [
        line === undefined ? bookingId : link(`/rebooking/${encodeURIComponent(bookingId)}`, bookingId),
        prioritySays(pathway.priority),
        clockSays(londonClockTime(booking.start)),
        line === undefined ? words.keeps : stateSays(line.state),
      ],
    ];
  });
  return table({
    caption: words.patientsCaption,
    columns: words.patientsColumns.map((title) => ({ title })),
    rows,
    empty: words.patientsEmpty,
  });
}
