// Writes docs/how-to/follow-a-figure.md: the plan of examples/april-2016 followed by hand, from the figure on its
// summary to the row to the clause. Everything in it is read from the plan, so it cannot drift from what is computed.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { format } from "prettier";
import { planStrike, planTables } from "#actions";
import { csvPieces, readHospital } from "#exchange";
import { clinicalFirst } from "#solve";
import { isoDay, isoInstant, londonDay } from "#time";
import { gapShare } from "#wording";

const root = resolve(import.meta.dirname, "..");
const page = join(root, "docs/how-to/follow-a-figure.md");
const hospital = await readHospital(join(root, "examples/april-2016"));
const plan = planStrike({ hospital });

const rowsOf = (file: string): Record<string, string>[] => {
  const table = planTables.find((one) => one.file === file)!;
  const [head, ...rows] = [...csvPieces(table.columns, table.rows(plan, hospital))]
    .join("")
    .trimEnd()
    .split("\n");
  return rows.map((line) => Object.fromEntries(head.split(",").map((name, i) => [name, cells(line)[i]])));
};

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );
}

const shown = (row: Record<string, string>, columns: readonly string[]): string =>
  `| ${columns.join(" | ")} |\n| ${columns.map(() => "---").join(" | ")} |\n| ${columns.map((name) => row[name]).join(" | ")} |`;

const count = (value: number): string => value.toLocaleString("en-GB");

function displacedFigure(): string {
  const lists = rowsOf("stand-down.csv");
  const taken = lists.filter((row) => row["displaced"] !== "");
  const perList = taken.map((row) => row["displaced"].split(";").length);
  const one = taken[0];
  return `## 1. "${count(plan.standDown.counts.displaced)} displaced now"

The summary says ${count(plan.standDown.counts.displaced)} appointments are displaced. In \`plan/stand-down.csv\`, ${count(taken.length)} lists and clinics
have something in the column \`displaced\`; the ids in them, counted, are ${perList.join(" + ")} = **${count(perList.reduce((a, b) => a + b, 0))}**.
\`plan/ledger.csv\` has ${count(rowsOf("ledger.csv").length)} rows, one for each id and each id once. The first of those lists:

${shown(one, ["session_id", "start", "department", "kind", "verdict", "why", "booked", "kept", "displaced"])}

\`why\` is the reason as a word: \`team_short\` means fewer people of a skill can be counted on than the list's team needs,
\`lead_placed\` that its consultant is asked to cover an area, \`lead_rests\` that they are owed rest from doing so. The row of
\`sessions.csv\` with that \`session_id\` names the team; \`acting-down.csv\` names the placement.`;
}

function newDate(): string {
  const placed =
    plan.rebooking.placed.find((one) => !one.isProtected && one.weight.waited > 0) ??
    plan.rebooking.placed[0];
  const row = rowsOf("bookings.csv").find((one) => one["booking_id"] === placed.bookingId)!;
  const { priority, waited, cancelled, pastStandard, deprivation, need, perDay } = placed.weight;
  const pathway = hospital.pathways.find((one) => one.pathwayId === placed.pathwayId)!;
  const patient = hospital.patients.find((one) => one.patientId === pathway.patientId)!;
  const asOf = plan.setting.asOf;
  const days = londonDay(placed.start) - asOf;
  const weeks = Math.floor((asOf - pathway.clockStart) / 7);
  const rest = placed.cost - perDay * days;
  return `## 2. One patient's new date

Booking \`${placed.bookingId}\` lost its place in \`${placed.fromSessionId}\`. \`plan/bookings.csv\` holds another:

${shown(row, ["pathway_id", "session_id", "start", "minutes", "cost", "notice_days", "standards_broken"])}

The policy (\`src/solve/rebook/policy.ts\`, ${clinicalFirst.id} version ${clinicalFirst.version}) counts in a patient's own day of waiting. \`pathways.csv\`
says this pathway is ${pathway.priority}, its clock started on ${isoDay(pathway.clockStart)} and it was cancelled ${pathway.timesCancelled} times before; \`patients.csv\` says the
home is in decile ${patient.imdDecile} and the needs are ${patient.needs.length === 0 ? "none stated" : patient.needs.join(", ")}. So, in thousandths:

| part | from | thousandths |
| --- | --- | --- |
| a day | every day weighs | 1,000 |
| waited | ${weeks} whole weeks × ${clinicalFirst.added.perWeekWaited}, at most ${clinicalFirst.added.waitedMost} | ${waited} |
| cancelled before | ${pathway.timesCancelled} × ${clinicalFirst.added.perTimeCancelled}, at most ${clinicalFirst.added.cancelledMost} | ${cancelled} |
| a standard already broken | | ${pastStandard} |
| deprivation, bounded | decile ${patient.imdDecile} | ${deprivation} |
| needs, bounded | | ${need} |

A day weighs ${count(priority)} (priority ${pathway.priority}) × ${count(1000 + waited + cancelled + pastStandard + deprivation + need)} = **${count(perDay)}**. The new date is ${days} days after ${isoDay(asOf)}:
${count(perDay)} × ${days} = ${count(perDay * days)}, and ${count(rest)} for standards broken and distance: **${count(placed.cost)}**, the \`cost\` in the row.
All rows together, and what the ${count(plan.rebooking.waiting.length)} without a date would cost, make ${count(plan.rebooking.cost)}. No choice of the same
places can cost less than ${count(plan.rebooking.bound)}, so this one is within ${gapShare(plan.rebooking.gap)} of the best.`;
}

function breach(): string {
  const row =
    rowsOf("breaches.csv").find(
      (one) => one["rule"] === "rest-between-shifts" || one["rule"] === "off-duty-period",
    ) ?? rowsOf("breaches.csv")[0];
  if (row === undefined) return "";
  const starts = new Set(row["duties"].split(";"));
  const duties = hospital.duties
    .filter((duty) => duty.staffId === row["staff_id"] && starts.has(isoInstant(duty.start)))
    .map(
      (duty) =>
        `| ${duty.staffId} | ${duty.shiftType} | ${isoInstant(duty.start)} | ${isoInstant(duty.end)} |`,
    );
  return `## 3. A breach, to its clause

${shown(row, ["staff_id", "contract", "rule", "severity", "clause", "certainty", "had", "needed", "unit"])}

The duties it names, as \`duties.csv\` has them:

| staff_id | shift_type | start | end |
| --- | --- | --- | --- |
${duties.join("\n")}

From ${row["from"]} to ${row["to"]} are ${row["had"]} ${row["unit"]}; the clause, ${row["clause"]}, asks for ${row["needed"]}. The clause stands with its
value, its date, its source and how sure we are of it in \`src/rulebooks/${row["contract"].split(";")[0]}\`; [coverage](../coverage.md) lists them all.`;
}

function pay(): string {
  const slip = plan.pay.slips.find((one) => one.contract === "new-deal-2002" && one.annual !== null)!;
  const lines = slip.lines.map(
    (line) =>
      `| ${line.label} | ${line.clause} | ${line.quantity} ${line.unit} | £${line.rate} | £${line.amount} | ${line.certainty} |`,
  );
  const path = (slip.path ?? []).map((step) => `\`${JSON.stringify(step)}\``).join(", ");
  return `## 4. One doctor's pay, line by line

\`plan/pay.csv\`, doctor \`${slip.staffId}\`, band ${slip.band}:

| line | clause | quantity | rate | amount | how sure |
| --- | --- | --- | --- | --- | --- |
${lines.join("\n")}

The lines make £${slip.annual} a year. The band comes from the flowchart of the 2002 terms, question by question: ${path}.`;
}

function cover(): string {
  const row = rowsOf("cover.csv")
    .filter((one) => Number(one["due"]) > 1 && Number(one["secured"]) > 0)
    .toSorted((a, b) => Number(b["risk_before"]) - Number(a["risk_before"]))[0];
  if (row === undefined) return "";
  return `## 5. An hour of cover

${shown(row, ["department", "area", "skill", "from", "to", "needed", "due", "expected", "low", "high", "secured", "gap", "risk_before", "risk"])}

\`needed\` is the floor in \`cover_needs.csv\`. \`due\` counts the doctors of \`duties.csv\` on duty then with the skill. How many come
is a range: the share of the group absent in published strikes (\`src/strike/published\`), as a beta-binomial; \`risk\` is the
chance that those present and those asked together are fewer than the floor. Nothing in it is about any one doctor.`;
}

const text = `# Follow a figure

The plan of [examples/april-2016](../../examples/april-2016), made on what was known on ${isoDay(plan.setting.asOf)}, followed from the figure on
its summary to the row to the clause. Make it yourself with \`npx sevenday plan examples/april-2016\`. This page is written by
\`scripts/follow-a-figure.ts\` from the same plan, and a test fails when the two differ.

${[displacedFigure(), newDate(), breach(), pay(), cover()].filter(Boolean).join("\n\n")}
`;

const made = await format(text, { parser: "markdown", printWidth: 110 });
if (process.argv.includes("--check")) {
  if (readFileSync(page, "utf8") !== made) {
    console.error(
      "docs/how-to/follow-a-figure.md is out of date. Maybe run node scripts/follow-a-figure.ts.",
    );
    process.exitCode = 1;
  }
} else writeFileSync(page, made);
