/**
 * What a price says: 6/1, 5/2 and 1/6 as fractions, `evens`, or 3.5 as a decimal. Answers the chance at which a bet would
 * break even, or undefined for anything that is not a price.
 */
export function impliedChance(price: string): number | undefined {
  const text = price.trim().toLowerCase();
  if (text === "evens" || text === "even") return 0.5;
  const fraction = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
  if (fraction) {
    const [against, on] = [Number(fraction[1]), Number(fraction[2])];
    return on > 0 && against > 0 ? on / (against + on) : undefined;
  }
  const decimal = /^\d{1,6}(\.\d{1,4})?$/.test(text) ? Number(text) : undefined;
  return decimal !== undefined && decimal > 1 ? 1 / decimal : undefined;
}

/** The prices of one bookmaker on every outcome of one question. */
export interface Book {
  readonly prices: readonly string[];
  readonly implied: readonly number[];
  /** Above 1 by what the bookmaker keeps. */
  readonly sum: number;
  readonly overround: number;
  /** Each over the sum, so that together they make 1. The bookmaker's view, if the margin is spread evenly. */
  readonly normalised: readonly number[];
}

/**
 * Chances from a full book. Prices on some of the outcomes cannot be normalised, and a lone price is an upper bound on the
 * bookmaker's view: use `impliedChance` and say so. Throws for a price that is none, or a book that sums to less than 1.
 */
export function fullBook(prices: readonly string[]): Book {
  if (prices.length < 2) throw new RangeError("A book has a price on every outcome, two at least");
  const implied = prices.map((price) => {
    const chance = impliedChance(price);
    if (chance === undefined) throw new RangeError(`${price} is not a price such as 6/1, evens or 3.5`);
    return chance;
  });
  const sum = implied.reduce((all, one) => all + one, 0);
  if (sum < 1 - 1e-9)
    throw new RangeError(
      `These prices sum to ${sum.toFixed(3)}, under 1: an outcome without a price must be missing`,
    );
  return { prices, implied, sum, overround: sum - 1, normalised: implied.map((one) => one / sum) };
}
