import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { paySchedules, rulebooks } from "#rulebooks";
import { coveragePage } from "#wording";

it("docs/coverage.md is as the rulebooks are; mend it with npm run coverage", () => {
  const kept = readFileSync(new URL("../docs/coverage.md", import.meta.url), "utf8");
  expect(kept).toBe(coveragePage(rulebooks, paySchedules));
});
