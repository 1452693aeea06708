import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../index.ts";

const folder = mkdtempSync(join(tmpdir(), "rota-check-"));

function rota(name: string, files: Readonly<Record<string, string>>): string {
  const dir = join(folder, name);
  mkdirSync(dir);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(dir, file), `${text.trim()}\n`);
  return dir;
}

async function check(...words: string[]) {
  const said = { out: "", note: "" };
  const io = {
    out: (text: string) => void (said.out += text),
    note: (text: string) => void (said.note += text),
  };
  const code = await runCli(["rota", "check", ...words], io, { serve: () => Promise.resolve() });
  return { code, ...said, json: () => JSON.parse(said.out) };
}

const head = "staff_id,date,shift_type,start,end";
/** Amy: four nights, then two days too soon. Ben: a week nobody could mind. */
const duties = `
${head}
amy,2026-01-05,night,20:30,09:00
amy,2026-01-06,night,20:30,09:00
amy,2026-01-07,night,20:30,09:00
amy,2026-01-08,night,20:30,09:00
amy,2026-01-11,day,08:00,20:30
amy,2026-01-12,day,08:00,20:30
ben,2026-01-05,day,09:00,17:00
ben,2026-01-06,day,09:00,17:00`;

describe("sevenday rota check", () => {
  it("answers as the public face promises, over whole weeks around every row", async () => {
    const { code, json } = await check(
      rota("promise", { "duties.csv": duties }),
      "--contract",
      "tcs-now",
      "--json",
    );
    expect(code).toBe(0);
    expect(json()).toMatchObject({
      contract: "tcs-now",
      from: "2026-01-05",
      to: "2026-01-18",
      readings: { "four-long-nights": "warn" },
      doctors: [
        {
          staffId: "amy",
          compliant: false,
          breaches: [
            { rule: "weekend-frequency", severity: "authorisation" },
            {
              rule: "hours-in-168",
              severity: "breach",
              clause: "Sch 3 ¶ 8",
              from: "2026-01-05T20:30:00+00:00",
              to: "2026-01-12T20:30:00+00:00",
              had: 75,
              needed: 72,
              unit: "hours",
            },
            { rule: "rest-after-long", severity: "warning", reading: "four-long-nights=warn" },
          ],
        },
        { staffId: "ben", compliant: true, breaches: [] },
      ],
      summary: { doctors: 2, compliant: 1, byRule: { "hours-in-168": 1 } },
    });
  });

  it("takes a lone file of duties, and another reading", async () => {
    const file = join(rota("lone", { "january.csv": duties }), "january.csv");
    const { json } = await check(file, "--contract", "tcs-now", "--reading", "four-long-nights=48", "--json");
    expect(json()).toMatchObject({
      readings: { "four-long-nights": "48" },
      doctors: [{ breaches: [{}, {}, { rule: "rest-after-long", severity: "breach" }] }, {}],
    });
  });

  it("names the agreement that lifts a breach", async () => {
    const eight = Array.from(
      { length: 8 },
      (_, i) => `amy,2026-01-${String(i + 5).padStart(2, "0")},day,09:00,13:00`,
    );
    const { json } = await check(
      rota("agreed", {
        "duties.csv": [head, ...eight].join("\n"),
        "staff.csv": "staff_id,name,grade,department,skills,fte,contract\namy,Amy,ST3,Medicine,,1,tcs-now",
        "agreements.csv":
          "staff_id,department,rule,from,to,agreed_by,reason\n,Medicine,consecutive-shifts,2026-01-01,2026-06-30,guardian and forum,winter",
      }),
      "--contract",
      "tcs-now",
      "--json",
    );
    const [amy] = json().doctors;
    expect(amy.breaches.map(({ rule }: { rule: string }) => rule)).toEqual(["weekend-frequency"]);
    expect(amy.lifted).toMatchObject([
      {
        rule: "consecutive-shifts",
        had: 8,
        needed: 7,
        agreement: { agreedBy: "guardian and forum", to: "2026-06-30" },
      },
    ]);
  });

  it("judges by each doctor's own contract, and by the new one from its renewal", async () => {
    const night = (date: string, next: string): string =>
      `amy,${date},night,20:30,09:00\namy,${next},day,08:00,16:00`;
    const { json } = await check(
      rota("renewal", {
        "duties.csv": [head, night("2026-01-05", "2026-01-07"), night("2026-02-02", "2026-02-04")].join("\n"),
        "staff.csv":
          "staff_id,name,grade,department,skills,fte,contract,contract_renewal_date\namy,Amy,ST3,Medicine,,1,tcs-2016,2026-02-01",
      }),
      "--json",
    );
    // One night owed nothing in 2016; the terms now in force ask for 46 hours.
    expect(json().doctors).toMatchObject([
      {
        contract: "tcs-2016;tcs-now",
        breaches: [{ rule: "rest-after-nights", from: "2026-02-03T09:00:00+00:00" }],
      },
    ]);
    expect(json().doctors[0].breaches).toHaveLength(1);
  });

  it("judges a pattern wrapped", async () => {
    const dir = rota("pattern", {
      "duties.csv": head,
      "patterns.csv":
        "pattern_id,week,weekday,shift_type,start,end\np,1,Mon,day,08:00,16:00\np,1,Sun,night,20:30,09:00",
    });
    const { json } = await check(dir, "--contract", "tcs-now", "--pattern", "p", "--json");
    expect(json()).toMatchObject({ from: "2026-01-05", to: "2026-01-11" });
    expect(json().doctors[0].breaches).toContainEqual(
      expect.objectContaining({ rule: "rest-between-shifts", had: 0, needed: 11 }),
    );
  });

  it("judges by a rulebook of the user's own, given by its path", async () => {
    const dir = rota("own", {
      "duties.csv": duties,
      "mine.json": JSON.stringify({
        id: "mine",
        title: "Mine",
        from: "2026-01-01",
        basedOn: "tcs-now",
        rules: [{ id: "hours-in-168", limit: [{ from: "2026-01-01", value: "76 h", clause: "Mine ¶ 1" }] }],
      }),
    });
    const { json } = await check(dir, "--contract", join(dir, "mine.json"), "--json");
    expect(json()).toMatchObject({ contract: "mine", summary: { compliant: 2 } });
  });

  it("reads well without --json, the worst first, with a mend where it is plain", async () => {
    const { out } = await check(rota("words", { "duties.csv": duties }), "--contract", "tcs-now");
    expect(out).toContain("2 doctors, 2026-01-05 to 2026-01-18, by tcs-now: 1 compliant.");
    expect(out).toContain(
      "amy works 75 h in the 168 hours from 20:30 on Mon 5 Jan. The contract allows 72 h (Sch 3 ¶ 8).",
    );
    expect(out).toContain("Maybe take 3 h out of those days.");
  });

  it.each([
    [["--contract", "tcs-2031"], "There is no contract tcs-2031", "tcs-now"],
    [["--reading", "four-long-nights"], "not of the form NAME=VALUE", ""],
    [
      ["--reading", "four-long-nights=47"],
      "47 is not an answer to the reading four-long-nights",
      "warn, 48, 46",
    ],
    [["--reading", "four-long-night=48"], "There is no reading called four-long-night", "four-long-nights"],
    [["--from", "2026-02-30"], "--from 2026-02-30 is not a date", "2026-01-31"],
    [["--from", "2026-02-01", "--to", "2026-01-01"], "no dates are left", ""],
    [["--prospective", "53"], "not a number of weeks", ""],
    [["--pattern", "q"], "There is no pattern q", ""],
  ])("exits 2 for %j", async (words, what, maybe) => {
    const dir = rota(words.join(" ").replaceAll("/", ""), { "duties.csv": duties });
    const { code, out, note } = await check(dir, ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(note).toContain(what);
    expect(note).toContain(maybe);
  });
});
