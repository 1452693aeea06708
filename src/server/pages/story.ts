import { weeksWaited } from "#patients";
import type { LedgerEvent } from "#store";
import {
  countSays,
  dateSays,
  dayAndDateSays,
  ledgerReasonSays,
  momentSays,
  pageWords,
  planPageWords,
  prioritySays,
  roleSays,
  stampSays,
  stateSays,
  treatmentFunctionSays,
  weightRows,
  weightSays,
} from "#wording";
import type { Desk } from "../desk.ts";
import { page } from "../page.ts";
import type { Piece, Words } from "../pieces.ts";
import { buttons, details, facts, heading, inset, link, paragraph, table } from "../pieces.ts";
import { signedBy } from "../signed-by.ts";
import { nextStep, record, stateOf } from "./story-next.ts";
import type { Story } from "./story-next.ts";

const words = planPageWords.story;

/** One displaced patient's booking: what happened to it, why, and what happens next. To read it is recorded. */
export const story = page<Story>({
  path: "/rebooking/:bookingId",
  needs: "see patients",
  about: ({ params }, desk) => ({
    department: desk.sessions.get(desk.planned?.lines.get(params["bookingId"] ?? "")?.sessionId ?? "")
      ?.department,
  }),
  find: async (ask, { planned, pathways, store }) => {
    const bookingId = ask.params["bookingId"] ?? "";
    const line = planned?.lines.get(bookingId);
    const pathway = line && pathways.get(line.pathwayId);
    if (planned === undefined || line === undefined || pathway === undefined) return undefined;
    const { planId } = planned.kept;
    await store.trail.note(signedBy(ask, words.why), "patient.read", `${planId}/${bookingId}`);
    const [events, trail] = await Promise.all([
      store.ledger.of(planId, bookingId),
      store.trail.about(`${planId}/${bookingId}`),
    ]);
    return { planned, line, pathway, events, trail };
  },
  crumbs: () => [link("/", pageWords.menu.overview), link("/rebooking", pageWords.menu.rebooking)],
  title: (found) => words.title(found.line.bookingId, stateSays(stateOf(found))),
  body: (found, ask, desk) => [
    inset(words.pseudonym),
    heading(words.facts),
    theFacts(found, desk),
    heading(words.happened),
    steps(found),
    heading(words.whyHeading),
    ...why(found),
    ...others(found, desk),
    heading(words.next),
    ...nextStep(found, ask),
    buttons({ href: "/rebooking", text: words.back, secondary: true }),
  ],

  send: record,
});

function theFacts({ line, pathway, planned }: Story, desk: Desk): Piece {
  const lost = desk.sessions.get(line.sessionId);
  const placed = planned.placed.get(line.bookingId);
  const waiting = planned.waiting.get(line.bookingId);
  const waited = words.waitedSays(
    weeksWaited(pathway, planned.plan.setting.asOf),
    dateSays(pathway.clockStart),
  );
  const rows: (readonly [string, Words])[] = [
    [words.priority, prioritySays(pathway.priority)],
    [words.function, treatmentFunctionSays(pathway.treatmentFunction)],
    [words.waited, waited],
    [words.cancelled, words.times(pathway.timesCancelled)],
    [
      words.lost,
      lost === undefined
        ? line.sessionId
        : [momentSays(lost.start), " ", link(`/lists/${encodeURIComponent(line.sessionId)}`, line.sessionId)],
    ],
    [words.held, line.newStart === undefined ? words.noDate : momentSays(line.newStart)],
    [words.plan, ledgerReasonSays(line.reason)],
  ];
  if (placed !== undefined) {
    rows.push(
      [words.noticeKey, words.notice(placed.notice, placed.shortNotice)],
      [words.breaks, placed.breaks.length === 0 ? words.breaksNone : placed.breaks.join(", ")],
    );
  }
  if (waiting !== undefined) rows.push([words.noticeKey, words.suitable(waiting.suitable)]);
  return facts(rows);
}

function steps({ trail, events }: Story): Piece {
  const moves = trail.filter(({ what }) => what.startsWith("booking."));
  return table({
    caption: words.caption,
    columns: words.columns.map((title) => ({ title })),
    rows: [
      ...events.slice(0, 1).map(({ state }) => [words.plan, stateSays(state), "Sevenday", ""]),
      ...moves.map((entry) => [
        stampSays(entry.at),
        stateSays(entry.what.slice("booking.".length) as LedgerEvent["state"]),
        [entry.who, { line: roleSays(entry.role) }],
        entry.why,
      ]),
    ],
    empty: words.noDate,
  });
}

function why({ line, planned }: Story): Piece[] {
  const found = planned.placed.get(line.bookingId) ?? planned.waiting.get(line.bookingId);
  if (found === undefined) return [];
  return [
    paragraph(weightSays(found)),
    details(
      words.weightCaption,
      table({
        caption: words.weightCaption,
        columns: words.weightColumns.map((title, i) => ({ title, numeric: i === 1 })),
        rows: weightRows(found.weight),
        empty: words.otherEmpty,
      }),
      paragraph(words.weightNote),
    ),
  ];
}

function others({ line, planned }: Story, desk: Desk): Piece[] {
  const placed = planned.placed.get(line.bookingId);
  if (placed === undefined) return [];
  return [
    heading(words.otherHeading),
    table({
      caption: words.otherCaption,
      columns: words.otherColumns.map((title, i) => ({ title, numeric: i === 2 })),
      rows: placed.alternatives.map(({ sessionId, date, cost }) => {
        const session = desk.sessions.get(sessionId);
        return [
          session === undefined ? sessionId : `${sessionId}, ${session.department}`,
          dayAndDateSays(date),
          countSays(cost),
        ];
      }),
      empty: words.otherEmpty,
    }),
  ];
}
