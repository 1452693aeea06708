import { pageWords } from "#wording";
import type { Problem } from "./pieces.ts";

/** Longer than anybody needs to say why, and short enough to be read in a table. */
const most = 1_000;

/** The reason somebody gave, trimmed, and what is wrong with it. Whether one is needed is for the page to say. */
export function reasonIn(sent: Readonly<Record<string, string>>): {
  readonly reason: string;
  readonly problems: readonly Problem[];
} {
  const reason = (sent["reason"] ?? "").trim();
  const tooLong = { field: "reason", text: pageWords.tooLong(most) };
  return { reason, problems: reason.length > most ? [tooLong] : [] };
}
