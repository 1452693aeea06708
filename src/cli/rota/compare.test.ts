import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCli } from "../index.ts";

let dir = "";

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), "sevenday-compare-"));
  writeFileSync(
    join(dir, "staff.csv"),
    [
      "staff_id,name,grade,department,skills,fte,contract,contract_renewal_date,opted_out,pay_point,works_on,site_id",
      "amy,Amy,FY1,Medicine,,1,new-deal-2002,2016-08-03,no,,,",
      "ben,Ben,ST1,Medicine,,1,new-deal-2002,,no,0,,",
    ].join("\n"),
  );
  writeFileSync(
    join(dir, "shift_types.csv"),
    "shift_type,department,label,start,end,kind,expected_work_minutes,skills\nlong,Medicine,Long day,09:00,21:00,shift,,\n",
  );
  writeFileSync(
    join(dir, "duties.csv"),
    "staff_id,date,shift_type,start,end,break_minutes,calls,expected_rest,handover,note\n" +
      [4, 5, 6, 7].map((date) => `amy,2016-04-0${date},long,,,,,,,`).join("\n"),
  );
});

afterAll(() => rmSync(dir, { recursive: true }));

async function compare(...words: string[]) {
  let out = "";
  let note = "";
  const noServer = { serve: () => Promise.reject(new Error("nothing is served here")) };
  const io = { out: (text: string) => (out += text), note: (text: string) => (note += text) };
  const code = await runCli(["rota", "compare", dir, ...words], io, noServer);
  return { code, out, note };
}

describe("sevenday rota compare", () => {
  it("says who gains, who loses, and what the change is made of", async () => {
    const { code, out } = await compare("--contracts", "new-deal-2002,tcs-2016");
    expect(code).toBe(0);
    // Amy: 22,636 at 1B is 31,690.40; 26,350 and eight hours of 658.75 are 31,620.
    expect(out).toContain("Better off 1 (50.0%), the same 0, worse off 1 (50.0%).");
    expect(out).toMatch(/Additional rostered hours +£0\.00 +£5,270\.00 +\+£5,270\.00/);
  });

  it("shows one doctor's differences", async () => {
    const { out } = await compare("--contracts", "new-deal-2002,tcs-2016", "--doctor", "amy");
    expect(out).toContain("amy under tcs-2016 against new-deal-2002: −£70.40 a year (−0.22%)");
  });

  it("answers one JSON document, with the claim tested and the months of renewal", async () => {
    const { out } = await compare(
      "--contracts",
      "new-deal-2002,offer-2016",
      "--rise",
      "13.5",
      "--renewals",
      "2",
      "--json",
    );
    const answer = JSON.parse(out);
    expect(answer).toMatchObject({
      baseline: "new-deal-2002",
      on: "2016-04-04",
      changes: [
        { contract: "offer-2016", doctors: [{ staffId: "amy" }, { staffId: "ben", after: "34052.27" }] },
      ],
      riseTests: [{ rise: 13.5, share: 75, compared: 2 }],
      renewals: [{ month: "2016-04" }, { month: "2016-05", onNew: 0 }],
    });
  });

  it("says what is wrong with a call and exits 2", async () => {
    for (const [words, said] of [
      [["--contracts", "tcs-now"], "One contract cannot be compared"],
      [["--contracts", "tcs-now,nope"], "No pay is held for a contract called nope"],
      [["--contracts", "new-deal-2002,tcs-2016", "--rise", "much"], "much is not a number"],
      [["--contracts", "new-deal-2002,tcs-2016", "--doctor", "zoe"], "has no resident called zoe"],
    ] as const) {
      const { code, note } = await compare(...words);
      expect(code).toBe(2);
      expect(note).toContain(said);
    }
  });
});
