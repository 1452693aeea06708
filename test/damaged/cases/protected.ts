import type { Case } from "../damage.ts";
import { column, holds, swap } from "../damage.ts";

const never = "expected no column about anybody's union membership, intention to strike or part in a strike";
const alone = "Maybe delete the column. Turnout is known for groups alone, in turnout_history";

export const protectedColumns: readonly Case[] = (
  [
    ["staff.csv", "union", "union membership"],
    ["staff.csv", "Trade Union", "union membership"],
    ["staff.csv", "bma_member", "union membership"],
    ["staff.csv", "BMAMember", "union membership"],
    ["staff.csv", "membership", "union membership"],
    ["staff.csv", "aelodaeth_undeb", "union membership"],
    ["staff.csv", "will_strike", "intention to strike"],
    ["staff.csv", "willstrike", "intention to strike"],
    ["duties.csv", "intends to strike", "intention to strike"],
    ["duties.csv", "strike_probability", "intention to strike"],
    ["wishes.csv", "bwriadu_streicio", "intention to strike"],
    ["duties.csv", "on_strike", "part in a strike"],
    ["staff.csv", "striking", "part in a strike"],
  ] as const
).map(([file, name, held]) => [
  `a column ${name} in ${file}`,
  column(file, name, "yes"),
  `${file}, line 1, column ${name}: the column ${name} could hold a person's ${held}, which Sevenday never takes in. Found “${name}”, ${never}.
  ${alone}.`,
]);

export const strangers: readonly Case[] = [
  [
    "a skill that says what no file may hold",
    swap("staff.csv", "surgeon;airway", "surgeon;bma_member"),
    `staff.csv, line 3, column skills: a skill could hold a person's union membership, which Sevenday never takes in. Found “surgeon;bma_member”, expected what the person can be relied on for at work.
  Maybe take it out of the list.`,
  ],
  [
    "a table of ours that nobody knows, with a column that no file may hold",
    holds("ballot.csv", "staff_id,union_member\namy,yes\n"),
    `ballot.csv, line 1, column union_member: the column union_member could hold a person's union membership, which Sevenday never takes in. Found “union_member”, ${never}.
  ${alone}.`,
  ],
  [
    "a file whose very name says what no file may hold",
    holds("bma-members.csv", "staff_id\namy\n"),
    `bma-members.csv, line 1, column bma-members: the column bma-members could hold a person's union membership, which Sevenday never takes in. Found “bma-members”, ${never}.
  ${alone}.`,
  ],
];

const run = "a spreadsheet would run this cell as a formula";
const text = "expected text that does not begin with = + - @, a tab or a line end";

export const formulas: readonly Case[] = [
  [
    "a formula in a name",
    swap("staff.csv", ",Amy,", ',"=HYPERLINK(""http://example.org"",""Amy"")",'),
    `staff.csv, line 2, column name: ${run}. Found “=HYPERLINK("http://example.org","Amy")”, ${text}.
  Maybe write '=HYPERLINK("http://example.org","Amy") with an apostrophe before it, or the value that was meant.`,
  ],
  [
    "a formula in a note",
    swap("duties.csv", '"late handover, agreed"', "@SUM(A1)"),
    `duties.csv, line 4, column note: ${run}. Found “@SUM(A1)”, ${text}.
  Maybe write '@SUM(A1) with an apostrophe before it, or the value that was meant.`,
  ],
  [
    "a formula in a list",
    swap("staff.csv", "surgeon;airway", "-2+3;airway"),
    `staff.csv, line 3, column skills: ${run}. Found “-2+3;airway”, ${text}.
  Maybe write '-2+3;airway with an apostrophe before it, or the value that was meant.`,
  ],
  [
    "a formula in a column that is not ours",
    column("sites.csv", "telephone", "+44 1632 960000"),
    `sites.csv, line 2, column telephone: ${run}. Found “+44 1632 960000”, ${text}.
  Maybe write '+44 1632 960000 with an apostrophe before it, or the value that was meant.`,
  ],
  [
    "a formula after a tab",
    swap("staff.csv", ",Amy,", ',"\t=1+1",'),
    `staff.csv, line 2, column name: ${run}. Found “␉=1+1”, ${text}.
  Maybe write '␉=1+1 with an apostrophe before it, or the value that was meant.`,
  ],
];
