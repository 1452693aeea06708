import type { Doctor } from "#people";
import type { Duty } from "#rota";
import { isOnCall, isShift } from "#rota";
import { lengthOf, mondayOf, publicHoliday } from "#time";
import type { Day } from "#time";
import { may } from "#access";
import { dateSays, lengthSays, pageWords } from "#wording";
import type { Desk } from "../desk.ts";
import { dutyCell } from "../duty-cell.ts";
import { page } from "../page.ts";
import type { Piece } from "../pieces.ts";
import { buttons, details, facts, heading, inset, link, paragraph } from "../pieces.ts";

const words = pageWords.doctorPage;
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** One doctor's weeks, hours, pay and breaches: the doctor's own page, and the same page for those who plan. */
export const doctor = page<Doctor>({
  path: "/doctors/:staffId",
  needs: "see doctor",
  about: ({ params }, desk) => ({
    staffId: params["staffId"],
    department: desk.doctors.get(params["staffId"] ?? "")?.department,
  }),
  wide: true,
  find: ({ params }, desk) => desk.doctors.get(params["staffId"] ?? ""),
  crumbs: ({ department }, { person }) =>
    may(person, "see rota", { department })
      ? [
          link("/", pageWords.menu.overview),
          link(`/rota?${new URLSearchParams({ department }).toString()}`, department),
        ]
      : [link("/", pageWords.menu.overview)],
  title: ({ name }) => words.title(name),
  body: (who, { person }, desk) => {
    const duties = desk.rota.dutiesOf(who.staffId);
    const { department } = who;
    return [
      facts([
        [words.grade, who.grade],
        [words.department, who.department],
        [words.fullTime, `${Math.round(who.fte * 100)}%`],
        [words.contract, who.contract === "" ? words.notNamed : { code: who.contract }],
        [words.optedOut, who.optedOut ? words.yes : words.no],
      ]),
      heading(words.weeks),
      ...(duties.length === 0
        ? [inset(words.noDuties)]
        : [weeks(who, duties, desk), details(words.hours, paragraph(words.hoursHow))]),
      ...(may(person, "see rota", { department })
        ? [
            buttons({
              href: `/rota?${new URLSearchParams({ department }).toString()}`,
              text: words.next,
              secondary: true,
            }),
          ]
        : []),
    ];
  },
});

const workOf = (duty: Duty): number =>
  isShift(duty) ? lengthOf(duty) : isOnCall(duty) ? duty.expectedWorkMinutes : 0;

function weeks(who: Doctor, duties: readonly Duty[], desk: Desk): Piece {
  const byWeek = Map.groupBy(duties, (duty) => mondayOf(duty.date));
  const first = Math.min(...byWeek.keys());
  const last = Math.max(...byWeek.keys());
  const all: Day[] = [];
  for (let week = first; week <= last; week += 7) all.push(week);
  return {
    piece: "rota",
    caption: words.caption,
    days: weekdays.map((name) => ({ short: name.slice(0, 3), full: name })),
    rowsAre: words.week,
    rows: all.map((week) => {
      const own = byWeek.get(week) ?? [];
      const minutes = own.reduce((sum, duty) => sum + workOf(duty), 0);
      return {
        doctor: [{ strong: dateSays(week) }, { line: lengthSays(minutes) }],
        cells: weekdays.map((_, i) =>
          own
            .filter((duty) => duty.date === week + i)
            .map((duty) => withHoliday(dutyCell(desk, who.department, duty), week + i)),
        ),
      };
    }),
  };
}

const withHoliday = <Cell extends { readonly label: string }>(cell: Cell, day: Day): Cell => {
  const holiday = publicHoliday(day);
  return holiday === undefined ? cell : { ...cell, label: `${cell.label} (${holiday})` };
};
