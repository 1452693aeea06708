import { may, mayDecide, reach } from "#access";
import type { Decision } from "#store";
import { momentSays, pageWords, planPageWords, roleSays, stampSays } from "#wording";
import { Refused } from "../errors.ts";
import type { Desk, PlannedDesk } from "../desk.ts";
import type { Ask } from "../page.ts";
import { page } from "../page.ts";
import type { Link, Piece, Words } from "../pieces.ts";
import { buttons, facts, heading, inset, link, table } from "../pieces.ts";
import type { AskedOf } from "#actions";
import { reasonIn } from "../reason.ts";
import { signedBy } from "../signed-by.ts";
import { answerTag, mayRead, questionOf } from "./decisions.ts";

const words = planPageWords.decision;

interface Found {
  readonly planned: PlannedDesk;
  readonly asked: AskedOf;
  readonly question: string;
  readonly answers: readonly Decision[];
}

const askedIn = ({ params }: Pick<Ask, "params">, desk: Desk): AskedOf | undefined =>
  desk.planned?.plan.decisions.find(({ id }) => id === params["id"]);

/** One question the plan asks, its evidence, and a yes or a no from the one role that may give it. */
export const decision = page<Found>({
  path: "/decisions/:id",
  needs: "see decisions",
  about: (ask, desk) => ({ department: askedIn(ask, desk)?.department }),
  find: async (ask, desk) => {
    const asked = askedIn(ask, desk);
    if (asked === undefined || desk.planned === undefined) return undefined;
    if (!mayRead(ask.person, asked)) throw new Refused(403);
    const all = await desk.store.decisions.of(desk.planned.kept.planId);
    return {
      planned: desk.planned,
      asked,
      question: questionOf(asked, desk),
      answers: all.filter((answer) => answer.question === asked.id),
    };
  },
  crumbs: () => [link("/", pageWords.menu.overview), link("/decisions", pageWords.menu.decisions)],
  title: ({ question }) => question,
  body: (found, ask, desk) => {
    const { asked, answers } = found;
    return [
      facts([
        [words.askedOf, roleSays(asked.role)],
        ...(asked.department === undefined ? [] : [[words.department, asked.department] as const]),
        [words.by, momentSays(asked.by)],
        [planPageWords.decisions.columns[3], answerTag(answers.at(-1))],
        ...evidence(found, ask, desk).map((one): readonly [string, Words] => [words.about, one]),
      ]),
      heading(words.answers),
      table({
        caption: words.answersCaption,
        columns: words.answersColumns.map((title) => ({ title })),
        rows: answers.map((answer) => [
          stampSays(answer.at),
          answerTag(answer),
          [answer.decidedBy, { line: roleSays(answer.role) }],
          answer.reason,
        ]),
        empty: words.answersEmpty,
      }),
      heading(answers.length === 0 ? words.heading : words.again),
      ...form(found, ask),
      buttons({ href: "/decisions", text: words.back, secondary: true }),
    ];
  },
  send: async (ask, desk, { planned, asked, question }) => {
    if (!mayDecide(ask.person, asked.role, asked))
      return { problems: [{ field: "answer", text: words.notYours(asked.role) }] };
    const answer = ask.sent["answer"];
    const { reason, problems: wrong } = reasonIn(ask.sent);
    const problems = [
      ...wrong,
      ...(answer === "yes" || answer === "no" ? [] : [{ field: "answer", text: words.chooseAnswer }]),
      ...(reason === "" ? [{ field: "reason", text: words.giveReason }] : []),
    ];
    if (problems.length > 0 || (answer !== "yes" && answer !== "no")) return { problems };
    const turn = Number(ask.sent["turn"]);
    const made = { planId: planned.kept.planId, question: asked.id, turn, asked: question, answer } as const;
    await desk.store.decisions.decide(made, signedBy(ask, reason));
    return { to: `/decisions/${encodeURIComponent(asked.id)}` };
  },
});

/** Where to look before answering, for those who may. */
function evidence({ asked }: Found, { person }: Ask, desk: Desk): Link[] {
  const { about, department } = asked;
  const to = encodeURIComponent(about);
  if (desk.sessions.has(about) && may(person, "see lists", { department }))
    return [link(`/lists/${to}`, about)];
  if (desk.doctors.has(about) && may(person, "see doctor", { department, staffId: about }))
    return [link(`/doctors/${to}`, desk.doctors.get(about)!.name)];
  if (desk.planned?.lines.has(about) && reach(person, "see patients") !== undefined)
    return [link(`/rebooking/${to}`, about)];
  return reach(person, "see fairness") === undefined ? [] : [link("/fairness", pageWords.menu.fairness)];
}

function form({ asked, answers }: Found, { person, sent }: Ask): Piece[] {
  if (!mayDecide(person, asked.role, asked)) return [inset(words.notYours(asked.role))];
  return [
    {
      piece: "form",
      action: `/decisions/${encodeURIComponent(asked.id)}`,
      submit: words.submit,
      hidden: { turn: String((answers.at(-1)?.turn ?? 0) + 1) },
      fields: [
        {
          field: "radios",
          name: "answer",
          label: words.answer,
          value: sent["answer"],
          choices: [
            { value: "yes", text: words.accept },
            { value: "no", text: words.decline },
          ],
        },
        {
          field: "textarea",
          name: "reason",
          label: words.reason,
          hint: words.reasonHint,
          value: sent["reason"],
        },
      ],
    },
  ];
}
