import { describe, expect, it } from "vitest";
import { compare, fullBook, margin, publishedPolls } from "#voice";
import { bookSays, differenceSays, lonePriceSays, marginSays } from "./polls.ts";

const poll = (id: string) => publishedPolls.find((one) => one.id === id)!;
const april = poll("support-2016-04-26");
const january = poll("support-all-out-2016-01");
const kept = poll("support-emergency-kept-2016-01");

describe("polls in words", () => {
  it("give the margin with the sample, and a design effect where there is one", () => {
    expect(marginSays(april, margin(0.57, 861))).toBe(
      "57% of 861 adults in England (Ipsos for the BBC): support, on support for a strike in which emergency care is not " +
        "kept. Give or take 3.3 points in 95 of 100 such polls; Wilson's interval 53.7% to 60.3%.",
    );
    expect(marginSays(april, margin(0.57, 861, 1.5))).toContain(
      "4.1 points in 95 of 100 such polls, with a design effect of 1.5",
    );
  });

  it("compare like with like", () =>
    expect(differenceSays(april, january, compare(april, january))).toBe(
      "On support for a strike in which emergency care is not kept: 13.0 points more, give or take 4.7. " +
        "More than chance would explain.",
    ));

  it("say when the question was another", () => {
    const words = differenceSays(april, kept, compare(april, kept));
    expect(words).toMatch(/^Not the same question: 57% was on .* not kept, 66% on .* is kept\./);
    expect(words).toContain("9.0 points less");
  });
});

describe("prices in words", () => {
  it("a lone price is a bound", () =>
    expect(lonePriceSays("5/2", 2 / 7)).toContain("5/2 implies at most 28.6%"));
  it("a book is put in proportion", () =>
    expect(bookSays(fullBook(["6/1", "5/2", "4/6"]))).toBe(
      "Together the prices make 102.9%; the part above 100% is the bookmaker's. " +
        "In proportion: 6/1 is 13.9%, 5/2 is 27.8%, 4/6 is 58.3%.",
    ));
});
