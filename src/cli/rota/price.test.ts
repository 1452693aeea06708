import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../index.ts";

let dir = "";

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "sevenday-price-"));
  writeFileSync(
    join(dir, "staff.csv"),
    [
      "staff_id,name,grade,department,skills,fte,contract,contract_renewal_date,opted_out,pay_point,works_on,site_id",
      "amy,Amy,FY1,Medicine,,1,tcs-now,,no,,,",
      "ben,Ben,consultant,Medicine,,1,,,no,T3,,",
      "chidi,Chidi,SAS,Medicine,,1,,,no,,,",
    ].join("\n"),
  );
  writeFileSync(
    join(dir, "shift_types.csv"),
    "shift_type,department,label,start,end,kind,expected_work_minutes,skills\nlong,Medicine,Long day,08:00,20:30,shift,,\n",
  );
  writeFileSync(
    join(dir, "duties.csv"),
    "staff_id,date,shift_type,start,end,break_minutes,calls,expected_rest,handover,note\n" +
      [1, 2, 3, 4].map((date) => `amy,2026-06-0${date},long,,,,,,,`).join("\n"),
  );
});

afterAll(() => rmSync(dir, { recursive: true }));

const noServer = { serve: () => Promise.reject(new Error("nothing is served here")) };

async function sevenday(...words: string[]) {
  let out = "";
  let note = "";
  const code = await runCli(
    words,
    { out: (text) => (out += text), note: (text) => (note += text) },
    noServer,
  );
  return { code, out, note };
}

describe("sevenday rota price", () => {
  it("prints a table with totals, what the marks mean and who has no figure", async () => {
    const { code, out } = await sevenday("rota", "price", dir, "--contract", "tcs-now");
    expect(code).toBe(0);
    expect(out).toContain("£49,471.20†");
    expect(out).toContain("2 priced; 1 without a published figure");
    expect(out).toContain("chidi: No published scale is held for SAS.");
    expect(out).toContain("† some of it from a public transcription that cites the page");
  });

  it("prints one JSON document and nothing else", async () => {
    const { code, out } = await sevenday(
      "rota",
      "price",
      dir,
      "--contract",
      "tcs-now",
      "--on",
      "2025-06-01",
      "--json",
    );
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      contract: "tcs-now",
      on: "2025-06-01",
      from: "2026-06-01",
      to: "2026-06-07",
    });
    expect(answer.doctors[0]).toMatchObject({
      staffId: "amy",
      annual: "46597.20",
      monthly: "3883.10",
      lines: [
        {
          id: "basic",
          label: "Basic pay",
          quantity: 40,
          unit: "hours a week",
          rate: "970.775",
          amount: "38831.00",
        },
        { id: "additional-hours", quantity: 8, rate: "970.775", amount: "7766.20" },
      ],
    });
    expect(answer.doctors[2]).toMatchObject({ staffId: "chidi", lines: [], annual: null });
  });

  it("shows one doctor in full, with the path to the band", async () => {
    const { out } = await sevenday("rota", "price", dir, "--contract", "new-deal-2002", "--doctor", "amy");
    expect(out).toContain("amy under new-deal-2002, band 2B");
    expect(out).toContain("Is the average more than 48 hours a week? Yes (50:00, against 48:00).");
  });

  it("takes the value of a point nobody published", async () => {
    const unpublished = await sevenday(
      "rota",
      "price",
      dir,
      "--contract",
      "offer-2016",
      "--reading",
      "pay-issue=first",
    );
    expect(unpublished.out).toContain("£30,600.00");
    const supplied = await sevenday("rota", "price", dir, "--contract", "offer-2016", "--basic", "F1=30000");
    expect(supplied.out).toContain("£36,000.00");
  });

  it("says what is wrong with a call, how to mend it, and exits 2", async () => {
    const tries: [string[], string][] = [
      [
        ["--contract", "tcs-2031"],
        "No pay is held for a contract called tcs-2031.\n  Maybe one of new-deal-2002",
      ],
      [["--contract", "tcs-now", "--on", "2016-01-01"], "Maybe a day from 2016-08-03 on: --on 2016-08-03."],
      [["--on", "June"], "June is not a date.\n  Maybe write it as 2026-06-15."],
      [
        ["--reading", "clock=moon"],
        "moon is not an answer to the reading clock.\n  Maybe one of lived, wall.",
      ],
      [["--reading", "clock"], "clock is not a reading.\n  Maybe write it as"],
      [["--prospective", "lots"], "lots is not a number of weeks of leave"],
      [["--london", "middle"], "Allowed choices are inner, outer, fringe"],
      [["--doctor", "zoe"], "has no doctor called zoe"],
      [["--basic", "R1=a lot"], "R1=a lot is not a point and its pounds"],
    ];
    for (const [words, said] of tries) {
      const { code, out, note } = await sevenday("rota", "price", dir, ...words);
      expect([code, out], words.join(" ")).toEqual([2, ""]);
      expect(note).toContain(said);
    }
  });

  it("prices a pattern, wrapped, by the newest rates for a grade that is named", async () => {
    writeFileSync(
      join(dir, "patterns.csv"),
      "pattern_id,week,weekday,shift_type,start,end\nnorth,1,mon,long,,\nnorth,2,sat,long,,\n",
    );
    const north = await sevenday(
      "rota",
      "price",
      dir,
      "--pattern",
      "north",
      "--grade",
      "ST1",
      "--doctor",
      "north",
    );
    // One weekend in two weeks: 15% of 55,355.
    expect(north.out).toContain("£8,303.25");
    expect(north.out).toContain("1/2026 R2");
    const half = await sevenday("rota", "price", dir, "--pattern", "north", "--grade", "ST1", "--fte", "0.5");
    expect(half.out).toContain("£17,298.44"); // 12.5 hours of 1,383.875
    expect((await sevenday("rota", "price", dir, "--pattern", "south")).note).toContain(
      "Maybe one of north.",
    );
    expect((await sevenday("rota", "price", dir, "--pattern", "north")).note).toContain(
      "Maybe say it: --grade ST3.",
    );
    rmSync(join(dir, "patterns.csv"));
  });

  it("averages over the dates asked for", async () => {
    const twoWeeks = ["--from", "2026-06-01", "--to", "2026-06-14", "--contract", "tcs-now"];
    // 50 hours over two weeks are 25 a week: nothing above 40.
    expect((await sevenday("rota", "price", dir, ...twoWeeks)).out).toContain("£41,226.00†");
    const backwards = await sevenday("rota", "price", dir, "--from", "2026-06-08");
    expect([backwards.code, backwards.note]).toEqual([2, "The period ends before it begins.\n"]);
  });

  it("asks for a grade where a lone file of duties names none", async () => {
    const lone = join(dir, "june.csv");
    writeFileSync(
      lone,
      "staff_id,date,shift_type,start,end,break_minutes,calls,expected_rest,handover,note\namy,2026-06-01,shift,08:00,20:30,,,,,\n",
    );
    expect((await sevenday("rota", "price", lone)).note).toContain("Maybe say it: --grade ST3.");
    expect((await sevenday("rota", "price", lone, "--grade", "FY1")).out).toContain("£41,226.00");
  });
});
