import type { Person } from "#access";
import { may } from "#access";
import type { Breach, Severity } from "#contract";
import type { PayLine, PaySlip } from "#pay";
import type { Doctor } from "#people";
import type { Duty } from "#rota";
import { isOnCall, isShift } from "#rota";
import type { Day } from "#time";
import { lengthOf, mondayOf, publicHoliday } from "#time";
import {
  breachSays,
  certaintyWords,
  dateSays,
  lengthSays,
  pageWords,
  planPageWords,
  pounds,
  ruleSays,
  sayBandingStep,
  sayPayNote,
  severityName,
} from "#wording";
import { marksOf } from "../breach-marks.ts";
import type { Desk } from "../desk.ts";
import { dutyCell } from "../duty-cell.ts";
import { page } from "../page.ts";
import type { Piece, Tag, Words } from "../pieces.ts";
import { buttons, details, facts, heading, inset, link, list, paragraph, table } from "../pieces.ts";

const words = { ...pageWords.doctorPage, ...planPageWords.doctor };
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const rotaOf = (department: string): string => `/rota?${new URLSearchParams({ department }).toString()}`;

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
      ? [link("/", pageWords.menu.overview), link(rotaOf(department), department)]
      : [link("/", pageWords.menu.overview)],
  title: ({ name }) => name,
  body: (who, { person }, desk) => {
    const duties = desk.rota.dutiesOf(who.staffId);
    const mayReturn = may(person, "see rota", who);
    return [
      about(who, desk),
      heading(words.breaches),
      ...breaches(who, desk),
      heading(words.weeks),
      ...(duties.length === 0
        ? [inset(words.noDuties)]
        : [weeks(who, duties, desk), details(words.hours, paragraph(words.hoursHow))]),
      ...pay(who, person, desk),
      ...(mayReturn ? [buttons({ href: rotaOf(who.department), text: words.next, secondary: true })] : []),
    ];
  },
});

function about(who: Doctor, desk: Desk): Piece {
  const judgedBy = desk.check?.contracts[who.staffId];
  return facts([
    [words.grade, who.grade],
    [words.department, who.department],
    [words.fullTime, `${Math.round(who.fte * 100)}%`],
    [words.contract, who.contract === "" ? words.notNamed : { code: who.contract }],
    ...(judgedBy === undefined ? [] : [[words.judgedBy, { code: judgedBy.join(", ") }] as const]),
    [words.optedOut, who.optedOut ? words.yes : words.no],
  ]);
}

const colours: Readonly<Record<Severity, Tag["colour"]>> = {
  breach: "red",
  authorisation: "orange",
  "clock-change": "yellow",
  warning: "grey",
};

function breaches(who: Doctor, desk: Desk): Piece[] {
  const verdict = desk.verdicts.get(who.staffId);
  if (verdict === undefined) return [inset(words.notJudged)];
  if (verdict.breaches.length + verdict.lifted.length === 0) return [paragraph(words.noBreaches)];
  const row = (breach: Breach, tag: Tag): readonly Words[] => [
    ruleSays(breach.rule),
    tag,
    breachSays(who.name, breach)
      .split("\n")
      .map((line) => ({ line })),
    breach.clause,
  ];
  return [
    table({
      caption: words.breachCount(verdict.breaches.filter(({ severity }) => severity === "breach").length),
      columns: words.breachColumns.map((title, i) => ({ title, wide: i === 2 })),
      rows: [
        ...verdict.breaches.map((breach) =>
          row(breach, { tag: severityName[breach.severity], colour: colours[breach.severity] }),
        ),
        ...verdict.lifted.map((breach) => row(breach, { tag: words.lifted, colour: "green" })),
      ],
      empty: words.noBreaches,
    }),
  ];
}

const workOf = (duty: Duty): number =>
  isShift(duty) ? lengthOf(duty) : isOnCall(duty) ? duty.expectedWorkMinutes : 0;

function weeks(who: Doctor, duties: readonly Duty[], desk: Desk): Piece {
  const byWeek = Map.groupBy(duties, (duty) => mondayOf(duty.date));
  const first = Math.min(...byWeek.keys());
  const last = Math.max(...byWeek.keys());
  const all: Day[] = [];
  for (let week = first; week <= last; week += 7) all.push(week);
  const marks = marksOf(desk.verdicts.get(who.staffId));
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
            .map((duty) => withHoliday(dutyCell(desk, who.department, duty, marks(duty)), week + i)),
        ),
      };
    }),
  };
}

const withHoliday = <Cell extends { readonly label: string }>(cell: Cell, day: Day): Cell => {
  const holiday = publicHoliday(day);
  return holiday === undefined ? cell : { ...cell, label: `${cell.label} (${holiday})` };
};

function pay(who: Doctor, person: Person | undefined, desk: Desk): Piece[] {
  const slip = desk.slips.get(who.staffId);
  if (slip === undefined || !may(person, "see pay", who)) return [];
  if (slip.lines.length === 0) return [heading(words.pay), inset(words.payNone)];
  return [heading(words.pay), ...bandOf(slip), payLines(slip), ...notesOf(slip)];
}

const total = (label: string, amount: string | null): readonly Words[] => [
  { strong: label },
  "",
  "",
  { strong: pounds(amount) },
  "",
  "",
];

function payLines(slip: PaySlip): Piece {
  return table({
    caption: words.payCaption(dateSays(slip.on)),
    columns: words.payColumns.map((title, i) => ({ title, numeric: i > 0 && i < 4, wide: i > 3 })),
    rows: [
      ...slip.lines.map((line) => lineCells(line)),
      total(words.annual, slip.annual),
      total(words.monthly, slip.monthly),
    ],
    empty: words.payNone,
  });
}

const lineCells = (line: PayLine): readonly Words[] => [
  line.label,
  `${line.quantity} ${line.unit}`,
  line.rate === null ? words.valueNotPublished : pounds(line.rate),
  pounds(line.amount),
  [line.clause, { line: line.source }],
  certaintyWords[line.certainty],
];

function bandOf({ band, hoursBand, path }: PaySlip): Piece[] {
  if (band === undefined) return [];
  const name = [hoursBand, band].filter((one) => one !== undefined).join(", ");
  return [
    facts([[words.band, { strong: name }]]),
    ...(path === undefined ? [] : [details(words.bandPath, list(path.map(sayBandingStep), true))]),
  ];
}

const notesOf = ({ notes }: PaySlip): Piece[] => (notes.length === 0 ? [] : [list(notes.map(sayPayNote))]);
