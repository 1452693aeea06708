import { may } from "#access";
import type { LedgerLine } from "#electives";
import { isProtected, weeksWaited } from "#patients";
import type { LedgerEvent } from "#store";
import { londonDay } from "#time";
import {
  countSays,
  dateSays,
  momentSays,
  pageWords,
  planPageWords,
  prioritySays,
  stateSays,
  treatmentFunctionSays,
} from "#wording";
import type { Desk, PlannedDesk } from "../desk.ts";
import { page } from "../page.ts";
import { stretch } from "../paging.ts";
import type { Piece, Words } from "../pieces.ts";
import { inset, lead, link, paragraph, table } from "../pieces.ts";
import { signedBy } from "../signed-by.ts";

const words = planPageWords.rebooking;
const whichOnes = ["all", "without", "protected", "short"] as const;
type Which = (typeof whichOnes)[number];

interface Found {
  readonly planned: PlannedDesk | undefined;
  /** Those this person may see. */
  readonly lines: readonly LedgerLine[];
  /** Where each booking stands now, where anything has been recorded since the plan. */
  readonly now: ReadonlyMap<string, LedgerEvent>;
}

/** Every displaced booking, those without a date first. To read this list is recorded. */
export const rebooking = page<Found>({
  path: "/rebooking",
  needs: "see patients",
  about: ({ person }) => ({ department: person?.department }),
  wide: true,
  find: async (ask, { planned, store, sessions }) => {
    if (planned === undefined) return { planned, lines: [], now: new Map() };
    const { planId } = planned.kept;
    const [events] = await Promise.all([
      store.ledger.now(planId),
      store.trail.note(signedBy(ask, words.why), "patients.read", planId),
    ]);
    const lines = planned.plan.ledger.lines.filter(({ sessionId }) =>
      may(ask.person, "see patients", { department: sessions.get(sessionId)?.department }),
    );
    return { planned, lines, now: new Map(events.map((event) => [event.bookingId, event])) };
  },
  crumbs: () => [link("/", pageWords.menu.overview)],
  title: ({ planned, lines }) => {
    const waiting = lines.filter(({ newSessionId }) => newSessionId === undefined).length;
    return planned === undefined
      ? planPageWords.none
      : words.title(lines.length, lines.length - waiting, waiting);
  },
  body: (found, ask, desk) => {
    const { planned } = found;
    if (planned === undefined || found.lines.length === 0) return [inset(words.empty)];
    const which = whichOnes.find((one) => one === ask.query["which"]) ?? "all";
    const lines = found.lines.filter((line) => belongs(which, line, planned, desk)).toSorted(withoutFirst);
    const part = stretch(lines, ask, { path: "/rebooking", size: 50, label: words.pages, says: words.some });
    const { gap, knockedOn } = planned.plan.rebooking;
    return [
      lead(words.lead),
      paragraph(`${words.bound(gap)} ${words.knocked(knockedOn.people)}`),
      chooser(which),
      table({
        caption: words.caption,
        columns: words.columns.map((title, i) => ({ title, numeric: i === 3 || i === 6 })),
        rows: part.rows.map((line) => cells(line, found, planned, desk)),
        empty: words.empty,
      }),
      ...part.piece,
    ];
  },
});

const withoutFirst = (a: LedgerLine, b: LedgerLine): number =>
  Number(a.newSessionId !== undefined) - Number(b.newSessionId !== undefined);

function belongs(which: Which, line: LedgerLine, planned: PlannedDesk, desk: Desk): boolean {
  if (which === "without") return line.newSessionId === undefined;
  if (which === "short") return planned.placed.get(line.bookingId)?.shortNotice === true;
  const pathway = desk.pathways.get(line.pathwayId);
  return which === "all" || (pathway !== undefined && isProtected(pathway.priority));
}

function cells(line: LedgerLine, { now }: Found, planned: PlannedDesk, desk: Desk): readonly Words[] {
  const pathway = desk.pathways.get(line.pathwayId);
  const lost = desk.sessions.get(line.sessionId);
  const placed = planned.placed.get(line.bookingId);
  return [
    link(`/rebooking/${encodeURIComponent(line.bookingId)}`, line.bookingId),
    pathway === undefined ? "" : treatmentFunctionSays(pathway.treatmentFunction),
    pathway === undefined
      ? ""
      : isProtected(pathway.priority)
        ? [prioritySays(pathway.priority), " ", { tag: words.protected, colour: "purple" }]
        : prioritySays(pathway.priority),
    pathway === undefined ? "" : countSays(weeksWaited(pathway, planned.plan.setting.asOf)),
    lost === undefined ? "" : dateSays(londonDay(lost.start)),
    line.newStart === undefined ? { strong: words.noDate } : momentSays(line.newStart),
    placed === undefined
      ? ""
      : placed.shortNotice
        ? [planPageWords.story.notice(placed.notice, false), { line: words.shortNotice }]
        : planPageWords.story.notice(placed.notice, false),
    stateSays(now.get(line.bookingId)?.state ?? line.state),
  ];
}

function chooser(which: Which): Piece {
  return {
    piece: "choose",
    action: "/rebooking",
    submit: words.show,
    fields: [
      {
        field: "select",
        name: "which",
        label: words.which,
        value: which,
        choices: whichOnes.map((one) => ({ value: one, text: words.choices[one] })),
      },
    ],
  };
}
