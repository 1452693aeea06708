import { readDay } from "#time";
import { HolidaysNotHeld, timetable } from "#voice";
import type { Timetable } from "#voice";
import { membersWords, passedOverSays, timetableWords } from "#wording";
import { page } from "../../page.ts";
import type { Piece } from "../../pieces.ts";
import { inset, lead, paragraph, table } from "../../pieces.ts";
import { membersCrumbs } from "./crumbs.ts";

const words = membersWords.timetable;

/** The last day for each step of an election, counted back from its close. */
export const timetablePage = page<Timetable | string>({
  path: "/members/timetable",
  needs: undefined,
  crumbs: membersCrumbs,
  find: ({ query }) => counted(query["close"] ?? "2024-07-29"),
  title: () => words.title,
  body: (found, { query }) => [
    lead(words.lead),
    {
      piece: "choose",
      action: "/members/timetable",
      submit: words.submit,
      fields: [
        {
          field: "text",
          name: "close",
          label: words.when,
          hint: words.hint,
          value: query["close"] ?? "2024-07-29",
        },
      ],
    },
    ...(typeof found === "string" ? [inset(found)] : shown(found)),
  ],
});

function counted(close: string): Timetable | string {
  const on = readDay(close.trim());
  if (on === undefined) return words.unreadable;
  try {
    return timetable(on);
  } catch (refused) {
    if (refused instanceof RangeError || refused instanceof HolidaysNotHeld)
      return words.refused(refused.message);
    throw refused;
  }
}

function shown(found: Timetable): Piece[] {
  const { caption, head, rows } = timetableWords(found);
  return [
    table({ caption, columns: head.map((title, i) => ({ title, numeric: i === 2 })), rows, empty: "" }),
    paragraph(passedOverSays(found)),
  ];
}
