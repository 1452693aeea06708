/**
 * How long a list should be, and how fast it must be worked (Fong and others 2022, as in NHSRwaitinglist). Rates are
 * patients a week and waits are weeks throughout. `spread` is k: 4 lets 1.83% of exponential waits run over the target
 * (e⁻⁴), 6 lets 0.25% (e⁻⁶).
 */
const usualSpread = 4;

/** Referrals over removals. At 1 or more the list grows without end. */
export const load = (demand: number, capacity: number): number => demand / capacity;

/** Mean wait to aim at, so that few waits pass the target. */
export const targetMeanWait = (targetWait: number, spread: number = usualSpread): number =>
  targetWait / spread;

/** Size of list at which the mean wait is the one to aim at (Little's law). */
export const targetList = (demand: number, targetWait: number, spread: number = usualSpread): number =>
  demand * targetMeanWait(targetWait, spread);

/** Twice the target list is too much for everyday capacity to mend. */
export const needsRelief = (list: number, target: number): boolean => list > 2 * target;

/** Capacity that holds a list at its target, for referrals and removals that vary by these coefficients of variation. */
export const holdingCapacity = (
  demand: number,
  targetWait: number,
  { demandVaries = 1, capacityVaries = 1, spread = usualSpread } = {},
): number => demand + (((demandVaries ** 2 + capacityVaries ** 2) / 2) * spread) / targetWait;

/** Capacity that brings a list down to its target in so many weeks. */
export const reliefCapacity = (demand: number, list: number, target: number, weeks = 26): number =>
  demand + (list - target) / weeks;

/** Twice the mean wait over the target wait: under 1 is well, and lists of different targets can be compared by it. */
export const pressure = (meanWait: number, targetWait: number): number => (2 * meanWait) / targetWait;

/** Mean wait of an exponential list of which this share is seen within the standard: 7.13 weeks for 92% in 18. */
export const meanWaitForStandard = (withinWeeks: number, share: number): number =>
  withinWeeks / -Math.log(1 - share);

/**
 * Weeks until a list that lost so many treatments to a strike is where it would have been. Infinite without spare
 * capacity. A second strike before then stacks on the first.
 */
export const weeksToRecover = (treatmentsLost: number, demand: number, capacity: number): number =>
  capacity > demand ? treatmentsLost / (capacity - demand) : treatmentsLost > 0 ? Infinity : 0;

/** Weeks added to the mean wait by treatments lost, until they are recovered. */
export const addedWait = (treatmentsLost: number, demand: number): number => treatmentsLost / demand;
