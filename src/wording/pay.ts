import type { BandingQuestion, BandingStep, LineCertainty, PayLine, PayNote, Payroll, PaySlip } from "#pay";
import { columns } from "./columns.ts";

/** `£51,970.44`, from the decimal string of an amount; a dash where no figure is held. */
export const pounds = (amount: string | null): string => {
  if (amount === null) return "–";
  const [whole = "0", pence] = amount.replace("-", "").split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return `${amount.startsWith("-") ? "−" : ""}£${grouped}${pence === undefined ? "" : `.${pence}`}`;
};

/** How far a figure can be trusted, as a mark beside it and as words. */
export const certaintyMark = (certainty: LineCertainty): string =>
  ({ published: "", transcribed: "†", computed: "†", supplied: "‡", unverified: "*" })[certainty];

export const certaintyWords: Readonly<Record<LineCertainty, string>> = {
  published: "read in a published page",
  transcribed: "from a public transcription that cites the page",
  computed: "worked out from published figures",
  supplied: "the figure you supplied",
  unverified: "from memory, not yet checked against a published page",
};

const notes: Readonly<Record<PayNote["note"], (about: string) => string>> = {
  "point-inferred": (about) => `No pay point was given, so ${about} was taken from the grade.`,
  "unknown-pay-point": (about) => `The pay point “${about}” is not on this scale, so nothing was priced.`,
  "no-figure-held": (about) =>
    about === ""
      ? "No grade is known, so there is no scale to price by."
      : `No published scale is held for ${about}.`,
  "value-not-published": (about) =>
    `The value of point ${about} was not published. Supply one to price by it.`,
  "scale-of-other-years": (about) => `No scale is held for this date; the last one held was used (${about}).`,
  "full-time-weekends-inferred": () =>
    "The weekends of the full-time slot were not given, so the doctor's own were taken as their share of it.",
  "on-call-share-inferred": (about) =>
    `The on-calls of the full-time slot were not given, so the share of full time (${about}) was taken.`,
  "hours-above-limit": (about) =>
    `The average of ${Number(about).toFixed(2)} hours a week is above what may be rostered.`,
  "no-duties": () => "There are no duties in the period, so only what does not depend on them was priced.",
  "compliance-assumed": () => "Nobody judged the pattern's hours and rest, so it was taken to obey them.",
  "pattern-inferred": (about) =>
    `The working pattern was not given; the rota looks like ${about.replaceAll("_", " ")}.`,
  "hours-below-bands": (about) =>
    `${Number(about).toFixed(2)} hours a week is less than the lowest hours band, so no pay is laid down for it.`,
  "hours-above-bands": (about) =>
    `${Number(about).toFixed(2)} hours a week is above the highest hours band, so it was priced as full time.`,
};

export const sayPayNote = ({ note, about }: PayNote): string => notes[note](about);

const questions: Readonly<Record<BandingQuestion, string>> = {
  compliant: "Does the pattern obey the hours and rest limits?",
  "any-out-of-hours": "Is any duty outside the plain hours of Monday to Friday?",
  "over-48-hours": "Is the average more than 48 hours a week?",
  "on-call-rota": "Is it an on-call rota?",
  "out-of-hours-share": "Is more than a third of duty out of hours?",
  weekends: "Are weekends worked this often or more?",
  "on-call-often": "Does on-call come round this often or more, leave covered?",
  "on-call-sometimes": "Does on-call come round this often or more, leave covered?",
  "on-call-more-than-alone": "Does on-call come round more often than this, leave not covered?",
  "criterion-r": "Resident with work after 19:00, or four hours of it on half the on-calls?",
  "resident-out-of-hours": "Is any duty in the hospital out of hours?",
};

/** One question of the flowchart and its answer: `Is the average more than 48 hours a week? No (46:13).` */
export function sayBandingStep({ question, answer, had, needed }: BandingStep): string {
  const measured =
    had === undefined ? "" : ` (${measure(question, had)}, against ${measure(question, needed!)})`;
  return `${questions[question]} ${answer ? "Yes" : "No"}${measured}.`;
}

function measure(question: BandingQuestion, ratio: string): string {
  const [over, under = "1"] = ratio.split("/");
  const value = Number(over) / Number(under);
  if (question === "over-48-hours") {
    const minutes = Math.round(value);
    return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
  }
  if (question === "out-of-hours-share") return `${(value * 100).toFixed(1)}%`;
  return value === 0 ? "never" : `1 in ${Number((1 / value).toFixed(2))}`;
}

/** One doctor's pay, line by line, for a terminal. */
export function payDetail(slip: PaySlip): string {
  const band =
    slip.band === undefined ? "" : `, band ${[slip.hoursBand, slip.band].filter(Boolean).join(" and ")}`;
  const rows = slip.lines.map((line) => [
    `  ${line.label}`,
    `${line.quantity} ${line.unit}`,
    line.rate === null ? "value not published" : `× ${rate(line.rate)}`,
    `${pounds(line.amount)}${certaintyMark(line.certainty)}`,
    line.clause,
  ]);
  const totals = [
    ["  A year", "", "", pounds(slip.annual), ""],
    ["  A month", "", "", pounds(slip.monthly), ""],
  ];
  return [
    `${slip.staffId} under ${slip.contract || "no contract"}${band}`,
    ...columns([...rows, ...totals], [3]),
    ...(slip.path ?? []).map((step) => `  ${sayBandingStep(step)}`),
    ...slip.notes.map((note) => `  ${sayPayNote(note)}`),
  ].join("\n");
}

const rate = (value: string): string => pounds(/\.\d{3,}/.test(value) ? Number(value).toFixed(4) : value);

/** A whole rota's pay, a row a doctor, with totals and what the marks mean. */
export function payTable(
  { slips, annual, monthly, priced }: Payroll,
  gradeOf: (staffId: string) => string,
): string {
  const rows = slips.map((slip) => [
    slip.staffId,
    gradeOf(slip.staffId),
    slip.contract,
    [slip.hoursBand, slip.band].filter(Boolean).join(" "),
    amountOf(slip, "basic"),
    `${pounds(slip.annual)}${marks(slip.lines)}`,
    pounds(slip.monthly),
  ]);
  const head = ["doctor", "grade", "contract", "band", "basic", "a year", "a month"];
  const unpriced = slips.length - priced;
  const rest = unpriced === 0 ? "" : `; ${unpriced} without a published figure`;
  return [
    ...columns(
      [head, ...rows, [`${priced} priced${rest}`, "", "", "", "", pounds(annual), pounds(monthly)]],
      [4, 5, 6],
    ),
    ...legend(slips),
    ...noteCounts(slips),
  ].join("\n");
}

const amountOf = ({ lines }: PaySlip, id: string): string =>
  pounds(lines.find((line) => line.id === id)?.amount ?? null);

const marks = (lines: readonly PayLine[]): string =>
  [...new Set(lines.map(({ certainty }) => certaintyMark(certainty)))].toSorted().join("");

function legend(slips: readonly PaySlip[]): string[] {
  const used = new Set(slips.flatMap(({ lines }) => lines.map(({ certainty }) => certainty)));
  return (Object.keys(certaintyWords) as LineCertainty[])
    .filter((certainty) => used.has(certainty) && certaintyMark(certainty) !== "")
    .map((certainty) => `${certaintyMark(certainty)} some of it ${certaintyWords[certainty]}`);
}

/** Each kind of note once, with how many doctors it is about and the first of them. */
function noteCounts(slips: readonly PaySlip[]): string[] {
  const byKind = new Map<string, { first: string; note: PayNote; count: number }>();
  for (const { staffId, notes: own } of slips) {
    for (const note of own) {
      const seen = byKind.get(note.note);
      if (seen) seen.count++;
      else byKind.set(note.note, { first: staffId, note, count: 1 });
    }
  }
  return [...byKind.values()].map(({ first, note, count }) =>
    count === 1 ? `${first}: ${sayPayNote(note)}` : `${first} and ${count - 1} more: ${sayPayNote(note)}`,
  );
}
