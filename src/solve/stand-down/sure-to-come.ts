/**
 * How many of `due` can be counted on: the most that come with at least this chance when each is absent with the group's
 * share, as a binomial count. A range of a group, never of a person.
 */
export function sureToCome(due: number, shareAbsent: number, confidence: number): number {
  const present = 1 - Math.min(1, Math.max(0, shareAbsent));
  if (present === 1) return due;
  let chance = present ** due; // of all of them
  let atLeast = 0;
  for (let count = due; count > 0; count--) {
    atLeast += chance;
    if (atLeast >= confidence) return count;
    if (present === 0) return 0;
    chance *= (count / (due - count + 1)) * ((1 - present) / present);
  }
  return 0;
}
