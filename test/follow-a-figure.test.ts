import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";

it("docs/how-to/follow-a-figure.md says what the plan of examples/april-2016 says", () => {
  const script = resolve(import.meta.dirname, "../scripts/follow-a-figure.ts");
  expect(() => execFileSync(process.execPath, [script, "--check"], { stdio: "pipe" })).not.toThrow();
});
