import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { BoxedPaper, MarkedRoll } from "./turnout.ts";
import { Poll } from "./turnout.ts";

const roll = ["amy", "ben", "chidi", "dev", "eve"];

/** Everything that is ever kept of a poll. */
function kept(votes: readonly (readonly [string, readonly number[]])[]) {
  const poll = new Poll(roll, 3);
  for (const [who, paper] of votes) expect(poll.vote(who, paper)).toBeUndefined();
  return { marks: poll.marks(), box: poll.open() };
}

describe("no vote can be tied to a person", () => {
  it("no field is in both what is kept of people and what is kept of papers", () => {
    expectTypeOf<keyof MarkedRoll & keyof BoxedPaper>().toBeNever();
    const { marks, box } = kept([
      ["amy", [0, 1]],
      ["ben", [2]],
    ]);
    expect(Object.keys(marks)).toEqual(["roll", "voted"]);
    for (const paper of box) expect(Object.keys(paper)).toEqual(["preferences", "papers"]);
  });

  /** If anything at all joined them, two histories that differ in who cast which paper would leave different records. */
  it("what is kept is the same whoever of the voters cast which paper, and in whatever order they came", () =>
    fc.assert(
      fc.property(
        fc.array(fc.subarray([0, 1, 2], { minLength: 1 }), {
          minLength: roll.length,
          maxLength: roll.length,
        }),
        fc.shuffledSubarray(roll, { minLength: 1 }),
        fc.infiniteStream(fc.nat()),
        (papers, voters, draws) => {
          const cast = papers.slice(0, voters.length);
          const shuffled = <T>(some: readonly T[]): T[] =>
            some
              .map((one) => ({ one, at: draws.next().value! }))
              .toSorted((a, b) => a.at - b.at)
              .map(({ one }) => one);
          const other = shuffled(cast);
          const later = shuffled(voters);
          expect(kept(later.map((who, i) => [who, other[i]]))).toEqual(
            kept(voters.map((who, i) => [who, cast[i]])),
          );
        },
      ),
    ));

  it("the box is not opened before the close, and takes nothing after", () => {
    const poll = new Poll(roll, 3);
    poll.vote("amy", [0]);
    expect(JSON.stringify(poll)).toBe("{}");
    expect(poll.open()).toEqual([{ preferences: [0], papers: 1 }]);
    expect(poll.vote("ben", [1])).toBe("closed");
    expect(poll.open()).toEqual([{ preferences: [0], papers: 1 }]);
  });
});

describe("one vote each", () => {
  it("is marked, and a second is refused and counted nowhere", () => {
    const poll = new Poll(roll, 3);
    expect(poll.vote("dev", [1, 0])).toBeUndefined();
    expect(poll.vote("dev", [2])).toBe("has-voted");
    expect(poll.marks().voted).toEqual(["dev"]);
    expect(poll.open()).toEqual([{ preferences: [1, 0], papers: 1 }]);
  });

  it("is for those on the roll", () => expect(new Poll(roll, 3).vote("zoe", [0])).toBe("not-on-the-roll"));

  it.each([[[]], [[3]], [[-1]], [[0.5]], [[1, 1]]])(
    "%j is no paper, and nobody is marked for it",
    (paper) => {
      const poll = new Poll(roll, 3);
      expect(poll.vote("amy", paper)).toBe("not-a-paper");
      expect(poll.marks().voted).toEqual([]);
    },
  );

  it("the marks and the papers add up to the same turnout", () => {
    const { marks, box } = kept([
      ["eve", [2, 1]],
      ["amy", [2, 1]],
      ["ben", [2]],
    ]);
    expect(marks.voted).toEqual(["amy", "ben", "eve"]);
    expect(box).toEqual([
      { preferences: [2], papers: 1 },
      { preferences: [2, 1], papers: 2 },
    ]);
  });
});
