export interface Word {
  readonly word: string;
  /** From 1. */
  readonly column: number;
}

/** Words of a line with where they stand; what follows a # is a remark. */
export const wordsOf = (text: string): Word[] =>
  Array.from(text.replace(/#.*$/, "").matchAll(/\S+/g), (found) => ({
    word: found[0],
    column: found.index + 1,
  }));

export const wholeNumber = (word: string): number | undefined =>
  /^\d{1,15}$/.test(word) ? Number(word) : undefined;
