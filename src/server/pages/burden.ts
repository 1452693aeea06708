import { may, reach } from "#access";
import type { PeerBurden } from "#fairness";
import { burdens } from "#fairness";
import { burdenSays, countSays, pageWords, planPageWords } from "#wording";
import type { Desk } from "../desk.ts";
import type { Ask } from "../page.ts";
import { page } from "../page.ts";
import type { Piece, Words } from "../pieces.ts";
import { heading, inset, link, list, table } from "../pieces.ts";

const words = planPageWords.fairness;

interface Found {
  readonly department: string;
  readonly departments: readonly string[];
  readonly peers: readonly PeerBurden[];
}

const departmentOf = ({ query, person }: Ask, desk: Desk): string =>
  query["department"] ?? person?.department ?? desk.departments[0] ?? "";

/** Each doctor's nights, weekends and public holidays beside those of their peers. A doctor sees their own row alone. */
export const burden = page<Found>({
  path: "/fairness/doctors",
  needs: "see burden",
  about: (ask, desk) => ({ department: departmentOf(ask, desk), staffId: ask.person?.subject }),
  find: (ask, desk) => {
    const department = departmentOf(ask, desk);
    if (!desk.departments.includes(department)) return undefined;
    const all = desk.planned?.plan.fairness.burden ?? [];
    return {
      department,
      departments: reach(ask.person, "see burden") === "all" ? desk.departments : [department],
      peers: all.filter(({ doctors }) =>
        doctors.some(({ staffId }) => desk.doctors.get(staffId)?.department === department),
      ),
    };
  },
  crumbs: () => [link("/", pageWords.menu.overview), link("/fairness", pageWords.menu.fairness)],
  title: ({ department }) => words.burdenTitle(department),
  body: ({ department, departments, peers }, ask, desk) => [
    ...(departments.length > 1 ? [chooser(department, departments)] : []),
    ...(peers.length === 0 ? [inset(words.burdenNone)] : []),
    ...peers.flatMap((group) => peersPiece(group, ask, desk)),
  ],
});

function peersPiece(group: PeerBurden, { person }: Ask, desk: Desk): Piece[] {
  const own = group.doctors.filter(({ staffId }) =>
    may(person, "see burden", { staffId, department: desk.doctors.get(staffId)?.department }),
  );
  if (own.length === 0) return [];
  return [
    heading(group.peers),
    list(burdens.map((kind) => burdenSays(group, kind))),
    table({
      caption: words.burdenCaption(group.peers),
      columns: words.burdenColumns.map((title, i) => ({ title, numeric: i > 0 })),
      rows: own.map(({ staffId, fte, had }): readonly Words[] => [
        link(`/doctors/${staffId}`, desk.doctors.get(staffId)?.name ?? staffId),
        `${Math.round(fte * 100)}%`,
        ...burdens.map((kind) => countSays(had[kind])),
      ]),
      empty: words.burdenNone,
    }),
  ];
}

const chooser = (department: string, departments: readonly string[]): Piece => ({
  piece: "choose",
  action: "/fairness/doctors",
  submit: words.show,
  fields: [
    {
      field: "select",
      name: "department",
      label: words.department,
      value: department,
      choices: departments.map((name) => ({ value: name, text: name })),
    },
  ],
});
