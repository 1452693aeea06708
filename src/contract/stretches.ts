/** One window looked at: where it starts, and what was found in it. */
export interface Looked {
  readonly at: number;
  readonly had: number;
}

/**
 * The worst window of each unbroken stretch of bad ones. Where several are equally bad, the first that a person would
 * start counting from: one that starts with a duty. The windows of a cycle go round.
 */
export function worstOfEachStretch<L extends Looked>(
  looked: readonly L[],
  isBad: (window: L) => boolean,
  startsWithDuty: (window: L) => boolean,
  cyclic: boolean,
): L[] {
  const worst: L[] = [];
  let inStretch = false;
  for (const window of cyclic ? fromFirstGood(looked, isBad) : looked) {
    if (!isBad(window)) {
      inStretch = false;
      continue;
    }
    const best = worst.at(-1);
    if (!inStretch || best === undefined) worst.push(window);
    else if (
      window.had > best.had ||
      (window.had === best.had && !startsWithDuty(best) && startsWithDuty(window))
    )
      worst[worst.length - 1] = window;
    inStretch = true;
  }
  return worst;
}

/** The windows of a cycle, turned so that no stretch of bad ones is cut in two by where the list begins. */
function fromFirstGood<L>(looked: readonly L[], isBad: (window: L) => boolean): readonly L[] {
  const good = looked.findIndex((window) => !isBad(window));
  return good <= 0 ? looked : [...looked.slice(good), ...looked.slice(0, good)];
}
