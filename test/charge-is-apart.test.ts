import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * What somebody can pay may never reach or order their NHS care (docs: free at the point of use). So no file of a folder
 * that books, rebooks, decides or solves may come to `budgets` by any chain of imports.
 */
const src = join(import.meta.dirname, "..", "src");
const map = (
  JSON.parse(readFileSync(join(src, "..", "package.json"), "utf8")) as { imports: Record<string, string> }
).imports;

const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !file.endsWith(".test.ts"),
);

/** Folders that a file's own values come from. What is imported as a type alone is nothing when it runs. */
function foldersOf(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8");
  return Array.from(
    text.matchAll(/^(?:import|export)(?! type)[^;]*?from "#([a-z]+)"/gm),
    ([, folder]) => folder,
  );
}

const reaches = (from: string): Set<string> => {
  const seen = new Set<string>();
  const visit = (folder: string) => {
    if (seen.has(folder)) return;
    seen.add(folder);
    for (const file of files)
      if (file.startsWith(`${folder}/`)) for (const next of foldersOf(file)) visit(next);
  };
  visit(from);
  return seen;
};

describe("a means test is kept apart from care", () => {
  it("reads real folders", () => {
    expect(Object.keys(map)).toContain("#budgets");
    expect([...reaches("solve")]).toContain("time");
    expect([...reaches("cli")]).toContain("budgets");
  });

  it.each(["patients", "electives", "theatre", "strike", "fairness", "voice", "solve", "scenario"])(
    "#%s never comes to #budgets",
    (folder) => expect([...reaches(folder)]).not.toContain("budgets"),
  );

  it("nothing in actions that stands down, rebooks or plans names it", () => {
    const named = files.filter((file) => file.startsWith("actions/") && foldersOf(file).includes("budgets"));
    expect(named.filter((file) => !/charge|budget/.test(file))).toEqual([]);
  });
});
