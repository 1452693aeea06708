import type { Rulebook } from "#contract";

/** The open questions of all contracts and how to answer them, as help for a terminal. */
export function readingsHelp(rulebooks: readonly Rulebook[]): string {
  const all = new Map(
    rulebooks.flatMap(({ readings }) => readings).map((reading) => [reading.name, reading]),
  );
  const lines = [...all.values()].map(({ name, asks, answers, number }) => {
    const values = [...answers.map(({ value }) => value), ...(number ? ["another number"] : [])];
    return `  ${name}=${values.join("|")}\n      ${asks}`;
  });
  return `Readings (the first value is most contracts' default):\n${lines.join("\n")}\n`;
}
