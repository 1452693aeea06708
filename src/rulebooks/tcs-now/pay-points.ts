import { day } from "#time";
import type { Amount, PayPoint, PointTable } from "../pay-terms.ts";

/**
 * Nodal points of the 2016 contract, as each pay circular printed them. Published cash is data and is never derived:
 * the 2023 and 2025 awards were rounded up to the pound, the first issue of 2026 to the nearest.
 */
const clause = "Sch 2 ¶ 2 and pay circular";
const unverified = { certainty: "unverified" } as const;

const fourGrades = [["FY1"], ["FY2"], ["CT1", "CT2", "ST1", "ST2"]] as const;
const seniors = ["ST6", "ST7", "ST8"] as const;
const middle = ["CT3", "ST3", "ST4", "ST5"] as const;

/** Four points until September 2020: everybody from ST3 up stood at the fourth. */
const four = (basics: readonly Amount[], notes: readonly Partial<PayPoint>[] = []): PayPoint[] =>
  [...fourGrades, [...middle, ...seniors]].map((grades, at) => ({
    point: String(at + 1),
    grades,
    basic: basics[at],
    ...notes[at],
  }));

/** Five points from October 2020: ST6 to ST8 have their own. */
const five = (basics: readonly Amount[], onCall: readonly Amount[] = []): PayPoint[] =>
  [...fourGrades, middle, seniors].map((grades, at) => ({
    point: String(at + 1),
    grades,
    basic: basics[at],
    ...(onCall[at] === undefined ? {} : { onCall: onCall[at] }),
  }));

export const nodalPoints: readonly PointTable[] = [
  {
    from: day("2016-08-03"),
    clause,
    source: "BMJ rapid response i3453",
    certainty: "unverified",
    doubt: "Point 4 agrees with a published sum; points 1 to 3 are from memory.",
    points: four(["26350", "30500", "36100", "45750"], [{}, {}, {}, { certainty: "computed" }]),
  },
  {
    from: day("2017-04-01"),
    clause,
    source: "Figures from memory, not yet checked",
    certainty: "unverified",
    points: four(["26614", "30805", "36461", "46208"]),
  },
  {
    from: day("2018-10-01"),
    clause,
    source: "BMA tables of pay 2018/19",
    certainty: "published",
    // The tables cut the pence off: 8% of 27,146 is printed as 2,171 and 10% as 2,714.
    points: four(
      ["27146", "31422", "37191", "47132"],
      [{ onCall: "2171", weekend: { "0.10": "2714" } }, unverified, unverified, {}],
    ),
  },
  {
    from: day("2019-04-01"),
    clause,
    source: "Figures from memory, not yet checked",
    certainty: "unverified",
    points: four(["27689", "32050", "37935", "48075"]),
  },
  {
    from: day("2020-04-01"),
    clause,
    source: "Cambridge nodal points 2020 to 2021",
    certainty: "published",
    doubt: "Point 3 is printed as 38,694 in one table and 38,693 in others.",
    points: four(["28243", "32691", "38693", "49036"]),
  },
  {
    from: day("2020-10-01"),
    clause,
    source: "Cambridge nodal points 2020 to 2021",
    certainty: "published",
    doubt: "Point 3 is printed as 38,694 in one table and 38,693 in others.",
    points: five(["28243", "32691", "38693", "49036", "52036"]),
  },
  {
    from: day("2021-04-01"),
    clause,
    source: "Cambridge nodal points 2020 to 2021",
    certainty: "published",
    points: five(["28808", "33345", "39467", "50017", "53077"]),
  },
  {
    from: day("2021-10-01"),
    clause,
    source: "Cambridge nodal points 2020 to 2021",
    certainty: "published",
    points: five(["28808", "33345", "39467", "50017", "56077"]),
  },
  {
    from: day("2022-04-01"),
    clause,
    source: "BMJ guide to NHS pay 2022",
    certainty: "published",
    points: five(["29384", "34012", "40257", "51017", "58398"]),
  },
  {
    from: day("2023-04-01"),
    clause,
    source: "BMA pay scales 2024",
    certainty: "published",
    points: five(["32398", "37303", "43923", "55329", "63152"]),
  },
  {
    from: day("2023-04-01"),
    clause: "Pay deal of November 2024, backdated",
    source: "HCSA resident pay page",
    certainty: "unverified",
    doubt: "Worked back from the 2024 points as (point - 1,000) / 1.06, so each may be a pound out.",
    points: five(["33600", "38687", "46141", "57383", "65496"]),
  },
  {
    from: day("2024-04-01"),
    clause,
    source: "HCSA resident pay page",
    certainty: "published",
    points: five(["36616", "42008", "49909", "61825", "70425"]),
  },
  {
    from: day("2025-04-01"),
    clause,
    source: "HCSA resident pay page",
    certainty: "published",
    points: five(["38831", "44439", "52656", "65048", "73992"]),
  },
  {
    from: day("2026-04-01"),
    clause: "Sch 2 ¶ 2, pay circular (M&D) 1/2026R, 30 June 2026",
    source: "Pay circular (M&D) 1/2026R",
    certainty: "transcribed",
    points: five(["40190", "45994", "54499", "67325", "76582"], ["3216", "3680", "4360", "5386", "6127"]),
  },
  {
    from: day("2026-04-01"),
    clause: "Sch 2 ¶ 2, pay circular (M&D) 1/2026 R2, 24 July 2026",
    source: "Pay circular (M&D) 1/2026 R2",
    certainty: "transcribed",
    points: [
      { point: "1", grades: ["FY1"], basic: "41226", onCall: "3299" },
      { point: "2", grades: ["FY2"], basic: "47610", onCall: "3809" },
      { point: "3a", grades: ["CT1", "ST1"], basic: "55355", onCall: "4429" },
      { point: "3b", grades: ["CT2", "ST2"], basic: "55355", onCall: "4429" },
      { point: "4a", grades: ["CT3", "ST3"], basic: "67325", onCall: "5386" },
      { point: "4b", grades: ["CT4", "ST4"], basic: "67998", onCall: "5440" },
      { point: "4c", grades: ["ST5"], basic: "67998", onCall: "5440" },
      { point: "5a", grades: ["ST6"], basic: "76582", onCall: "6127" },
      { point: "5b", grades: ["ST7"], basic: "77348", onCall: "6188" },
      { point: "5c", grades: ["ST8"], basic: "77348", onCall: "6188" },
    ],
  },
];
