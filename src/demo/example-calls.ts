/** The folders in `examples/` and the words after `sevenday demo examples/<folder>` that made them. */
export const exampleCalls: readonly { readonly folder: string; readonly words: readonly string[] }[] = [
  { folder: "tiny", words: ["--example", "tiny"] },
  { folder: "april-2016", words: ["--example", "april-2016", "--scale", "0.2"] },
  { folder: "june-2026", words: ["--example", "june-2026", "--scale", "0.2"] },
];
