import { describe, expect, test } from "vitest";
import { day, isoDay } from "#time";
import type { Action } from "./action.ts";
import { ballotCheck } from "./ballot.ts";
import { agencySupplyLaw } from "./law.ts";
import { noticeCheck } from "./notice.ts";

const action = (start: string, announcedOn?: string): Action => ({
  actionId: "a1",
  name: "",
  start: day(start),
  end: day(start),
  dailyFrom: undefined,
  dailyTo: undefined,
  grades: ["resident"],
  departments: [],
  scope: "all_out",
  announcedOn: announcedOn === undefined ? undefined : day(announcedOn),
  probabilityGoesAhead: undefined,
});

describe("notice of action (TULRCA 1992 s234A)", () => {
  test.each([
    ["2016-04-19", "2016-04-26", 7, true],
    ["2016-04-20", "2016-04-26", 7, false],
    ["2017-02-28", "2017-03-07", 7, true],
    ["2017-03-01", "2017-03-14", 14, false],
    ["2025-07-11", "2025-07-25", 14, true],
    ["2026-02-17", "2026-03-01", 14, false],
    ["2026-02-18", "2026-02-28", 10, true],
    ["2026-06-06", "2026-06-15", 10, false],
  ])("received %s for action from %s: %d days, lawful %s", (received, first, needed, lawful) => {
    const check = noticeCheck(action(first), { receivedOn: day(received) })!;
    expect([check.daysNeeded, check.longEnough]).toEqual([needed, lawful]);
    expect(check.earliestLawful - day(received)).toBe(needed);
  });

  test("from 2017 to 2026 the employer could agree to seven days; before and after it could not", () => {
    const needed = (received: string) =>
      noticeCheck(action("2030-01-01"), { receivedOn: day(received), shorterAgreed: true })!.daysNeeded;
    expect([needed("2016-04-01"), needed("2023-04-01"), needed("2026-04-01")]).toEqual([7, 7, 10]);
  });

  test("numbers by category were asked for until 17 February 2026 and are not since", () => {
    const missing = (received: string) =>
      noticeCheck(action("2030-01-01"), {
        receivedOn: day(received),
        says: ["number_by_workplace", "total_number", "continuous_or_discontinuous", "start_or_dates"],
      })!.missing;
    expect(missing("2026-02-17")).toEqual(["number_by_category", "how_figures_were_reached"]);
    expect(missing("2026-02-18")).toEqual([]);
  });

  test("with only an announcement known, that day stands in and the answer says so; with neither there is no answer", () => {
    expect(noticeCheck(action("2016-04-26", "2016-02-23"))).toMatchObject({
      receiptAssumed: true,
      daysGiven: 63,
    });
    expect(noticeCheck(action("2016-04-26"))).toBeUndefined();
  });
});

describe("a ballot and its mandate", () => {
  const ballot = (entitled: number, votes: number, yes: number, openedOn: string, closedOn: string) =>
    ballotCheck({ entitled, votes, yes, openedOn: day(openedOn), closedOn: day(closedOn) });
  const percent = (share: number): number => Math.round(share * 10_000) / 100;

  test("the published shares come out: December 2025, 65.34% voted, 83.22% of them yes, 54.38% of those entitled", () => {
    const check = ballot(53_726, 35_107, 29_215, "2025-12-12", "2025-12-15");
    expect([check.turnout, check.yesOfVotes, check.yesOfEntitled].map(percent)).toEqual([
      65.34, 83.22, 54.38,
    ]);
  });

  test.each([
    ["Scotland 2025", 5_185, 3_008, 58.01],
    ["HCSA 2023", 531, 397, 74.76],
    ["junior doctors, February 2023", 47_692, 36_955, 77.49],
    ["residents, February 2026", 54_432, 28_598, 52.54],
  ])("%s: %d entitled, %d votes, turnout %d%%", (_, entitled, votes, turnout) => {
    expect(percent(ballot(entitled, votes, votes, "2025-12-08", "2026-02-02").turnout)).toBe(turnout);
  });

  test("the ballot opened 8 December 2025 and closed 2 February 2026 holds for six months, to 1 August", () => {
    const check = ballot(54_432, 28_598, 26_696, "2025-12-08", "2026-02-02");
    expect([isoDay(check.mandateEnds), check.carried]).toEqual(["2026-08-01", true]);
  });

  test("one opened on 18 February 2026 holds for twelve, and no agreement makes it longer", () => {
    const check = ballot(1000, 600, 590, "2026-02-18", "2026-03-31");
    expect([isoDay(check.mandateEnds), check.mandateEndsIfAgreed]).toEqual(["2027-03-30", undefined]);
  });

  test("84% yes on a turnout of 43% carried nothing in 2023, and would have before March 2017", () => {
    expect(ballot(1000, 430, 361, "2023-05-23", "2023-06-23").carried).toBe(false);
    expect(ballot(1000, 430, 361, "2016-05-23", "2016-06-23").carried).toBe(true);
  });

  test("at the thresholds: 500 of 1,000 voting is enough, 499 is not; 400 yes is enough, 399 is not until 18 February 2026", () => {
    const carried = (votes: number, yes: number, opened: string) =>
      ballot(1000, votes, yes, opened, opened).carried;
    expect([carried(500, 400, "2024-01-01"), carried(499, 400, "2024-01-01")]).toEqual([true, false]);
    expect([carried(600, 399, "2024-01-01"), carried(600, 399, "2026-02-18")]).toEqual([false, true]);
  });
});

test.each([
  ["2016-04-26", true],
  ["2022-07-20", true],
  ["2022-07-21", false],
  ["2023-08-09", false],
  ["2023-08-10", true],
  ["2026-06-15", true],
])("agencies and the work of those on strike: on %s barred is %s", (on, barred) => {
  expect(agencySupplyLaw(day(on)).value).toBe(barred);
});
