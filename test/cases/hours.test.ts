import { describe, expect, it } from "vitest";
import { rulebook } from "#rulebooks";
import { caseFiles, tell } from "./hours-cases.ts";

/** The public cases on hours and rest, run against this engine as anybody may run them against theirs. */
describe.each(caseFiles)("$file: $about", ({ cases }) => {
  const byContract = cases.flatMap((written) =>
    written.contracts.map((contract) => ({ ...written, contract, written })),
  );
  it.each(byContract)("$id: $says ($contract)", ({ written, contract }) => {
    const told = tell(written, rulebook(contract)!);
    expect(told.breaches).toHaveLength(written.expect.length);
    expect(told.breaches).toMatchObject(written.expect);
    expect(told.lifted).toMatchObject(written.lifted ?? []);
  });
});

it("are more than two hundred, each with an id of its own, a clause and a source", () => {
  const all = caseFiles.flatMap(({ cases }) => cases);
  expect(all.length).toBeGreaterThan(200);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ clause, source }) => clause === "" || source === "")).toEqual([]);
});
