import { expect, it } from "vitest";
import { hospitalFolderPage } from "./manual.ts";

it("docs/hospital-folder.md says what the tables say", async () => {
  await expect(hospitalFolderPage()).toMatchFileSnapshot("../../docs/hospital-folder.md");
});
