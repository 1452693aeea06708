// Writes docs/calibration.md and its pictures: what was drawn beside what was published. Run it after any change to the
// demo: node scripts/calibrate.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { calibration, drawHospital, isChance, isClose, publishedList, waitsOf } from "#demo";
import type { Compared } from "#demo";
import { lineChart } from "#wording";

const docs = resolve(import.meta.dirname, "../docs");
const trusts = [
  { ods: "RTP", about: "the median trust; single weeks were published" },
  { ods: "RXQ", about: "single weeks were published" },
  { ods: "RWE", about: "the largest of the six with single weeks" },
  { ods: "R0D", about: "only bands were published" },
  { ods: "RX1", about: "only bands were published" },
  { ods: "RP6", about: "eyes alone; only bands were published" },
];

const drawn = trusts.map(({ ods, about }) => {
  const hospital = drawHospital({ trust: ods, example: "june-2026", date: undefined, scale: 1, seed: 1 });
  return { ods, about, hospital, figures: calibration(hospital, ods) };
});

const written = ({ isShare }: Compared, value: number): string =>
  isShare
    ? `${(value * 100).toFixed(1)}%`
    : Number.isInteger(value)
      ? value.toLocaleString("en-GB")
      : value.toLocaleString("en-GB", { maximumFractionDigits: value < 10 ? 2 : 1 });

function verdict(figure: Compared): string {
  if (figure.drawn === figure.published) return "exact";
  if (isClose(figure)) return "within 2%";
  if (isChance(figure)) return "chance: within three standard errors of so many people";
  if (figure.measure === "92nd percentile, weeks")
    return "the bands are wide there: England's shape stood in for the weeks";
  return "off";
}

const rows = (figures: readonly Compared[]): string[] =>
  figures.map(
    (figure) =>
      `| ${figure.measure} | ${written(figure, figure.published)} | ${written(figure, figure.drawn)} | ${verdict(figure)} |`,
  );

const pictures = join(docs, "pictures");
mkdirSync(pictures, { recursive: true });

const [median] = drawn;
const list = publishedList(median.ods)!;
const told = Array.from({ length: 66 }, (_, week) =>
  list.reduce((sum, row) => sum + row.withDecision[week] + row.withoutDecision[week], 0),
);
const waits = waitsOf(median.hospital.pathways, median.hospital.asOf!);
writeFileSync(
  join(pictures, "calibration-weeks.svg"),
  lineChart({
    id: "weeks",
    title: "Pathways by weeks waited, Surrey and Sussex",
    description: "The drawn line lies on the published one, week by week: the list is drawn cell by cell.",
    width: 640,
    across: { measure: "weeks waited" },
    up: { measure: "pathways" },
    series: [
      { label: "published, January 2026", points: told.map((y, x) => ({ x, y })) },
      { label: "drawn", points: waits.slice(0, 66).map((y, x) => ({ x, y })) },
    ],
  }),
);
const deciles = (ods: string): readonly Compared[] =>
  drawn
    .find((one) => one.ods === ods)!
    .figures.filter(({ measure }) => measure.startsWith("homes in decile"));
const points = (ods: string, of: "published" | "drawn") =>
  deciles(ods).map((figure, i) => ({ x: i + 1, y: figure[of] * 100 }));
writeFileSync(
  join(pictures, "calibration-deciles.svg"),
  lineChart({
    id: "deciles",
    title: "Homes by decile of deprivation",
    description:
      "Surrey and Sussex draws few patients from the most deprived tenths, Nottingham many; the drawn lines follow the catchments.",
    width: 640,
    across: { measure: "IMD 2025 decile, 1 the most deprived" },
    up: { measure: "% of patients" },
    series: [
      { label: "catchment, Surrey and Sussex", points: points("RTP", "published") },
      { label: "drawn, Surrey and Sussex", points: points("RTP", "drawn") },
      { label: "catchment, Nottingham", points: points("RX1", "published") },
      { label: "drawn, Nottingham", points: points("RX1", "drawn") },
    ],
  }),
);

const page = [
  "# What was drawn beside what was published",
  "",
  "Made by `scripts/calibrate.ts` from `sevenday demo --example june-2026 --seed 1`; a test draws several of these trusts again and holds every figure to 2% or to chance.",
  "",
  "The waiting list is not sampled but drawn cell by cell: as many pathways in each treatment function, week of wait and state of decision as NHS England published for the trust at the end of January 2026. For six trusts single weeks are at hand. For the others each published band keeps its own total and takes England's shape within it. Homes, ages and sex are sampled, so they differ from what was published by chance; how much chance explains is said beside each. Ages and sex are held to the shares published for England; homes to the trust's own catchment. Doctors follow the trust's staff of March 2025 by its own share of doctors in June 2018, brought to about 790 at the median trust; the shares of grades are computed from published totals, so the four figures of doctors are computed, not published.",
  "",
  "A few returns count more decisions to admit in a cell than there are patients in it. The list is believed, and the decisions are cut to it: two of 10,385 at Leicester.",
  "",
  "![Pathways by weeks waited: the drawn line lies on the published one](pictures/calibration-weeks.svg)",
  "",
  "![Homes by decile: drawn lines follow the catchments](pictures/calibration-deciles.svg)",
  ...drawn.flatMap(({ ods, about, hospital, figures }) => [
    "",
    `## ${hospital.title.replace("A made-up hospital after ", "").replace(/, \d.*$/, "")} (${ods}): ${about}`,
    "",
    "| figure | published | drawn | verdict |",
    "| --- | ---: | ---: | --- |",
    ...rows(figures),
  ]),
  "",
  "Sources and licence: [src/demo/published](../src/demo/published/README.md). What nobody publishes and had to be assumed: [src/demo/assumptions](../src/demo/assumptions/README.md).",
  "",
].join("\n");
writeFileSync(join(docs, "calibration.md"), page);
const off = drawn.flatMap(({ ods, figures }) =>
  figures.filter((figure) => verdict(figure) === "off").map(({ measure }) => `${ods}: ${measure}`),
);
console.log(off.length === 0 ? "Every figure is within 2% or explained." : `Off: ${off.join("; ")}`);
process.exitCode = off.length === 0 ? 0 : 1;
