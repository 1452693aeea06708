// Writes docs/coverage.md from the rulebooks.
import { writeFileSync } from "node:fs";
import { paySchedules, rulebooks } from "#rulebooks";
import { coveragePage } from "#wording";

writeFileSync(new URL("../docs/coverage.md", import.meta.url), coveragePage(rulebooks, paySchedules));
