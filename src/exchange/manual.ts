import type { AnyTable } from "./tables.ts";
import { everyTable } from "./tables.ts";

/** The manual's page about the hospital folder. Its tables are the declarations that read and write the files. */
export const hospitalFolderPage = (): string =>
  [opening, everyTable().map(section).join("\n"), closing].join("\n");

const opening = `# The hospital folder

<!-- Made from src/exchange/tables by src/exchange/manual.ts. Change it there; \`npx vitest run src/exchange -u\` writes it. -->

A hospital is a folder of CSVs that any spreadsheet opens, with a \`datapackage.json\` that names them: a
[Frictionless Data Package](https://datapackage.org). The same tables as sheets of one \`.xlsx\` are read too, with a sheet
\`about\` in the place of \`datapackage.json\` (\`name\`, \`title\`, \`description\`, \`asOf\` in the first column, their values in
the second).

## How cells are written

- UTF-8, commas, a header row; cells with commas, quotes or line ends in quotes, and quotes inside them doubled.
- Dates \`2026-01-31\`. Times \`08:30\`, on London's clocks.
- An end at or before its start is on the next day. \`09:30+1\` says so outright, and a full date-time such as
  \`2026-01-31T09:30\` says it all. A date-time may carry an offset (\`2026-10-25T01:30:00+00:00\`), which tells the two hours
  apart that look alike on the night the clocks go back; without one the first of them is meant. In the hour that the
  clocks skip in March, a time means the moment an hour later.
- Lists are joined by \`;\`. Weekdays are written \`mon\` to \`sun\`; full names, capitals and 1 (Monday) to 7 (Sunday) are
  read too. Date ranges are \`2026-01-05/2026-01-09\`, both ends included.
- Yes and no are \`yes\` and \`no\`; \`true\`, \`false\`, \`1\` and \`0\`, which spreadsheets make of a tick box, are read too.
- Decimals have a point. Degrees of latitude and longitude are WGS 84.
- Ids are opaque. They may not begin or end with a space, and capitals count.
- Rows that are wholly blank are passed over.

Columns may stand in any order. A column that is not marked as needed may be left out, or left blank. Columns that
Sevenday does not know are kept and given back when the folder is written, and a note says which they are; tables that it
does not know are left alone, also with a note.

## What is refused

Everything that is wrong is told at once, with its file, line and column, what was found, what was expected, and a line
that begins "Maybe" where a likely mend is known. Nothing is written then, and the exit code is 2.

- **A column that could hold a person's union membership, intention to strike or part in a strike**, in any table of the
  folder, by its name (\`union\`, \`bma_member\`, \`membership\`, \`will_strike\`, \`striking\`, \`aelodaeth_undeb\` …; \`community\` and
  \`reunion\` are innocent). Turnout is known for groups of at least ten alone, in \`turnout_history\`.
- **A cell that a spreadsheet would run as a formula**: one that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line end and is
  not a number. Sevenday never writes such a cell either: where a text of its own begins so, it puts an apostrophe
  before it, which every spreadsheet takes to mean "this is text". In a workbook, a formula is refused whatever it shows.
- Control characters, text that is not UTF-8, quotes that are not as they should be, rows longer or shorter than the
  header, lines longer than 1 MiB, cells longer than 32,767 characters, tables of more than 20 million rows, workbooks of
  more than 128 MiB or that unfold to more than 1 GiB.
- An id that another table does not have; an id twice.
- **A shift over itself**: two shifts of one person that overlap, or two periods on call. A shift inside one's own
  non-resident on call is allowed, since rotas write a working day within 24 hours on call that way, and what it may
  come to is for the contract to say.
- A booking that does not begin within its session, and a patient with two bookings at one time. A session booked
  beyond its minutes is noted and not refused: lists do overrun.
- A duty longer than a week, or a call outside its duty.

## The tables
`;

const closing = `## A rota alone

\`sevenday rota check\` and its sisters take less: a folder with \`duties.csv\` or \`patterns.csv\`, and \`staff.csv\`,
\`shift_types.csv\` and \`agreements.csv\` if they are there, without \`datapackage.json\`; or one CSV of duties by itself. A
file called \`duties.csv\` takes the tables beside it with it. Without staff everyone is full time and of no known grade.
Without shift types every row needs its times, and is a shift unless its type is called by a name that says otherwise
(\`leave\`, \`annual_leave\`, \`study_leave\`, \`zero_day\`, \`off\`, \`nroc\`, \`on_call\` …).
`;

function section(table: AnyTable): string {
  const rows = Object.entries(table.columns).map(([name, cell]) => {
    const to = table.points[name];
    const pointing = to === undefined ? "" : ` A row of \`${to}\`.`;
    return `| \`${name}\` | ${cell.required ? "yes" : ""} | ${escape(cell.says)}${pointing}${blankMeans(cell)} | ${escape(cell.expected)} |`;
  });
  const key =
    table.key.length > 0 ? ` Each ${table.key.map((name) => `\`${name}\``).join(" with ")} stands once.` : "";
  const needed = table.required ? "" : " May be left out.";
  return [
    `### \`${table.name}\``,
    "",
    `${table.says}${key}${needed}`,
    "",
    "| column | needed | meaning | form |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/** What a blank cell stands for, where the meaning does not say it already. */
function blankMeans({ required, blank, says }: AnyTable["columns"][string]): string {
  if (required || says.includes("blank")) return "";
  if (typeof blank === "boolean") return blank ? " Blank for yes." : " Blank for no.";
  return typeof blank === "number" || (typeof blank === "string" && blank !== "")
    ? ` Blank for ${blank}.`
    : "";
}

const escape = (text: string): string => text.replaceAll("|", String.raw`\|`);
