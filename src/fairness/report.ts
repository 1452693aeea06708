import type { Doctor } from "#people";
import type { Duty, Period, Rota } from "#rota";
import type { Day } from "#time";
import { burden } from "./burden.ts";
import type { PeerBurden } from "./burden.ts";
import { delays } from "./delay.ts";
import type { DelayTable, Moved } from "./delay.ts";
import { deprivationGradients } from "./deprivation.ts";
import type { DeprivationGradients } from "./deprivation.ts";
import { dimensions } from "./dimension.ts";
import { displacement } from "./displacement.ts";
import type { DisplacementTable } from "./displacement.ts";
import type { HeldPlace } from "./place.ts";
import { underFive } from "./small-numbers.ts";
import type { SmallNumberRule } from "./small-numbers.ts";

/** Who carries a plan: patients by group, with small numbers already hidden, and doctors by name. */
export interface FairnessReport {
  /** Over all lists together: what a patient would see. */
  readonly displacement: readonly DisplacementTable[];
  /** Within each treatment function and priority: what is left when the lists that stopped are allowed for. */
  readonly likeWithLike: readonly DisplacementTable[];
  readonly delays: readonly DelayTable[];
  readonly deprivation: DeprivationGradients;
  readonly burden: readonly PeerBurden[];
  readonly rule: SmallNumberRule;
  readonly seed: number;
}

export interface FairnessQuestion {
  readonly displaced: readonly HeldPlace[];
  readonly couldHaveBeen: readonly HeldPlace[];
  /** By booking id of the place lost. A place that is not named has no new date yet. */
  readonly newDates: ReadonlyMap<string, Day>;
  readonly rota: Rota;
  readonly doctors: readonly Doctor[];
  readonly period: Period;
  readonly isNight: (duty: Duty) => boolean;
  readonly rule?: SmallNumberRule;
  readonly lots?: number;
  readonly seed?: number;
}

const sameKind = (place: HeldPlace): string => `${place.treatmentFunction} ${place.priority}`;

/** Step 8 of a plan: who bears it. Same question and seed, same report. */
export function fairnessReport(question: FairnessQuestion): FairnessReport {
  const { displaced, couldHaveBeen, newDates, rule = underFive, lots = 1999, seed = 1 } = question;
  const asked = { displaced, couldHaveBeen, rule, lots, seed };
  const moved: Moved[] = displaced.map((place) => ({ place, newDate: newDates.get(place.bookingId) }));
  return {
    displacement: dimensions.map((dimension) => displacement({ ...asked, dimension })),
    likeWithLike: dimensions.map((dimension) => displacement({ ...asked, dimension, within: sameKind })),
    delays: dimensions.map((dimension) => delays(moved, dimension, rule)),
    deprivation: deprivationGradients(displaced, couldHaveBeen, moved, seed),
    burden: burden(question),
    rule,
    seed,
  };
}
