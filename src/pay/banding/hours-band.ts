import type { BandingTerms } from "#rulebooks";
import { Fraction } from "../fraction.ts";
import type { PayNote } from "../slip.ts";

/** F5 to F9. Fewer hours than F5 asks have no band and so no price; forty and more are paid as full time. */
export function bandOfHours(
  { hoursBands }: BandingTerms,
  minutesAWeek: Fraction,
  notes: PayNote[],
): { readonly band: string | undefined; readonly share: string } | undefined {
  const found = hoursBands.bands.findLast(({ from }) => minutesAWeek.atLeast(Fraction.of(from)));
  const hours = String(minutesAWeek.toNumber() / 60);
  if (found === undefined) {
    notes.push({ note: "hours-below-bands", about: hours });
    return undefined;
  }
  if (!minutesAWeek.atLeast(Fraction.of(hoursBands.below))) return found;
  notes.push({ note: "hours-above-bands", about: hours });
  return { band: undefined, share: "1" };
}
