import { reach } from "#access";
import type { Doctor } from "#people";
import { rungOf } from "#people";
import { isoDay, londonInstant, mondayOf, publicHoliday, readDay, sundayOf } from "#time";
import type { Day } from "#time";
import { dateSays, dayAndDateSays, pageWords, shortDateSays } from "#wording";
import { breachesIn, marksOf } from "../breach-marks.ts";
import type { Desk } from "../desk.ts";
import { dutyCell } from "../duty-cell.ts";
import type { Ask } from "../page.ts";
import { page } from "../page.ts";
import type { Link, Piece } from "../pieces.ts";
import { inset, link, paragraph } from "../pieces.ts";

const words = pageWords.rotaPage;
const doctorsAPage = 40;

interface Found {
  readonly department: string;
  readonly departments: readonly string[];
  readonly week: Day;
  readonly weeks: readonly Day[];
  readonly doctors: readonly Doctor[];
  readonly from: number;
  /** Of these doctors in this week; undefined where nobody has judged. */
  readonly breaches: number | undefined;
}

/** The department asked for, or the first this person may see. */
const departmentOf = ({ query, person }: Ask, desk: Desk): string | undefined =>
  query["department"] ?? person?.department ?? desk.departments[0];

function weeksOf(desk: Desk): Day[] {
  if (desk.period === undefined) return [];
  const weeks: Day[] = [];
  for (let week = mondayOf(desk.period.from); week <= desk.period.to; week += 7) weeks.push(week);
  return weeks;
}

/** Residents in the order they are promoted, then everybody else. */
const seniority = ({ grade }: Doctor): number => (rungOf(grade) < 0 ? Infinity : rungOf(grade));
const bySeniority = (a: Doctor, b: Doctor): number =>
  Number(seniority(a) > seniority(b)) - Number(seniority(a) < seniority(b)) ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** One department, one week: a row a doctor, a column a day, and what breaks the contract marked where it is. */
export const rota = page<Found>({
  path: "/rota",
  needs: "see rota",
  about: (ask, desk) => ({ department: departmentOf(ask, desk) }),
  wide: true,
  find: (ask, desk) => {
    const department = departmentOf(ask, desk);
    const weeks = weeksOf(desk);
    if (department === undefined || !desk.departments.includes(department)) return undefined;
    const asked = readDay(ask.query["week"] ?? "");
    const today = desk.hospital.asOf;
    const week =
      weeks.find((one) => one === asked) ??
      weeks.find((one) => today !== undefined && one + 6 >= today) ??
      weeks[0];
    const all = [...desk.doctors.values()]
      .filter((doctor) => doctor.department === department)
      .toSorted(bySeniority);
    const from = Math.max(0, Math.min(Number(ask.query["from"] ?? 0) || 0, all.length - 1));
    return {
      department,
      departments: reach(ask.person, "see rota") === "all" ? desk.departments : [department],
      week: week ?? 0,
      weeks,
      doctors: all,
      from: from - (from % doctorsAPage),
      breaches:
        desk.check &&
        breachesIn(
          all.map(({ staffId }) => desk.verdicts.get(staffId)),
          londonInstant(week ?? 0, 0),
          londonInstant((week ?? 0) + 7, 0),
        ),
    };
  },
  crumbs: () => [link("/", pageWords.menu.overview)],
  title: ({ department, week, weeks, breaches }) =>
    weeks.length === 0 ? words.none : words.title(department, dateSays(week), breaches),
  body: (found, _, desk) => {
    if (found.weeks.length === 0) return [inset(pageWords.doctorPage.noDuties)];
    return [
      ...(found.breaches === undefined ? [inset(words.notJudged)] : [paragraph(words.marked)]),
      chooser(found),
      grid(found, desk),
      ...paging(found),
    ];
  },
});

const address = ({ department }: Found, week: Day, from = 0): string =>
  `/rota?${new URLSearchParams({ department, week: isoDay(week), ...(from > 0 ? { from: String(from) } : {}) }).toString()}`;

function chooser({ department, departments, week, weeks }: Found): Piece {
  return {
    piece: "choose",
    action: "/rota",
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
        name: "week",
        label: words.week,
        value: isoDay(week),
        choices: weeks.map((one) => ({ value: isoDay(one), text: dateSays(one) })),
      },
    ],
  };
}

function grid({ department, week, doctors, from }: Found, desk: Desk): Piece {
  const days = Array.from({ length: 7 }, (_, i) => week + i);
  return {
    piece: "rota",
    caption: words.caption(department, dateSays(week)),
    days: days.map((day) => ({
      short: shortDateSays(day),
      full: dayAndDateSays(day),
      note: publicHoliday(day),
    })),
    rows: doctors.slice(from, from + doctorsAPage).map((doctor) => {
      const marks = marksOf(desk.verdicts.get(doctor.staffId));
      const duties = desk.rota.dutiesOf(doctor.staffId);
      return {
        doctor: [link(`/doctors/${doctor.staffId}`, doctor.name), { line: doctor.grade }],
        cells: days.map((day) =>
          duties
            .filter((duty) => duty.date === day)
            .map((duty) => dutyCell(desk, department, duty, marks(duty))),
        ),
      };
    }),
  };
}

function paging(found: Found): Piece[] {
  const { week, weeks, doctors, from } = found;
  const to = (other: Day, text: string): Link | undefined =>
    weeks.includes(other) ? { href: address(found, other), text: `${text}, ${dateSays(other)}` } : undefined;
  const some = (first: number): Link | undefined =>
    first < 0 || first >= doctors.length
      ? undefined
      : {
          href: address(found, week, first),
          text: words.moreDoctors(first + 1, Math.min(first + doctorsAPage, doctors.length), doctors.length),
        };
  const pieces: Piece[] = [];
  if (doctors.length > doctorsAPage)
    pieces.push({
      piece: "pages",
      label: words.doctorPages,
      previous: some(from - doctorsAPage),
      next: some(from + doctorsAPage),
    });
  pieces.push({
    piece: "pages",
    label: words.weekPages,
    previous: to(week - 7, words.before),
    next: to(sundayOf(week) + 1, words.after),
  });
  return pieces;
}
