// Writes docs/coverage.md from the rulebooks, and the JSON Schema by which a user writes one.
import { writeFileSync } from "node:fs";
import { paySchedules, rulebookSchema, rulebooks } from "#rulebooks";
import { coveragePage } from "#wording";

writeFileSync(new URL("../docs/coverage.md", import.meta.url), coveragePage(rulebooks, paySchedules));
writeFileSync(
  new URL("../docs/rulebook.schema.json", import.meta.url),
  `${JSON.stringify(rulebookSchema(), null, 2)}\n`,
);
