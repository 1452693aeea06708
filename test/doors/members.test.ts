import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallHospital } from "./hospital.ts";
import type { House } from "./knock.ts";
import { house, Visitor } from "./knock.ts";

let home: House;
beforeAll(async () => {
  home = await house(smallHospital());
});
afterAll(() => home.close());

const stranger = () => new Visitor(home.server);
const papers = '4 2\n18 1 2 0\n9 2 3 0\n8 3 2 0\n7 4 3 0\n0\n"Amy"\n"Ben"\n"Chidi"\n"Dev"\n"An example"\n';

describe("the members' part, without an account", () => {
  it.each(["", "/election", "/timetable", "/charge", "/polls", "/pay", "/directory"])(
    "/members%s opens to a stranger",
    async (path) => {
      const { statusCode, body } = await stranger().get(`/members${path}`);
      expect(statusCode).toBe(200);
      expect(body).toContain("<h1");
    },
  );

  it("the first of them leads to each of the others, once, and every page's foot leads there", async () => {
    const { body } = await stranger().get("/members");
    for (const path of ["election", "timetable", "charge", "polls", "pay", "directory"])
      expect(body.split(`href="/members/${path}"`)).toHaveLength(2);
    expect((await stranger().get("/help")).body).toContain('href="/members"');
  });

  it("none of it names a patient, a doctor or a duty", async () => {
    const { body } = await stranger().get("/members/directory");
    for (const { name } of smallHospital().staff) expect(body).not.toContain(name);
  });
});

describe("an election counted while you look", () => {
  it("42 papers for two places: quota 15, Amy's surplus of 3, and who goes next", async () => {
    const { statusCode, body } = await stranger().send("/members/election", {
      blt: papers,
      rules: "ft-2014",
    });
    expect(statusCode).toBe(200);
    expect(body).toContain("An example: counted");
    expect(body).toContain("Quota: 15");
    expect(body).toContain(
      "The surplus of Amy is transferred: 18 papers examined, 18 transferable at 0.16 each",
    );
    expect(body).toContain("Votes at each stage");
  });

  it("a tie asks for a lot, and the lot settles it", async () => {
    const tie = '2 1\n5 1 0\n5 2 0\n0\n"Amy"\n"Ben"\n"A tie"\n';
    const asked = await stranger().send("/members/election", { blt: tie, rules: "plurality" });
    expect(asked.body).toContain("A tie: waiting for a lot");
    const lots = '[{"decision":"elect","between":[1,2],"chosen":2,"drawnBy":"R","drawnAt":"now"}]';
    const settled = await stranger().send("/members/election", { blt: tie, rules: "plurality", lots });
    expect(settled.body).toContain("A tie: counted");
    expect(settled.body).toMatch(/<li>Ben<\/li>/);
  });

  it.each([
    [{ blt: "", rules: "ft-2014" }, "Paste the ballot papers"],
    [{ blt: papers }, "Choose the rules"],
    [{ blt: "2 1\n1 3 0\n0\n", rules: "ft-2014" }, "there is no candidate of this number"],
    [{ blt: papers, rules: "ft-2014", lots: "{}" }, "not a list"],
  ])("%j is told what to mend", async (fields, says) => {
    const { statusCode, body } = await stranger().send("/members/election", fields);
    expect(statusCode).toBe(422);
    expect(body).toContain(says);
  });

  it("a hundred candidates are counted, and one more is for the command", async () => {
    const ofMany = (count: number) => `${count} 1\n1 1 0\n0\n${'"A"\n'.repeat(count)}"Many"\n`;
    const send = (count: number) =>
      stranger().send("/members/election", { blt: ofMany(count), rules: "plurality" });
    expect((await send(100)).statusCode).toBe(200);
    const refused = await send(101);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain("up to 100 candidates");
  });

  it("names on papers are shown as text and never as markup", async () => {
    const blt = papers.replace("Amy", "<b>Amy</b>");
    const { body } = await stranger().send("/members/election", { blt, rules: "ft-2014" });
    expect(body).not.toContain("<b>Amy");
  });

  it("a forged form is refused", async () => {
    const { statusCode } = await stranger().send(
      "/members/election",
      { blt: papers, rules: "ft-2014" },
      false,
    );
    expect(statusCode).toBe(403);
  });
});

describe("a charge worked out while you look", () => {
  const person = {
    setting: "own-home",
    year: "2025-26",
    guarantee: "single-25-to-pension-age",
    income: "private pension 210.50\nearnings 40",
    capital: "14500",
  };
  // 210.50 counted and 1 assumed from 250 of capital, less 112.50: earnings are left out.
  it("is 99.00 of 250.50", async () => {
    const { statusCode, body } = await stranger().send("/members/charge", person);
    expect(statusCode).toBe(200);
    expect(body).toContain("£99.00 a week towards care");
    expect(body).toContain("keeps £151.50 of their £250.50");
  });

  it.each([
    [{ income: "pension" }, "Write a line for each income"],
    [{ capital: "lots" }, "capital"],
    [{ year: "2026-27" }, "Not known for that year"],
  ])("%j is told what to mend", async (change, says) => {
    const { statusCode, body } = await stranger().send("/members/charge", { ...person, ...change });
    expect(statusCode).toBe(422);
    expect(body).toContain(says);
  });
});

it("prices are read: 6/1, 5/2 and 4/6 make 102.9%", async () => {
  const { body } = await stranger().get("/members/polls?prices=6/1,5/2,4/6");
  expect(body).toContain("102.9%");
  expect((await stranger().get("/members/polls?prices=6")).body).toContain("one price cannot tell how much");
  expect((await stranger().get("/members/polls?prices=x")).body).toContain("Write prices such as");
});

it("a close on a Saturday is refused with its reason, and any other text with how to write a day", async () => {
  expect((await stranger().get("/members/timetable?close=2024-07-27")).body).toContain("Saturday");
  expect((await stranger().get("/members/timetable?close=soon")).body).toContain("Write the day as a date");
  expect((await stranger().get("/members/timetable")).body).toContain("Wednesday 19 June 2024");
});

it("a gap is told of ten men and ten women, and of nine nothing", async () => {
  const staff = (women: number) =>
    [...Array.from({ length: 10 }, () => "M 20"), ...Array.from({ length: women }, () => "F 15")].join("\n");
  const ten = await stranger().send("/members/pay", { staff: staff(10) });
  expect(ten.body).toContain("women less by 25.0%");
  const nine = await stranger().send("/members/pay", { staff: staff(9) });
  expect(nine.body).not.toContain("25.0%");
  expect((await stranger().send("/members/pay", { staff: "X 1" })).statusCode).toBe(422);
});
