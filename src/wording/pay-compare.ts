import type { Comparison, ContractChange, PayChange, RenewalMonth, RiseTest } from "#pay";
import { isoDay } from "#time";
import { columns } from "./columns.ts";
import { pounds } from "./pay.ts";

/** `+£4,162.14`: an amount that says which way it goes. */
export const poundsChange = (amount: string): string =>
  amount.startsWith("-") || Number(amount) === 0 ? pounds(amount) : `+${pounds(amount)}`;

const percentChange = (percent: string): string =>
  `${Number(percent) > 0 ? "+" : ""}${percent.replace("-", "−")}%`;

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)}%`;

/** Who gains and who loses under each contract, by how much, and what the change is made of. */
export const compareText = (comparison: Comparison): string =>
  comparison.changes.map((change) => changeText(comparison, change)).join("\n\n");

function changeText({ baseline, on }: Comparison, change: ContractChange): string {
  const { contract, better, same, worse, notCompared, pounds: spread, percent } = change;
  const compared = better + same + worse;
  const left = notCompared === 0 ? "" : ` ${notCompared} without a figure under one of the two are left out.`;
  if (spread === undefined || percent === undefined) {
    return `${contract} against ${baseline}: nobody could be compared.${left}`;
  }
  return [
    `${contract} (rates of ${isoDay(change.on)}) against ${baseline} (rates of ${isoDay(on)}): the same duties of ${compared} doctors.`,
    `  Better off ${better} (${share(better, compared)}), the same ${same}, worse off ${worse} (${share(worse, compared)}).${left}`,
    `  Nobody's hours change here. Duties that break the hours rules: ${change.breakingBefore} under ${baseline}, ${change.breakingAfter} under ${contract}.`,
    ...columns(
      [
        ["  A doctor's year", "least", "a tenth", "a quarter", "middle", "three quarters", "most"],
        ...[
          ["  in pounds", spread, poundsChange] as const,
          ["  of their pay", percent, percentChange] as const,
        ].map(([name, of, write]) => [
          name,
          ...[of.least, of.tenth, of.quarter, of.median, of.threeQuarters, of.most].map(write),
        ]),
      ],
      [1, 2, 3, 4, 5, 6],
    ),
    ...columns(
      [
        ["  The bill, line by line", "before", "after", "change"],
        ...change.lines.map((line) => [
          `  ${line.label}`,
          pounds(line.before),
          pounds(line.after),
          poundsChange(line.change),
        ]),
        ["  A year", pounds(change.billBefore), pounds(change.billAfter), poundsChange(change.change)],
      ],
      [1, 2, 3],
    ),
  ].join("\n");
}

/** One doctor's difference, line by line. */
export const payChangeText = (
  { staffId, before, after, change, percent, lines }: PayChange,
  contract: string,
  baseline: string,
): string =>
  [
    `${staffId} under ${contract} against ${baseline}: ${poundsChange(change)} a year (${percentChange(percent)})`,
    ...columns(
      [
        ...lines.map((line) => [
          `  ${line.label}`,
          pounds(line.before),
          pounds(line.after),
          poundsChange(line.change),
        ]),
        ["  A year", pounds(before), pounds(after), poundsChange(change)],
      ],
      [1, 2, 3],
    ),
  ].join("\n");

/** What a claimed rise in basic would do on these duties, and what would have to be true. */
export function riseText(test: RiseTest): string {
  if (test.breakEven === undefined || test.riseNeeded === undefined) {
    return `Basic pay up ${test.rise}% under ${test.to}: nobody could be compared.`;
  }
  const { least, median, most } = test.breakEven;
  return [
    `Basic pay up ${test.rise}% under ${test.to}, on the same duties of ${test.compared} doctors:`,
    `  ${test.better} (${test.shareBetter}%) are better off than under ${test.from}, and the bill is ${test.bill}% of what it was.`,
    `  For ${test.share}% to be no worse off basic would have to rise by ${test.riseNeeded}%.`,
    `  A doctor is where they were at a rise of ${least}% at the least, ${median}% in the middle, ${most}% at the most.`,
  ].join("\n");
}

/** The bill month by month on the way from one contract to another. */
export const renewalText = (months: readonly RenewalMonth[]): string =>
  columns(
    [
      ["month", "on the old", "on the new", "bill", "had nobody moved", "had everybody"],
      ...months.map(({ month, onOld, onNew, bill, allOld, allNew }) => [
        isoDay(month).slice(0, 7),
        ...[onOld, onNew].map(String),
        ...[bill, allOld, allNew].map(pounds),
      ]),
    ],
    [1, 2, 3, 4, 5],
  ).join("\n");
