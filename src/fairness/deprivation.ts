import { daysOfDelay } from "./delay.ts";
import type { Moved } from "./delay.ts";
import { erreygers, gradient, wagstaff } from "./gradient.ts";
import type { Gradient } from "./gradient.ts";
import { wilson, z95 } from "./interval.ts";
import type { HeldPlace } from "./place.ts";

/** How the chance of being displaced, and the delay that follows, lean across the ten tenths of deprivation. */
export interface DeprivationGradients {
  /** Of the share displaced in each decile. Undefined when a decile is empty or nobody was displaced. */
  readonly displaced: (Gradient & { readonly erreygers: number; readonly wagstaff: number }) | undefined;
  /** Of the mean days of delay in each decile. Undefined when a decile has fewer than two new dates. */
  readonly delay: Gradient | undefined;
}

export function deprivationGradients(
  displaced: Iterable<HeldPlace>,
  couldHaveBeen: Iterable<HeldPlace>,
  moved: Iterable<Moved>,
  seed: number,
): DeprivationGradients {
  return { displaced: ofDisplacement(displaced, couldHaveBeen, seed), delay: ofDelay(moved, seed) };
}

const tenDeciles = <T>(make: () => T): T[] => Array.from({ length: 10 }, make);

function ofDisplacement(
  displaced: Iterable<HeldPlace>,
  couldHaveBeen: Iterable<HeldPlace>,
  seed: number,
): DeprivationGradients["displaced"] {
  const gone = new Set(Array.from(displaced, ({ bookingId }) => bookingId));
  const deciles = tenDeciles(() => ({ all: 0, gone: 0 }));
  for (const { bookingId, patient } of couldHaveBeen) {
    const decile = deciles[(patient.imdDecile ?? 0) - 1];
    if (!decile) continue;
    decile.all++;
    if (gone.has(bookingId)) decile.gone++;
  }
  if (deciles.every((decile) => decile.gone === 0)) return undefined;
  // Log-odds have no room for none or all, so such a decile is moved half a person inwards before the draws are made.
  const anyEdge = deciles.some((decile) => decile.gone === 0 || decile.gone === decile.all);
  const found = gradient(
    deciles.map((decile) => {
      const [count, of] = anyEdge ? [decile.gone + 0.5, decile.all + 1] : [decile.gone, decile.all];
      return { size: decile.all, value: count / of, standardError: logOddsError(count, of) };
    }),
    { scale: "logit", seed },
  );
  return (
    found && {
      ...found,
      erreygers: erreygers(found.concentration, found.mean),
      wagstaff: wagstaff(found.concentration, found.mean),
    }
  );
}

/** Half the width of Wilson's interval in log-odds, in standard errors. */
function logOddsError(count: number, of: number): number {
  const { low, high } = wilson(count, of);
  return (Math.log(high / (1 - high)) - Math.log(low / (1 - low))) / (2 * z95);
}

function ofDelay(moved: Iterable<Moved>, seed: number): Gradient | undefined {
  const deciles = tenDeciles((): number[] => []);
  for (const one of moved) {
    const days = daysOfDelay(one);
    if (days !== undefined) deciles[(one.place.patient.imdDecile ?? 0) - 1]?.push(days);
  }
  if (deciles.some((days) => days.length < 2)) return undefined;
  return gradient(
    deciles.map((days) => {
      const mean = days.reduce((sum, one) => sum + one, 0) / days.length;
      const variance = days.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (days.length - 1);
      return { size: days.length, value: mean, standardError: Math.sqrt(variance / days.length) };
    }),
    { seed },
  );
}
