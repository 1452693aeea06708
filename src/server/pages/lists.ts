import { may, reach } from "#access";
import type { Session } from "#electives";
import type { SessionPlan, Verdict } from "#solve";
import { londonClockTime, londonDay } from "#time";
import {
  clockSays,
  countSays,
  momentSays,
  pageWords,
  planPageWords,
  reasonSays,
  shortDateSays,
  treatmentFunctionSays,
  verdictSays,
} from "#wording";
import type { Desk } from "../desk.ts";
import { page } from "../page.ts";
import { stretch } from "../paging.ts";
import type { Piece, Tag, Words } from "../pieces.ts";
import { inset, lead, link, paragraph, table, warning } from "../pieces.ts";

const words = planPageWords.lists;
const verdicts: readonly Verdict[] = ["stand_down", "shrink", "hold", "go"];
/** All that do not simply go ahead: what somebody has to look at. */
const changed = "changed";

interface Row {
  readonly plan: SessionPlan;
  readonly session: Session;
}

const rowsOf = (desk: Desk): Row[] =>
  (desk.planned?.plan.standDown.sessions ?? []).flatMap((plan) => {
    const session = desk.sessions.get(plan.sessionId);
    return session === undefined ? [] : [{ plan, session }];
  });

export const verdictTag = (verdict: Verdict): Tag => ({
  tag: verdictSays(verdict),
  colour: ({ go: "green", hold: "yellow", shrink: "orange", stand_down: "red" } as const)[verdict],
});

export const kindSays = ({ kind }: Session): string => words.kinds[kind];

/** Every list the action touches: what is proposed, why, and the last safe moment to decide. */
export const lists = page({
  path: "/lists",
  needs: "see lists",
  about: ({ query, person }) => ({ department: query["department"] ?? person?.department }),
  wide: true,
  find: ({ person }, desk) => ({
    desk,
    rows: rowsOf(desk).filter(({ session }) => may(person, "see lists", { department: session.department })),
  }),
  crumbs: () => [link("/", pageWords.menu.overview)],
  title: ({ desk, rows }) => {
    const count = (verdict: Verdict): number => rows.filter(({ plan }) => plan.verdict === verdict).length;
    if (desk.planned === undefined) return planPageWords.none;
    return rows.length === 0 ? words.empty : words.title(count("stand_down"), count("hold"), count("shrink"));
  },
  body: ({ desk, rows }, ask) => {
    const { planned } = desk;
    if (planned === undefined || rows.length === 0) return [inset(words.empty)];
    const { department = "", verdict = changed } = ask.query;
    const chosen = rows.filter(
      ({ plan, session }) =>
        (department === "" || session.department === department) &&
        (verdict === "" || (verdict === changed ? plan.verdict !== "go" : plan.verdict === verdict)),
    );
    const part = stretch(chosen, ask, { path: "/lists", size: 40, label: words.pages, says: words.some });
    const { policy, belowTarget, proven } = planned.plan.standDown;
    return [
      lead(words.lead(policy)),
      ...(belowTarget ? [warning(words.below, words.proven(proven))] : [paragraph(words.proven(proven))]),
      chooser(rows, department, verdict, reach(ask.person, "see lists") === "all"),
      table({
        caption: words.caption,
        columns: words.columns.map((title, i) => ({ title, numeric: i > 4, wide: i === 3 })),
        rows: part.rows.map((row) => cells(row, desk)),
        empty: words.emptyChoice,
      }),
      ...part.piece,
    ];
  },
});

function cells({ plan, session }: Row, desk: Desk): readonly Words[] {
  const nameOf = (staffId: string): string => desk.doctors.get(staffId)?.name ?? staffId;
  return [
    [
      link(`/lists/${encodeURIComponent(plan.sessionId)}`, plan.sessionId),
      { line: `${shortDateSays(londonDay(session.start))}, ${clockSays(londonClockTime(session.start))}` },
    ],
    [
      session.department,
      { line: `${kindSays(session)}, ${treatmentFunctionSays(session.treatmentFunction)}` },
    ],
    verdictTag(plan.verdict),
    plan.reasons.length === 0
      ? words.staffed
      : plan.reasons.map((reason) => ({ line: reasonSays(reason, nameOf) })),
    plan.verdict === "go"
      ? ""
      : plan.overdue
        ? [momentSays(plan.clocks.decideBy), { line: words.overdue }]
        : momentSays(plan.clocks.decideBy),
    countSays(plan.booked),
    countSays(plan.atStake.length),
  ];
}

function chooser(rows: readonly Row[], department: string, verdict: string, isWhole: boolean): Piece {
  const departments = [...new Set(rows.map(({ session }) => session.department))].toSorted();
  const all = { value: "", text: words.all };
  return {
    piece: "choose",
    action: "/lists",
    submit: words.show,
    fields: [
      {
        field: "select",
        name: "department",
        label: words.department,
        value: department,
        choices: [...(isWhole ? [all] : []), ...departments.map((name) => ({ value: name, text: name }))],
      },
      {
        field: "select",
        name: "verdict",
        label: words.verdict,
        value: verdict,
        choices: [
          { value: changed, text: words.changed },
          all,
          ...verdicts.map((one) => ({ value: one, text: verdictSays(one) })),
        ],
      },
    ],
  };
}
