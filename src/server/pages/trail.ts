import type { TrailEntry, TrailVerdict } from "#store";
import { countSays, dateSays, pageWords, planPageWords, roleSays, stampSays } from "#wording";
import type { PlannedDesk } from "../desk.ts";
import { page } from "../page.ts";
import type { Piece } from "../pieces.ts";
import { facts, heading, inset, lead, link, paragraph, table, warning } from "../pieces.ts";

const words = pageWords.trailPage;
const from = planPageWords.computed;
const entriesAPage = 50;

interface Found {
  readonly entries: readonly TrailEntry[];
  readonly verdict: TrailVerdict;
  readonly newest: boolean;
}

/** What was computed from what, and who decided. Checked from beginning to end each time the page is opened. */
export const trail = page<Found>({
  path: "/trail",
  needs: "see trail",
  wide: true,
  find: async ({ query }, { store }) => {
    const before = Number(query["before"]);
    const paged = Number.isInteger(before) && before > 0;
    const [verdict, entries] = await Promise.all([
      store.verifyTrail(),
      store.trail.latest(entriesAPage, paged ? before : undefined),
    ]);
    return { entries, verdict, newest: !paged };
  },
  crumbs: () => [link("/", pageWords.menu.overview)],
  title: ({ verdict }) => words.title(verdict.sound, verdict.sound ? verdict.entries : 0),
  body: ({ entries, verdict, newest }, _, { planned }) => [
    ...(verdict.sound ? [] : [warning(words.title(false, 0), words.fault(verdict.seq))]),
    lead(words.lead),
    ...computed(planned),
    ...(verdict.sound && verdict.head !== undefined
      ? [inset([words.head, " ", { strong: countSays(verdict.entries) }, " ", { code: verdict.head }])]
      : []),
    table({
      caption: words.caption,
      columns: words.columns.map((title) => ({ title })),
      rows: entries.map((entry) => [
        countSays(entry.seq),
        stampSays(entry.at),
        [entry.who, { line: roleSays(entry.role) }],
        words.deed(entry.what),
        { code: entry.subject },
        entry.why,
        entry.after === undefined ? "" : { code: entry.after.slice(0, 16) },
      ]),
      empty: words.empty,
    }),
    {
      piece: "pages",
      label: words.pages,
      previous: newest ? undefined : link("/trail", words.newest),
      next:
        (entries.at(-1)?.seq ?? 1) > 1
          ? link(`/trail?before=${entries.at(-1)!.seq}`, words.older)
          : undefined,
    },
    paragraph(words.foot),
  ],
});

function computed(planned: PlannedDesk | undefined): Piece[] {
  if (planned === undefined) return [];
  const { kept, plan } = planned;
  return [
    heading(from.heading),
    facts([
      [from.plan, { code: kept.planId }],
      [from.action, plan.setting.action.name],
      [from.asOf, dateSays(plan.setting.asOf)],
      [from.seed, String(plan.setting.seed)],
      [from.input, { code: kept.inputFingerprint }],
      [from.at, stampSays(kept.computedAt)],
    ]),
    paragraph(from.same),
    heading(words.entries),
  ];
}
