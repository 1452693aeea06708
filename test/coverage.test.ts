import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { paySchedules, rulebookSchema, rulebooks } from "#rulebooks";
import { coveragePage } from "#wording";

it("docs/coverage.md is as the rulebooks are; mend it with npm run coverage", () => {
  const kept = readFileSync(new URL("../docs/coverage.md", import.meta.url), "utf8");
  expect(kept).toBe(coveragePage(rulebooks, paySchedules));
});

it("docs/rulebook.schema.json is as the reader is; mend it with npm run coverage", () => {
  const kept = readFileSync(new URL("../docs/rulebook.schema.json", import.meta.url), "utf8");
  expect(JSON.parse(kept)).toEqual(rulebookSchema());
});
