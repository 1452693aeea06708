import { may, reach } from "#access";
import type { FairnessReport, PeerBurden } from "#fairness";
import { burdens } from "#fairness";
import {
  burdenSays,
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
import { details, heading, inset, lead, link, list, paragraph, picture, table } from "../pieces.ts";

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

/** Peers in one sentence for everybody; each doctor's own figures for those who may see that doctor. */
function carried(all: readonly PeerBurden[], { person }: Ask, desk: Desk): Piece[] {
  const how = reach(person, "see burden");
  if (how === undefined) return [];
  const seen = all
    .map((peers) => ({
      ...peers,
      doctors: peers.doctors.filter(({ staffId }) =>
        may(person, "see burden", { staffId, department: desk.doctors.get(staffId)?.department }),
      ),
    }))
    .filter(({ doctors }) => doctors.length > 0);
  return [
    heading(how === "own" ? words.burdenOwn : words.burden),
    ...(seen.length === 0 ? [inset(words.burdenNone)] : []),
    ...seen.flatMap((peers): Piece[] => [
      list(
        burdens.map((kind) =>
          burdenSays(
            all.find((one) => one.peers === peers.peers)!,
            kind,
          ),
        ),
      ),
      details(words.burdenCaption(peers.peers), doctorsOf(peers, desk)),
    ]),
  ];
}

function doctorsOf({ peers, doctors }: PeerBurden, desk: Desk): Piece {
  return table({
    caption: words.burdenCaption(peers),
    columns: words.burdenColumns.map((title, i) => ({ title, numeric: i > 0 })),
    rows: doctors.map(({ staffId, fte, had }): readonly Words[] => [
      link(`/doctors/${staffId}`, desk.doctors.get(staffId)?.name ?? staffId),
      `${Math.round(fte * 100)}%`,
      ...burdens.map((kind) => countSays(had[kind])),
    ]),
    empty: words.burdenNone,
  });
}
