import type { Day } from "#time";
import { isoDay } from "#time";

/** What a made-up hospital's notes are written from. */
export interface DemoFacts {
  readonly trust: string;
  readonly example: "april-2016" | "june-2026";
  readonly asOf: Day;
  /** The end of the month whose waiting list was published. */
  readonly listPublishedFor: Day;
  readonly scale: number;
  readonly seed: number;
  readonly isCatchmentPublished: boolean;
  readonly broken: readonly {
    readonly rule: string;
    readonly staffId: string;
    readonly date: Day;
    readonly what: string;
  }[];
  readonly licenceLine: string;
}

export const demoTitle = ({ trust, asOf, scale }: DemoFacts): string =>
  `A made-up hospital after ${trust}, ${isoDay(asOf)}${scale === 1 ? "" : `, at ${scale} times its size`}`;

const aboutTheAction = {
  "april-2016":
    "The action is the one of 26 and 27 April 2016. The waiting list is of January 2026: every date in it was moved, so that it stands on the folder's date as it stood then; no list by trust and week of 2016 is held here. Deprivation, homes and ages are today's too.",
  "june-2026":
    "Four days of action from 15 June 2026 were announced. The folder draws five, on the shortest lawful notice of ten days. The waiting list is of January 2026 with every date moved to the folder's.",
} as const;

/** What a reader must know before believing anything in the folder. Paragraphs of plain text. */
export function demoNotes(facts: DemoFacts): string {
  const { trust, listPublishedFor, seed, scale } = facts;
  return [
    `Nobody in this folder exists. Its waiting list, homes and size are drawn from figures published for ${trust}: list as at ${isoDay(listPublishedFor)}, scale ${scale}, seed ${seed}. Staff, rota, lists and bookings are made up to fit.`,
    aboutTheAction[facts.example],
    facts.isCatchmentPublished
      ? "Homes follow the trust's published share of patients by local authority, then residents of each neighbourhood (LSOA 2021). IMD deciles are of 2025."
      : "No catchment is published for this trust: homes are drawn by residents and by distance from its headquarters. IMD deciles are of 2025.",
    "Clinical priorities, times cancelled, needs, notice wanted, distances and most operation times are assumptions: no national figure is published. Follow-up patients who are not on the waiting list are not in the folder; their minutes are already taken off each session's.",
    "Floors of cover (cover_needs) are examples near what this rota usually has. No national number exists for any area: a trust signs off its own.",
    "Turnout history is made up around the published national shares, for groups of ten and more. Nothing in the folder says who means to strike or who belongs to a union.",
    brokenNote(facts.broken),
    facts.licenceLine,
  ].join("\n\n");
}

/** The notes of the smallest example, which is written by hand. */
export const tinyNotes = [
  "Nobody in this folder exists. It is written by hand to be read in one sitting, and the tests are about its people.",
  "Amy is a registrar, Ben a foundation doctor at four fifths, Chidi a consultant surgeon and Dev a specialty doctor in anaesthetics. On Tuesday 16 June 2026 the residents are called out. Chidi's morning list and afternoon clinic have six patients in them, one of whom waits for an urgent operation and one for an answer about cancer.",
  "One rule is broken on purpose: on Friday 12 June Amy starts at 07:00, 10 h 30 min after a long day (rest-between-shifts).",
  "Nothing in the folder says who means to strike or who belongs to a union.",
].join("\n\n");

/** The same notes as a page beside the tables. */
export const demoNotesPage = ({ title, notes }: { readonly title: string; readonly notes: string }): string =>
  `# ${title}\n\n${notes}\n`;

function brokenNote(broken: DemoFacts["broken"]): string {
  if (broken.length === 0) return "The rota was made to obey its contract; nothing was broken on purpose.";
  const each = broken.map(
    ({ rule, staffId, date, what }) => `${staffId} on ${isoDay(date)}: ${what} (${rule})`,
  );
  return `The rota was made to obey its contract but for these, which are broken on purpose so that there is something to find. ${each.join("; ")}.`;
}

const count = (rows: readonly unknown[]): string => rows.length.toLocaleString("en-GB");

/** What the terminal says when a made-up hospital has been written. */
export function sayDemo(
  hospital: {
    readonly title: string;
    readonly staff: readonly unknown[];
    readonly duties: readonly unknown[];
    readonly pathways: readonly unknown[];
    readonly sessions: readonly unknown[];
    readonly bookings: readonly unknown[];
  },
  dir: string,
  seconds: number,
): string {
  const { title, staff, duties, pathways, sessions, bookings } = hospital;
  return [
    `${title}.`,
    `${count(staff)} doctors and ${count(duties)} duties; ${count(pathways)} pathways, ${count(sessions)} lists and clinics, with ${count(bookings)} patients booked into them.`,
    `Written to ${dir} in ${seconds.toFixed(1)} s. What is made up in it, and what is broken on purpose, stands in NOTES.md.`,
    "",
  ].join("\n");
}
