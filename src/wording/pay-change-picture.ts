import type { ContractChange, PayChange } from "#pay";
import { barChart } from "./pictures/index.ts";

/** How many doctors' pay changes by so much: the rows of a table, and the picture of the same rows. */
export interface PayChangeRow {
  readonly label: string;
  readonly doctors: number;
}

/** Per cent of what was paid before; each size holds what is above it and not above the one before. */
const sizes = [
  { above: 20, says: "by more than 20%" },
  { above: 10, says: "by 10% to 20%" },
  { above: 5, says: "by 5% to 10%" },
  { above: 0, says: "by up to 5%" },
] as const;

const labels = [
  ...sizes.map(({ says }) => `Worse off ${says}`),
  "The same",
  ...sizes.map(({ says }) => `Better off ${says}`).toReversed(),
];

/** Pounds decide which way it goes, so that a penny is not called the same. */
function labelOf({ change, percent }: PayChange): string {
  const way = Math.sign(Number(change));
  if (way === 0) return "The same";
  const size = sizes.find(({ above }) => Math.abs(Number(percent)) > above) ?? sizes[3];
  return `${way < 0 ? "Worse" : "Better"} off ${size.says}`;
}

export function payChangeRows({ doctors }: ContractChange): PayChangeRow[] {
  const byLabel = Map.groupBy(doctors, labelOf);
  return labels.map((label) => ({ label, doctors: byLabel.get(label)?.length ?? 0 }));
}

/** Winners and losers as lying bars, each with its number. */
export function payChangePicture(change: ContractChange, baseline: string): string {
  const rows = payChangeRows(change);
  return barChart({
    id: `pay-change-${change.contract}`,
    title: `Doctors by the change of their pay, ${change.contract} against ${baseline}`,
    description: rows.map(({ label, doctors }) => `${label}: ${doctors}`).join("; "),
    measure: "doctors",
    bars: rows.map(({ label, doctors }) => ({ label, value: doctors, shown: String(doctors) })),
  });
}
