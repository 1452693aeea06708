import { describe, expect, it } from "vitest";
import { payReviews } from "#fairness";
import { payReviewsTable, upliftSays } from "./pay-review.ts";

describe("pay reviews in words", () => {
  it("a rise is a share, and pounds where there are any", () => {
    expect(upliftSays({ times: "1.04", pounds: "750", toWholePounds: "up" })).toBe("4% and £750");
    expect(upliftSays({ times: "1.035", pounds: "0", toWholePounds: "nearest" })).toBe("3.5%");
  });

  it("each step has its day, its source and how sure it is", () => {
    const { rows } = payReviewsTable(payReviews);
    const [, recommended, decided, effect] = rows.find(([id]) => id === "2025")!;
    expect(recommended).toMatch(/^4% and £750, 22 May 2025 \(written answer 89403.*from memory/);
    expect(decided).toMatch(/^Accepted, 22 May 2025/);
    expect(effect).toBe(
      "From 1 April 2025 (HCSA resident pay page, 2024/25 and 2025/26; read in a published page)",
    );
  });

  it("what was not seen is told as that", () =>
    expect(payReviewsTable(payReviews).rows.at(-1)![1]).toBe("Not known (the report was not seen)"));
});
