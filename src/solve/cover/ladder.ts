/**
 * A pool of areas as a ladder of posts, heaviest first. Each rung is one post of one area's floor; a doctor present or
 * secured stands on the lowest free rung.
 */
export interface Ladder {
  /** Weight of each post, never rising. */
  readonly posts: readonly number[];
  /** Chance of 0, 1, … doctors present. */
  readonly present: readonly number[];
}

/** The chance that at most this many posts are filled by those present. */
const atMost = (present: readonly number[], count: number): number => {
  let sum = 0;
  for (let k = 0; k <= count && k < present.length; k++) sum += present[k];
  return Math.min(1, sum);
};

/** The chance that fewer are present, with those secured, than this many posts. */
export const riskOf = (ladder: Ladder, secured: number, posts: number = ladder.posts.length): number =>
  posts - secured <= 0 ? 0 : atMost(ladder.present, posts - secured - 1);

/** Posts expected to stand empty, each by its weight (or by one). */
export function expectedShortfall(ladder: Ladder, secured: number, weighted = true): number {
  let sum = 0;
  for (let j = 1; j <= ladder.posts.length; j++)
    sum += (weighted ? ladder.posts[j - 1] : 1) * riskOf(ladder, secured, j);
  return sum;
}

/**
 * What the first, second, … secured doctor takes off the weighted shortfall an hour. Never rising, because the posts'
 * weights never rise, so taking them in order is taking them best first. Stops where the chance of falling short is
 * within what the trust accepts.
 */
export function gains(ladder: Ladder, tolerance: number): number[] {
  const found: number[] = [];
  for (let secured = 0; riskOf(ladder, secured) > tolerance; secured++)
    found.push(expectedShortfall(ladder, secured) - expectedShortfall(ladder, secured + 1));
  return found;
}
