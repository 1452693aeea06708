import { z } from "zod";
import { writtenRulebook } from "./written.ts";

/** The JSON Schema of a rulebook of one's own, for editors that complete and check as one types. */
export const rulebookSchema = (): object => ({
  title: "A rulebook of hours and rest",
  ...z.toJSONSchema(writtenRulebook, { io: "input" }),
});
