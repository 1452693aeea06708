import { reach } from "#access";
import type { CoverPlan } from "#solve";
import type { Day } from "#time";
import { isoDay, londonClockTime, londonDay, londonInstant, readDay } from "#time";
import {
  clockSays,
  countSays,
  dateSays,
  dayAndDateSays,
  heatStrip,
  pageWords,
  planPageWords,
  spanSays,
} from "#wording";
import type { Heat } from "#wording";
import type { Desk, PlannedDesk } from "../desk.ts";
import type { Ask } from "../page.ts";
import { page } from "../page.ts";
import type { Piece } from "../pieces.ts";
import { details, heading, inset, lead, link, paragraph, picture, table } from "../pieces.ts";

type CoverCell = CoverPlan["cells"][number];

const words = planPageWords.cover;

interface Found {
  readonly planned: PlannedDesk | undefined;
  readonly department: string;
  readonly departments: readonly string[];
  readonly day: Day;
  readonly days: readonly Day[];
  readonly cells: readonly CoverCell[];
}

const withFloors = (desk: Desk): string[] =>
  [...new Set((desk.planned?.plan.cover.cells ?? []).map(({ department }) => department))].toSorted();

const departmentOf = ({ query, person }: Ask, desk: Desk): string | undefined =>
  query["department"] ?? person?.department ?? withFloors(desk)[0];

/** Area by hour: who is needed, how many may come, who is asked, and how likely it is to fall short. */
export const cover = page<Found>({
  path: "/cover",
  needs: "see cover",
  about: (ask, desk) => ({ department: departmentOf(ask, desk) }),
  wide: true,
  find: (ask, desk) => {
    const department = departmentOf(ask, desk) ?? "";
    const known = withFloors(desk);
    if (
      ask.query["department"] !== undefined &&
      !known.includes(department) &&
      !desk.departments.includes(department)
    )
      return undefined;
    const own = (desk.planned?.plan.cover.cells ?? []).filter((cell) => cell.department === department);
    const days = [...new Set(own.map(({ start }) => londonDay(start)))].toSorted((a, b) => a - b);
    const asked = readDay(ask.query["date"] ?? "");
    const first = desk.planned?.plan.setting.action.start;
    const day = [asked, first].find((one) => one !== undefined && days.includes(one)) ?? days[0] ?? 0;
    return {
      planned: desk.planned,
      department,
      departments: reach(ask.person, "see cover") === "all" ? known : [department],
      day,
      days,
      cells: own.filter(({ start }) => londonDay(start) === day),
    };
  },
  crumbs: () => [link("/", pageWords.menu.overview)],
  title: ({ planned, department, day, days, cells }) =>
    planned === undefined || days.length === 0
      ? planned === undefined
        ? planPageWords.none
        : words.nobody
      : words.title(department, dateSays(day), shortHours(cells)),
  body: (found, _, desk) => {
    if (found.planned === undefined || found.days.length === 0) return [inset(words.floor)];
    return [
      lead(words.lead),
      chooser(found),
      board(found),
      details(words.tableCaption, numbers(found), paragraph(words.floor)),
      heading(words.peopleHeading),
      people(found, desk),
    ];
  },
});

/** Whole hours of the day in which some area and skill is short. */
const shortHours = (cells: readonly CoverCell[]): number =>
  new Set(cells.filter(({ gap }) => gap > 0).flatMap(({ start, end }) => hoursOf(start, end))).size;

function hoursOf(start: number, end: number): number[] {
  const hours: number[] = [];
  for (let hour = Math.floor(start / 60); hour < end / 60; hour++) hours.push(hour);
  return hours;
}

function chooser({ department, departments, day, days }: Found): Piece {
  return {
    piece: "choose",
    action: "/cover",
    submit: words.show,
    fields: [
      {
        field: "select",
        name: "department",
        label: words.department,
        value: department,
        choices: departments.map((name) => ({ value: name, text: name })),
      },
      {
        field: "select",
        name: "date",
        label: words.date,
        value: isoDay(day),
        choices: days.map((one) => ({ value: isoDay(one), text: dayAndDateSays(one) })),
      },
    ],
  };
}

const steps = [0.01, 0.05, 0.2, 0.5] as const;
const heatOf = (risk: number): Heat => steps.filter((step) => risk > step).length as Heat;

/** Rows by area and skill in the order of the plan, columns by hour; an hour shows its worst part. */
function board({ cells, department, day }: Found): Piece {
  const rows = Map.groupBy(cells, ({ area, skill }) =>
    skill === "" ? area : `${area} (${skillSays(skill)})`,
  );
  const first = Math.min(...cells.map(({ start }) => start));
  const last = Math.max(...cells.map(({ end }) => end));
  const hours = hoursOf(first, Math.min(last, londonInstant(day + 1, 0)));
  const svg = heatStrip({
    id: "cover-board",
    title: words.picture(department, dateSays(day)),
    description: words.pictureSays,
    columns: hours.map((hour) => String(Math.floor(londonClockTime(hour * 60) / 60)).padStart(2, "0")),
    rows: [...rows].map(([label, own]) => ({
      label,
      cells: hours.map((hour) => {
        const now = own.filter(({ start, end }) => start < hour * 60 + 60 && end > hour * 60);
        if (now.length === 0) return { text: "", heat: 0 as const };
        const risk = Math.max(...now.map((cell) => cell.risk));
        return { text: percent(risk), heat: heatOf(risk) };
      }),
    })),
    key: words.key.map((label, heat) => ({ heat: heat as Heat, label })),
  });
  return picture(svg, words.picture(department, dateSays(day)));
}

const skillSays = (skill: string): string => skill.replaceAll("_", " ");
const percent = (risk: number): string => (risk > 0 && risk < 0.005 ? "<1" : String(Math.round(risk * 100)));
const some = (value: number): string => String(Math.round(value * 10) / 10);

/** Area by area, each in order of time. */
const inOrder = (cells: readonly CoverCell[]): CoverCell[] =>
  [...Map.groupBy(cells, ({ area, skill }) => `${area}/${skill}`).values()].flatMap((own) =>
    own.toSorted((a, b) => a.start - b.start),
  );

function numbers({ cells }: Found): Piece {
  return table({
    caption: words.tableCaption,
    columns: words.columns.map((title, i) => ({ title, numeric: i > 1 })),
    rows: inOrder(cells).map((cell) => [
      cell.skill === "" ? cell.area : [cell.area, { line: skillSays(cell.skill) }],
      `${clockSays(londonClockTime(cell.start))} to ${clockSays(londonClockTime(cell.end))}`,
      countSays(cell.needed),
      countSays(cell.due),
      some(cell.expected),
      `${some(cell.low)} to ${some(cell.high)}`,
      countSays(cell.secured),
      cell.gap > 0 ? { strong: some(cell.gap) } : "0",
      `${percent(cell.risk)}%`,
    ]),
    empty: words.nobody,
  });
}

function people({ planned, department, day }: Found, desk: Desk): Piece {
  const own = (planned?.plan.cover.placements ?? []).filter(
    (placement) => placement.department === department && londonDay(placement.start) === day,
  );
  return table({
    caption: words.peopleCaption,
    columns: words.peopleColumns.map((title) => ({ title })),
    rows: own.map(({ staffId, area, skill, start, end, sessions }) => {
      const who = desk.doctors.get(staffId);
      return [
        who === undefined ? staffId : [link(`/doctors/${staffId}`, who.name), { line: who.grade }],
        skill === "" ? area : [area, { line: skillSays(skill) }],
        spanSays({ start, end }),
        sessions.length === 0
          ? words.noLists
          : sessions.map((id, i) => [i > 0 ? ", " : "", link(`/lists/${encodeURIComponent(id)}`, id)]).flat(),
      ];
    }),
    empty: words.peopleEmpty,
  });
}
