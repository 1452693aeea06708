import { may, reach } from "#access";
import type { FairnessReport, PeerBurden } from "#fairness";
import { burdens } from "#fairness";
import {
  countSays,
  delayWords,
  displacementPicture,
  displacementSays,
  displacementWords,
  gradientSays,
  pageWords,
  planPageWords,
  smallNumbersNote,
} from "#wording";
import type { WordedTable } from "#wording";
import type { Desk } from "../desk.ts";
import type { Ask } from "../page.ts";
import { page } from "../page.ts";
import type { Piece, Words } from "../pieces.ts";
import { buttons, details, heading, inset, lead, link, list, paragraph, picture, table } from "../pieces.ts";

const words = planPageWords.fairness;

/** Who bears the plan. Tables of patients come with small numbers hidden; a doctor by name is for those who may see. */
export const fairness = page({
  path: "/fairness",
  needs: "see fairness",
  find: (_, desk) => desk,
  crumbs: () => [link("/", pageWords.menu.overview)],
  title: ({ planned }) => {
    if (planned === undefined) return planPageWords.none;
    const tables = planned.plan.fairness.likeWithLike;
    const leaning = tables.filter(({ byChance }) => byChance !== undefined && byChance < 0.05);
    return words.title(leaning.length, tables.length);
  },
  body: ({ planned }, ask, desk) =>
    planned === undefined
      ? [inset(planPageWords.none)]
      : [
          lead(words.lead),
          paragraph(smallNumbersNote(planned.plan.fairness.rule)),
          ...displaced(planned.plan.fairness),
          ...delayed(planned.plan.fairness),
          ...carried(planned.plan.fairness.burden, ask, desk),
        ],
});

const tableOf = ({ caption, head, rows }: WordedTable): Piece =>
  table({
    caption,
    columns: head.map((title, i) => ({ title, numeric: i > 0 })),
    rows,
    empty: planPageWords.none,
  });

function displaced({ likeWithLike, displacement, deprivation }: FairnessReport): Piece[] {
  return [
    heading(words.like),
    ...likeWithLike.flatMap((one, i): Piece[] => [
      heading(displacementWords(one).caption, 3),
      paragraph(displacementSays(one)),
      picture(displacementPicture(one, `like-${i}`), displacementWords(one).caption),
      details(words.tableOf, tableOf(displacementWords(one))),
    ]),
    heading(words.slope),
    list([gradientSays(deprivation.displaced, "displaced"), gradientSays(deprivation.delay, "delay")]),
    heading(words.all),
    ...displacement.map((one) => details(displacementWords(one).caption, tableOf(displacementWords(one)))),
  ];
}

function delayed({ delays }: FairnessReport): Piece[] {
  return [
    heading(words.delay),
    ...delays.map((one) => details(delayWords(one).caption, tableOf(delayWords(one)))),
  ];
}

/** Peers in one row each for everybody who may see any of it; each doctor by name has a page of its own. */
function carried(all: readonly PeerBurden[], { person }: Ask, desk: Desk): Piece[] {
  if (reach(person, "see burden") === undefined) return [];
  const seen = all.filter(({ doctors }) =>
    doctors.some(({ staffId }) =>
      may(person, "see burden", { staffId, department: desk.doctors.get(staffId)?.department }),
    ),
  );
  return [
    heading(reach(person, "see burden") === "own" ? words.burdenOwn : words.burden),
    paragraph(words.burdenSays),
    details(
      words.burdenSummary,
      table({
        caption: words.burdenSummary,
        columns: words.burdenSummaryColumns.map((title, i) => ({ title, numeric: i > 0 })),
        rows: seen.map(({ peers, doctors, spread }): readonly Words[] => [
          peers,
          countSays(doctors.length),
          ...burdens.map((kind) => {
            const { least, median, most } = spread[kind];
            return doctors.length === 1
              ? brief(most)
              : words.burdenRange(brief(least), brief(median), brief(most));
          }),
        ]),
        empty: words.burdenNone,
      }),
    ),
    buttons({ href: "/fairness/doctors", text: words.burdenDoctors, secondary: true }),
  ];
}

const brief = (value: number): string => String(Math.round(value * 10) / 10);
