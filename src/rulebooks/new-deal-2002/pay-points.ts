import { day } from "#time";
import type { Amount, PayPoint, PointTable } from "../pay-terms.ts";

/**
 * Scales of the 2002 contract in England. A point is named by its scale and its increment, `StR 3`; `StR 0` is the
 * minimum. Grades stand at the lowest point a doctor of that year of training can be on.
 */
const scale = (
  name: string,
  grades: readonly (readonly string[])[],
  basics: readonly (Amount | undefined)[],
): PayPoint[] => basics.map((basic, at) => ({ point: `${name} ${at}`, grades: grades[at] ?? [], basic }));

const years = [
  ["CT1", "ST1"],
  ["CT2", "ST2"],
  ["CT3", "ST3"],
  ["CT4", "ST4"],
  ["ST5"],
  ["ST6"],
  ["ST7"],
  ["ST8"],
] as const;

export const scales2002: readonly PointTable[] = [
  {
    from: day("2013-04-01"),
    upTo: day("2016-03-31"),
    clause: "2002 TCS, pay scales of 2013/14 to 2015/16",
    source: "BMJ Careers salary scales",
    certainty: "published",
    doubt:
      "Published for 2013/14 to 2015/16. The award of 2016/17 (about 1%; F1 minimum quoted as 22,862) is not verified and not applied.",
    points: [
      ...scale("F1", [["FY1"]], ["22636", "24049", "25461"]),
      ...scale("F2", [["FY2"]], ["28076", "29912", "31748"]),
      ...scale("StR", years, [
        "30002",
        "31838",
        "34402",
        "35952",
        "37822",
        "39693",
        "41564",
        "43434",
        "45304",
        "47175",
      ]),
      ...scale(
        "SpR",
        [],
        ["31301", "32852", "34402", "35952", "37822", "39693", "41564", "43434", "45304", "47175"],
      ),
    ],
  },
  {
    from: day("2026-04-01"),
    clause: "Pay circular (M&D) 1/2026R, closed grades and section 2",
    source: "Pay circular (M&D) 1/2026R",
    certainty: "transcribed",
    points: [
      ...scale("F1", [["FY1"]], ["35309", undefined, "39301"]),
      ...scale("F2", [["FY2"]], ["42995", undefined, "48182"]),
      ...scale("StR", years, [
        "45715",
        "48309",
        "51931",
        "54121",
        "56763",
        "59406",
        "62049",
        "64690",
        "67333",
        "69976",
      ]),
    ],
  },
];
