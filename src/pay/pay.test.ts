import { describe, expect, it } from "vitest";
import { day } from "#time";
import { doctor, pattern, weeks } from "./cast.ts";
import { payBook } from "./pay-book.ts";
import { price } from "./price.ts";

describe("a first price", () => {
  it("is G1", () => {
    const duties = pattern(
      "2025-08-04",
      ["D D D D D - -", "D D D D D - -", "N N N N - - -", "D D D D D W W", "n X E D - - -"],
      {
        D: "08:00-16:00",
        W: "08:00-20:30",
        N: "20:30-09:00",
        E: "13:00-23:00",
        n: "08:00-21:30",
        X: "08:00-17:45",
      },
    );
    const slip = price(payBook("tcs-now", day("2025-08-06")), doctor({ grade: "FY1" }), duties, {
      period: weeks("2025-08-04", 5),
    });
    expect(slip.annual).toBe("51970.44");
  });
});
