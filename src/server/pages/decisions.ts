import type { Person } from "#access";
import { may, mayDecide } from "#access";
import type { Decision } from "#store";
import { londonDay } from "#time";
import { dayAndDateSays, momentSays, pageWords, planPageWords, questionSays, roleSays } from "#wording";
import type { Desk, PlannedDesk } from "../desk.ts";
import { page } from "../page.ts";
import { stretch } from "../paging.ts";
import type { Piece, Tag, Words } from "../pieces.ts";
import { inset, lead, link, table } from "../pieces.ts";
import type { AskedOf } from "#actions";
import { kindSays } from "./lists.ts";

const words = planPageWords.decisions;
const whichOnes = ["mine", "open", "all"] as const;

interface Found {
  readonly planned: PlannedDesk | undefined;
  readonly asked: readonly AskedOf[];
  /** The answer that holds, by question. */
  readonly answers: ReadonlyMap<string, Decision>;
}

export const answersTo = async (desk: Desk): Promise<ReadonlyMap<string, Decision>> =>
  desk.planned === undefined
    ? new Map()
    : new Map(
        (await desk.store.decisions.of(desk.planned.kept.planId)).map((answer) => [answer.question, answer]),
      );

/** Questions about one patient's booking, which are for those who may see patients. */
const ofPatients: ReadonlySet<AskedOf["kind"]> = new Set(["protected_place", "rebooking"]);

/** Whether somebody may read a question: those who see all, a lead those of the department led. */
export const mayRead = (person: Person | undefined, { kind, department }: AskedOf): boolean =>
  may(person, "see decisions", { department }) &&
  (!ofPatients.has(kind) || may(person, "see patients", { department }));

/** What the plan asks of people, soonest first. */
export const decisions = page<Found>({
  path: "/decisions",
  needs: "see decisions",
  about: ({ person }) => ({ department: person?.department }),
  wide: true,
  find: async ({ person }, desk) => ({
    planned: desk.planned,
    asked: (desk.planned?.plan.decisions ?? []).filter((one) => mayRead(person, one)),
    answers: await answersTo(desk),
  }),
  crumbs: () => [link("/", pageWords.menu.overview)],
  title: ({ planned, asked, answers }) =>
    planned === undefined
      ? planPageWords.none
      : words.title(asked.filter(({ id }) => !answers.has(id)).length, asked.length),
  body: ({ planned, asked, answers }, ask, desk) => {
    if (planned === undefined || asked.length === 0) return [inset(words.empty)];
    const mine = asked.filter((one) => mayDecide(ask.person, one.role, one));
    const which = whichOnes.find((one) => one === ask.query["which"]) ?? (mine.length > 0 ? "mine" : "open");
    const chosen =
      which === "mine" ? mine : which === "open" ? asked.filter(({ id }) => !answers.has(id)) : asked;
    const part = stretch(chosen, ask, { path: "/decisions", size: 40, label: words.pages, says: words.some });
    return [
      lead(words.lead),
      chooser(which),
      table({
        caption: words.caption,
        columns: words.columns.map((title) => ({ title })),
        rows: part.rows.map((one): readonly Words[] => [
          link(`/decisions/${encodeURIComponent(one.id)}`, questionOf(one, desk)),
          one.department === undefined ? roleSays(one.role) : [roleSays(one.role), { line: one.department }],
          momentSays(one.by),
          answerTag(answers.get(one.id)),
        ]),
        empty: words.empty,
      }),
      ...part.piece,
    ];
  },
});

export const answerTag = (answer: Decision | undefined): Tag =>
  answer === undefined
    ? { tag: words.openTag, colour: "yellow" }
    : answer.answer === "yes"
      ? { tag: words.yes, colour: "green" }
      : { tag: words.no, colour: "red" };

/** The question as a person reads it: the very words that are kept with the answer. */
export function questionOf({ id, kind, about, proposal }: AskedOf, desk: Desk): string {
  const placement = desk.planned?.placements.get(id);
  const session = desk.sessions.get(about);
  return questionSays(kind, {
    about:
      session === undefined
        ? about
        : planPageWords.decision.listSays(
            kindSays(session),
            about,
            session.department,
            dayAndDateSays(londonDay(session.start)),
          ),
    proposal,
    doctor: desk.doctors.get(about)?.name,
    area: placement === undefined ? proposal : planPageWords.decision.coverSays(placement),
  });
}

function chooser(which: string): Piece {
  return {
    piece: "choose",
    action: "/decisions",
    submit: words.show,
    fields: [
      {
        field: "select",
        name: "which",
        label: words.which,
        value: which,
        choices: whichOnes.map((one) => ({ value: one, text: words[one] })),
      },
    ],
  };
}
