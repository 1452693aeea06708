import { rounded } from "./rounded.ts";
import type { PlanTable } from "./table.ts";

/** Who is displaced, group by group, with small numbers hidden: over all, and like with like. */
export const fairness: PlanTable<"fairness"> = {
  file: "fairness.csv",
  columns: [
    "measure",
    "dimension",
    "group",
    "hidden",
    "displaced",
    "could_have_been",
    "ratio",
    "low",
    "high",
    "by_chance",
  ],
  *rows({ fairness }) {
    const measures = [
      ["all", fairness.displacement],
      ["like_with_like", fairness.likeWithLike],
    ] as const;
    for (const [measure, tables] of measures) {
      for (const { dimension, rows } of tables) {
        for (const row of rows) {
          if (row.hidden) yield [measure, dimension, row.group, true, "", "", "", "", "", ""];
          else {
            const figures = [row.ratio, row.low, row.high, row.byChance].map((figure) => rounded(figure));
            yield [measure, dimension, row.group, false, row.displaced, row.couldHaveBeen, ...figures];
          }
        }
      }
    }
  },
};
