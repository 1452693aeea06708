/**
 * The word a person probably meant: the same but for capitals, spaces or leading zeros, else the nearest by edits
 * (a letter put in, left out, changed, or two swapped), at most a third of it. Where others
 * continue it, or it continues them, only one letter or being the only such one will do. Undefined when nothing is near.
 */
export function closest(word: string, words: Iterable<string>): string | undefined {
  const plain = bare(word);
  if (plain === "") return undefined;
  // One letter of two is half the word: only the same word will do.
  const most = plain.length <= 2 ? 0 : Math.min(3, Math.max(1, Math.floor(plain.length / 3)));
  let longer: string | undefined;
  let longerOnes = 0;
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of words) {
    const other = bare(candidate);
    if (other === plain) return candidate;
    if (plain.length > 2 && other.length > 2 && (other.startsWith(plain) || plain.startsWith(other))) {
      longer = candidate;
      longerOnes++;
    }
    if (Math.abs(other.length - plain.length) >= least) continue;
    const edits = editsBetween(plain, other, least);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  if (least <= 1 || longerOnes === 0) return best;
  return longerOnes === 1 ? longer : undefined;
}

const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, "")
    .replaceAll(/(?<!\d)0+(?=\d)/g, "");

/** Edits from one word to another (optimal string alignment), or `enough` once it is sure to be that many. */
export function editsBetween(a: string, b: string, enough: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
      const swapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) edits = Math.min(edits, before[j - 2] + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least >= enough) return enough;
    [before, last] = [last, row];
  }
  return last[b.length];
}
