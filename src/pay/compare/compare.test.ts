import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { Rota } from "#rota";
import { day } from "#time";
import { doctor, weeks, works } from "../cast.ts";
import { compareContracts, raisedBy } from "./compare.ts";
import { testRise } from "./claims.ts";
import { distributionOf, quantile } from "./distribution.ts";
import { renewalPath } from "./renewal.ts";

// Four weeks from Monday 4 April 2016. Amy works one long Monday a week; Ben eight-hour days; Chidi has no scale.
const old = { contract: "new-deal-2002", workingPattern: "full_shift" } as const;
const amy = doctor({ ...old, staffId: "amy", grade: "FY1" });
const ben = doctor({ ...old, staffId: "ben", grade: "ST1", payPoint: "0" });
const chidi = doctor({ staffId: "chidi", grade: "SAS" });
const dev = doctor({ ...old, staffId: "dev", grade: "FY2" });
const dates = (from: number) =>
  [0, 7, 14, 21].flatMap((week) => [0, 1, 2, 3, 4].map((day) => from + week + day));
const shiftsOf = (staffId: string, shift: (weekday: number) => string) =>
  dates(day("2016-04-04")).flatMap((date) =>
    works(
      `${new Date(date * 86_400_000).toISOString().slice(0, 10)} ${shift((date - day("2016-04-04")) % 7)}`,
    ).map((duty) => ({ ...duty, staffId })),
  );
const rota = new Rota([
  ...shiftsOf("amy", (weekday) => (weekday === 0 ? "09:00-21:00" : "09:00-17:00")), // 44 h, 4 of them out of hours
  ...shiftsOf("ben", () => "09:00-17:00"),
  ...shiftsOf("dev", () => "09:00-17:00"),
]);
const request = { on: day("2016-04-04"), period: weeks("2016-04-04", 4) };
const staff = [amy, ben, chidi];

describe("the same duties under each contract", () => {
  const { changes, payrolls } = compareContracts(staff, rota, ["new-deal-2002", "tcs-2016"], request);
  const [change] = changes;

  it("prices a contract on the first day it is held, and says which", () => {
    expect(payrolls.map(({ on }) => on)).toEqual([day("2016-04-04"), day("2016-08-03")]);
    expect(change.on).toBe(day("2016-08-03"));
  });

  it("sets each doctor against the first contract, line by line", () => {
    expect(change.doctors[0]).toEqual({
      staffId: "amy",
      grade: "FY1",
      before: "31690.40", // 22,636 at 1B: x 1.4
      after: "28985.00", // 26,350 and four hours of 658.75
      change: "-2705.40",
      percent: "-8.54",
      lines: [
        { id: "basic", label: "Basic pay", before: "22636.00", after: "26350.00", change: "3714.00" },
        {
          id: "banding-supplement",
          label: "Banding supplement",
          before: "9054.40",
          after: "0.00",
          change: "-9054.40",
        },
        {
          id: "additional-hours",
          label: "Additional rostered hours",
          before: "0.00",
          after: "2635.00",
          change: "2635.00",
        },
      ],
    });
  });

  it("counts who gains and who loses, and adds the lines up to the change of the bill", () => {
    expect(change).toMatchObject({
      billBefore: "61692.40",
      billAfter: "65085.00",
      change: "3392.60",
      better: 1,
      same: 0,
      worse: 1,
      notCompared: 0,
    });
    const lines = change.lines.reduce((sum, line) => sum.plus(line.change), new Decimal(0));
    expect(lines.toFixed(2)).toBe(change.change);
    // Four Mondays to Fridays of at most twelve hours obey both contracts.
    expect([change.breakingBefore, change.breakingAfter]).toEqual([0, 0]);
    expect(change.pounds).toMatchObject({
      least: "-2705.40",
      median: "-2705.40",
      most: "6098.00",
      mean: "1696.30",
    });
  });

  it("says whose duties the hours rules of each contract would not allow", () => {
    // 14 hours on a Monday: the New Deal allows them, since 2016 13 are the most.
    const late = new Rota(shiftsOf("amy", (weekday) => (weekday === 0 ? "08:00-22:00" : "10:00-17:00")));
    const [longer] = compareContracts([amy], late, ["new-deal-2002", "tcs-2016"], request).changes;
    expect([longer.breakingBefore, longer.breakingAfter]).toEqual([0, 1]);
  });

  it("is nothing against itself", () => {
    const [same] = compareContracts(staff, rota, ["new-deal-2002", "new-deal-2002"], request).changes;
    expect(same).toMatchObject({ change: "0.00", better: 0, same: 2, worse: 0 });
  });

  it("leaves out whoever one of the contracts has no figure for, or prices them at a rise that is named", () => {
    const [without] = compareContracts([amy, ben], rota, ["new-deal-2002", "offer-2016"], request).changes;
    expect([without.notCompared, without.doctors.map(({ staffId }) => staffId)]).toEqual([1, ["amy"]]);
    const [risen] = compareContracts([amy, ben], rota, ["new-deal-2002", "offer-2016"], {
      ...request,
      rise: 13.5,
    }).changes;
    expect(risen.doctors.map(({ after }) => after)).toEqual(["29700.00", "34052.27"]);
    expect(raisedBy("30002", 13.5)).toBe("34052.27");
  });
});

describe("a claim that basic goes up so much and so many are better off", () => {
  const claim = { from: "new-deal-2002", to: "offer-2016", rise: 13.5, share: 75 };

  it("is tested on these duties: who is better off, and the rise at which each would be where they were", () => {
    // Amy is paid 1.4 of basic for 44 h, so she is even at 1.4 x 40 / 44 = 1.2727; Ben and Dev are unbanded, so even at 0.
    const ask = { ...claim, share: 66 };
    const test = testRise([amy, { ...ben, payPoint: "" }, dev, chidi], rota, ask, request);
    expect(test).toMatchObject({ compared: 3, better: 2, shareBetter: "66.67", riseNeeded: "0.00" });
    expect(test.breakEven).toMatchObject({ least: "0.00", most: "27.27" });
    expect(testRise([amy, ben, dev], rota, claim, request).riseNeeded).toBe("27.27");
  });

  it("leaves out whom the caller asks to", () => {
    const test = testRise([amy, ben], rota, claim, request, ({ band }) => band === "1B");
    expect(test).toMatchObject({ compared: 1, better: 1, bill: "113.50" });
  });

  it("says nothing of nobody", () => {
    expect(testRise([chidi], rota, claim, request)).toMatchObject({
      compared: 0,
      shareBetter: "0.00",
      breakEven: undefined,
      riseNeeded: undefined,
      bill: undefined,
    });
  });
});

describe("the way from one contract to another", () => {
  const renewing = [
    { ...amy, contractRenewal: day("2016-09-01") },
    { ...dev, contractRenewal: day("2016-09-02") },
    ben,
    chidi,
  ];
  const ask = {
    from: "new-deal-2002",
    to: "tcs-2016",
    firstMonth: day("2016-08-01"),
    months: 3,
    protect: false,
  };

  it("moves each doctor in the first month that begins on their renewal date or after it", () => {
    const path = renewalPath(renewing, rota, ask, { period: request.period });
    expect(path.map(({ month, onOld, onNew, bill }) => [month, onOld, onNew, bill])).toEqual([
      // Amy 2,640.87 a month, Dev 2,339.67, Ben 2,500.17; on the new terms 2,415.42 and 2,541.67
      [day("2016-08-01"), 3, 0, "7480.71"],
      [day("2016-09-01"), 2, 1, "7255.26"],
      [day("2016-10-01"), 1, 2, "7457.26"],
    ]);
    expect(path.map(({ allOld, allNew }) => [allOld, allNew])).toEqual([
      ["7480.71", "7965.42"],
      ["7480.71", "7965.42"],
      ["7480.71", "7965.42"],
    ]);
  });

  it("takes nobody below their floor where pay is protected", () => {
    const [, september] = renewalPath(renewing, rota, { ...ask, protect: true }, { period: request.period });
    expect(september.bill).toBe("7480.71");
  });
});

describe("a distribution", () => {
  it("is told in values that somebody has", () => {
    const spread = distributionOf(["4", "1", "3", "2"])!;
    expect([spread.least, spread.tenth, spread.quarter, spread.median]).toEqual([
      "1.00",
      "1.00",
      "1.00",
      "2.00",
    ]);
    expect([spread.threeQuarters, spread.nineTenths, spread.most, spread.mean]).toEqual([
      "3.00",
      "4.00",
      "4.00",
      "2.50",
    ]);
    expect(distributionOf([])).toBeUndefined();
  });

  it("finds the least value that so large a share are at or below", () => {
    const ten = Array.from({ length: 10 }, (_, at) => new Decimal(at + 1));
    expect([0, 0.1, 0.11, 0.7, 0.75, 1].map((share) => quantile(ten, share).toNumber())).toEqual([
      1, 1, 2, 7, 8, 10,
    ]);
  });
});
