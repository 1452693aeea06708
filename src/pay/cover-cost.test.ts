import { describe, expect, it } from "vitest";
import { day } from "#time";
import { works } from "./cast.ts";
import { consultantRateCard, coverCost } from "./cover-cost.ts";
import { ownRateCard } from "./own-rate-card.ts";

const card = (on: string, london = false) => consultantRateCard(day(on), london);

describe("the recommended card on a day", () => {
  it("changes with the month of each rise", () => {
    expect(card("2022-06-30")).toBeUndefined();
    expect(consultantRateCard(day("2025-07-01"))?.id).toBe("bma-consultant-2025");
    const ids = ["2022-07-01", "2023-02-28", "2023-03-01", "2023-07-01", "2025-06-30", "2025-07-01"].map(
      (on) => card(on)?.id,
    );
    expect(ids).toEqual([
      "bma-consultant-2022",
      "bma-consultant-2022",
      "bma-consultant-2023-03",
      "bma-consultant-2023-07",
      "bma-consultant-2023-07",
      "bma-consultant-2025",
    ]);
    expect([card("2025-07-01", true)?.id, card("2022-07-01", true)?.id]).toEqual([
      "bma-consultant-2025-london",
      "bma-consultant-2022",
    ]);
  });
});

describe("what cover costs", () => {
  it("is told band by band, as sure as the weakest", () => {
    const [night] = works("2025-07-25 18:00-08:00"); // Friday evening to Saturday morning
    const cost = coverCost(night, card("2025-07-25")!);
    expect(
      cost.lines.map(({ band, minutes, amount, certainty }) => [band, minutes, amount, certainty]),
    ).toEqual(
      [
        ["weekday", 60, "188.00", "published"],
        ["overnight", 480, "2504.00", "published"],
        ["weekday-evening", 240, "1000.00", "unverified"],
        ["weekend-day", 60, "250.00", "unverified"],
      ].toSorted((a, b) => order.indexOf(String(a[0])) - order.indexOf(String(b[0]))),
    );
    expect([cost.total, cost.certainty]).toEqual(["3942.00", "unverified"]);
  });

  it("prices every minute of a week, each once", () => {
    for (const rates of [card("2023-03-13")!, card("2025-07-25", true)!]) {
      const start = works("2025-09-01 00:00-01:00")[0].start;
      const { lines } = coverCost({ start, end: start + 7 * 1440 }, rates);
      expect(lines.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(7 * 1440);
    }
  });

  it("pays the hour that happens twice twice", () => {
    const [night] = works("2025-10-25 23:00-07:00");
    expect(coverCost(night, card("2025-10-25")!)).toMatchObject({
      total: "2817.00",
      lines: [{ minutes: 540 }],
    });
  });
});

describe("a consultant's own contract as a card", () => {
  // 83,428.57 over 365/7 weeks of 40 hours is 40 an hour; three hours for four make it a third more.
  const own = ownRateCard("83428.57", day("2016-04-26"), "published");
  const cost = (shift: string) => coverCost(works(shift)[0], own).total;

  it("pays an hour of basic in plain time and a third more in premium time (F6)", () => {
    expect([cost("2016-04-26 07:00-19:00"), cost("2016-04-26 19:00-23:00")]).toEqual(["480.00", "213.32"]);
    expect([cost("2016-04-26 06:00-07:00"), cost("2016-04-30 07:00-19:00")]).toEqual(["53.33", "639.96"]);
  });

  it("prices every minute of a week", () => {
    const start = works("2016-04-25 00:00-01:00")[0].start;
    const { lines } = coverCost({ start, end: start + 7 * 1440 }, own);
    expect(lines.map(({ band, minutes }) => `${band} ${minutes}`).toSorted()).toEqual([
      "plain-time 3600",
      "premium-time 6480",
    ]);
  });
});

const order = ["overnight", "weekday", "weekday-evening", "weekend-day"];
