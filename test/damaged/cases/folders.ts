import type { Case } from "../damage.ts";
import { all, called, column, holds, packaged, row, swap, without } from "../damage.ts";

export const folders: readonly Case[] = [
  [
    "no data package",
    without("datapackage.json"),
    `datapackage.json: the file is missing. Expected a hospital folder, whose datapackage.json names its tables.
  Maybe make a folder with \`sevenday demo\` and put your tables in it.`,
  ],
  [
    "a misspelt data package",
    called("datapackage.json", "datapackge.json"),
    `datapackage.json: the file is missing. Found “datapackge.json”, expected a hospital folder, whose datapackage.json names its tables.
  Maybe rename datapackge.json to datapackage.json.`,
  ],
  [
    "a data package that is not JSON",
    holds("datapackage.json", '{\n  "name": "whole",\n  "resources": [,]\n}\n'),
    `datapackage.json, line 3: the file is not JSON. Found “"resources": [,]”, expected JSON.`,
  ],
  [
    "a data package without resources",
    packaged((read) => delete (read as Record<string, unknown>)["resources"]),
    `datapackage.json: no list of resources is there. Expected "resources": [{ "name": "staff", "path": "staff.csv" }, …].`,
  ],
  [
    "a resource without a path",
    packaged((read) => delete read.resources[1]["path"]),
    `datapackage.json, column resources[1]: a resource has no name or no path. Found “{"name":"staff"}”, expected { "name": "staff", "path": "staff.csv" }.`,
  ],
  [
    "a path that leads out of the folder",
    packaged((read) => (read.resources[1]["path"] = "../staff.csv")),
    `datapackage.json, column resources[1]: the path leads out of the folder. Found “../staff.csv”, expected a file of this folder such as staff.csv.`,
  ],
  [
    "a path from the root",
    packaged((read) => (read.resources[1]["path"] = "/etc/passwd")),
    `datapackage.json, column resources[1]: the path leads out of the folder. Found “/etc/passwd”, expected a file of this folder such as staff.csv.`,
  ],
  [
    "an address for a path",
    packaged((read) => (read.resources[1]["path"] = "https://example.org/staff.csv")),
    `datapackage.json, column resources[1]: the path leads out of the folder. Found “https://example.org/staff.csv”, expected a file of this folder such as staff.csv.`,
  ],
  [
    "another encoding",
    packaged((read) => (read.resources[1]["encoding"] = "windows-1252")),
    `datapackage.json, column resources[1]: the encoding is windows-1252. Found “windows-1252”, expected utf-8.
  Maybe save staff.csv as “CSV UTF-8”.`,
  ],
  [
    "another delimiter",
    packaged((read) => (read.resources[1]["dialect"] = { delimiter: "|" })),
    `datapackage.json, column resources[1]: the cells are not parted by commas. Found “|”, expected commas.
  Maybe save staff.csv with commas.`,
  ],
  [
    "a table named twice",
    packaged((read) => read.resources.push({ name: "staff", path: "staff.csv" })),
    `datapackage.json, column resources[14]: two resources have the name staff. Found “staff”, expected each table once.`,
  ],
  [
    "a date of the folder in British order",
    packaged((read) => (read["asOf"] = "01/06/2026")),
    `datapackage.json, column asOf: the date cannot be read. Found “"01/06/2026"”, expected a date such as 2026-01-31.
  Maybe write 2026-06-01.`,
  ],
  [
    "a missing table",
    without("staff.csv"),
    `staff.csv: the file is missing. Expected the table staff, as datapackage.json says.`,
  ],
  [
    "a table under another name",
    called("shift_types.csv", "shift-types.csv"),
    `shift_types.csv: the file is missing. Found “shift-types.csv”, expected the table shift_types, as datapackage.json says.
  Maybe rename shift-types.csv to shift_types.csv.`,
  ],
  [
    "a table that nobody names",
    all(
      without("bookings.csv"),
      packaged((read) => (read.resources = read.resources.filter(({ name }) => name !== "bookings"))),
    ),
    `bookings.csv: the table is missing. Expected the table bookings: booking_id,pathway_id,session_id,start,minutes,state.`,
  ],
];

const longest = "x".repeat(40_000);

export const files: readonly Case[] = [
  [
    "an empty file",
    holds("wishes.csv", ""),
    `wishes.csv: the file is empty. Expected a header row such as staff_id,from,to,kind,weight.`,
  ],
  [
    "old Windows letters",
    holds("staff.csv", (text) => Buffer.from(text.replace("Chidi,", "Chidié,"), "latin1")),
    `staff.csv, line 4, column name: these bytes are not UTF-8. Found “Chidié”, expected UTF-8 text.
  Maybe save it as “CSV UTF-8”: what was found is shown as the old Windows letters would read it.`,
  ],
  [
    "UTF-16",
    holds("staff.csv", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")),
    `staff.csv, line 1: the file is UTF-16. Expected UTF-8.
  Maybe save it as “CSV UTF-8”.`,
  ],
  [
    "a line of ten megabytes",
    row("duties.csv", `amy,2026-06-12,day,,,30,,,,${"x".repeat(10_000_000)}`),
    `duties.csv, line 11: a line is longer than 1 MiB, and the file was read no further. Expected lines of at most 1048576 bytes.
  Maybe look for line ends that were lost, or a quote that never closes.`,
  ],
  [
    "a cell too long for a spreadsheet",
    row("wishes.csv", `${longest},2026-06-12,2026-06-12,cannot,1`),
    `wishes.csv, line 3, column staff_id: the cell is 40000 characters long. Found “${"x".repeat(77)}…”, expected at most 32767 characters.`,
  ],
  [
    "a NUL",
    swap("staff.csv", "Amy", "A\0my"),
    `staff.csv, line 2, column name: the cell holds a control character. Found “A�my”, expected printable text.
  Maybe the file was damaged on its way: export it again.`,
  ],
  [
    "a quote inside a bare cell",
    swap("staff.csv", "Amy", 'Amy "Ace" A'),
    `staff.csv, line 2, column name: a quote stands inside a cell that is not quoted. Found “Amy "Ace" A”, expected the whole cell in quotes, and quotes inside it doubled.
  Maybe write "Amy ""Ace"" A".`,
  ],
  [
    "text after a closing quote",
    swap("staff.csv", "Amy", '"Amy" A'),
    `staff.csv, line 2, column name: text follows the closing quote of a cell. Found “"Amy" A,FY2,med”, expected a comma or the end of the line after a closing quote.
  Maybe double the quotes that belong to the text.`,
  ],
  [
    "a quote that never closes",
    swap("staff.csv", "Amy,", '"Amy,'),
    `staff.csv, line 2, column name: a quote opens here and never closes, so nothing after it could be read. Found “"Amy,FY2,medicine,clerking,1,tcs-now,,no”, expected a closing quote.`,
  ],
  [
    "old Macintosh line ends",
    holds("wishes.csv", (text) => text.replaceAll("\n", "\r")),
    `wishes.csv, line 1, column 5: a carriage return stands without its line feed. Found “weight␍amy”, expected lines that end in LF or CRLF.
  Maybe save it with Windows or Unix line ends.`,
  ],
  [
    "semicolons for commas",
    holds("wishes.csv", (text) => text.replaceAll(",", ";")),
    `wishes.csv, line 1, column 1: the cells are not parted by commas. Found “staff_id;from;to;kind;weight”, expected a header such as staff_id,from,to.
  Maybe the spreadsheet's list separator is ; : save it as “CSV UTF-8”.`,
  ],
  [
    "tabs for commas",
    holds("wishes.csv", (text) => text.replaceAll(",", "\t")),
    `wishes.csv, line 1, column 1: the cells are not parted by commas. Found “staff_id␉from␉to␉kind␉weight”, expected a header such as staff_id,from,to.
  Maybe save it as CSV.`,
  ],
  [
    "a header that was lost",
    holds("wishes.csv", (text) => text.slice(text.indexOf("\n") + 1)),
    `wishes.csv, line 1, column 1: no column of the table is here. Found “amy,2026-06-20,2026-06-21,prefer_off,2”, expected a header row such as staff_id,from,to,kind,weight.
  Maybe the header row was lost.`,
  ],
  [
    "a row with a cell too few",
    swap("wishes.csv", ",prefer_off,2", ",prefer_off"),
    `wishes.csv, line 2, column weight: the row has 4 cells and the header has 5. Found “amy,2026-06-20,2026-06-21,prefer_off”, expected 5 cells.
  Maybe commas for blank cells were lost.`,
  ],
  [
    "a comma that needed quotes",
    swap("cover_needs.csv", "Acute medical unit", "Acute medical unit, east"),
    `cover_needs.csv, line 2, column 10: the row has 10 cells and the header has 9. Found “medicine,Acute medical unit, east,mon,,08:00,20:00,clerking,2,1”, expected 9 cells.
  Maybe a cell with a comma in it needs quotes.`,
  ],
  [
    "a header that is not spelt as it should be",
    swap("staff.csv", "staff_id", "Staff ID"),
    `staff.csv, line 1, column staff_id: the column staff_id is missing. Found “Staff ID”, expected the columns staff_id.
  Maybe rename the column Staff ID to staff_id.`,
  ],
  [
    "a misspelt header",
    swap("pathways.csv", "clock_start", "clock_strat"),
    `pathways.csv, line 1, column clock_start: the column clock_start is missing. Found “clock_strat”, expected the columns pathway_id, patient_id, treatment_function, clock_start, priority.
  Maybe rename the column clock_strat to clock_start.`,
  ],
  [
    "a header in capitals, where the column might be left out",
    swap("duties.csv", "break_minutes", "Break Minutes"),
    `duties.csv, line 1, column Break Minutes: the column Break Minutes is not spelt as the table spells it. Found “Break Minutes”, expected break_minutes.
  Maybe rename it to break_minutes.`,
  ],
  [
    "a column twice",
    column("wishes.csv", "kind", "cannot"),
    `wishes.csv, line 1, column kind: two columns have the name kind. Found “kind”, expected each name once.`,
  ],
  [
    "a column without a name",
    column("wishes.csv", "", ""),
    `wishes.csv, line 1, column 6: a column has no name. Expected a name for every column.
  Maybe delete the empty column.`,
  ],
];
