import type { Session } from "#electives";
import type { Doctor } from "#people";
import { isConsultant, isSpecialty } from "#people";
import type { Duty } from "#rota";
import { isCalledOut, spansOf } from "#strike";
import type { Span } from "#time";
import { lengthOf, londonInstant, overlap, touches } from "#time";
import type { CoverAsk, CoverSettings } from "./ask.ts";
import { holds, ledBy } from "./counted.ts";
import type { Pool } from "./pools.ts";
import { releaseFor } from "./rest.ts";
import { bandSpans } from "./window.ts";

/** One person who may be asked for one block in one department and skill. */
export interface Candidate {
  readonly doctor: Doctor;
  readonly span: Span;
  readonly department: string;
  readonly skill: string;
  /** Pools it would help, and pools where the person would have stood and does not, by their place in the list. */
  readonly pools: readonly number[];
  readonly leaves: readonly number[];
  readonly releases: readonly Duty[];
  readonly sessions: readonly Session[];
  /** Pence. */
  readonly cost: number;
}

/** Bands that lie at least half in the action and have not begun. */
export function blocksOf(
  { action, asOf, now = londonInstant(asOf, 0) }: CoverAsk,
  settings: CoverSettings,
  window: Span,
): Span[] {
  const struck = spansOf(action);
  return bandSpans(settings.bands, window).filter((band) => {
    const inside = struck.reduce((sum, span) => sum + overlap(span, band), 0);
    return band.start >= now && 2 * inside >= lengthOf(band);
  });
}

/**
 * Everyone the action does not call out who may be asked: consultants, specialty and locally employed doctors, in their
 * own department, for a skill they hold, and for hours that are short as the rota stands. Blocks that do no more than a shorter one are left out.
 */
export function candidates(
  ask: CoverAsk,
  settings: CoverSettings,
  pools: readonly Pool[],
  gainsPerHour: readonly (readonly number[])[],
  window: Span,
): Candidate[] {
  const led = ledBy(ask.sessions);
  const wishes = Map.groupBy(ask.wishes ?? [], (wish) => wish.staffId);
  const blocks = blocksOf(ask, settings, window);
  const near = Map.groupBy(
    pools.keys().filter((pool) => gainsPerHour[pool].length > 0),
    (pool) => pools[pool].department,
  );
  const isShort = (pool: number): boolean => pools[pool].standing.length < gainsPerHour[pool].length;
  return ask.doctors.flatMap((doctor) => {
    const own = {
      doctor,
      duties: ask.rota.dutiesOf(doctor.staffId),
      led: led.get(doctor.staffId) ?? [],
      wishes: wishes.get(doctor.staffId) ?? [],
    };
    const here = near.get(doctor.department);
    if (!here || !mayBeAsked(ask, doctor)) return [];
    const stands = here.filter((pool) => pools[pool].standing.includes(doctor.staffId));
    const able = Map.groupBy(
      here.filter((pool) => holds(doctor, pools[pool].skill)),
      (pool) => pools[pool].skill,
    );
    const found = blocks.flatMap((span): Candidate[] => {
      const release = releaseFor(own, span, settings.limits);
      if (!release || ask.mayWork?.(doctor.staffId, span) === false) return [];
      const leaves = stands.filter(
        (pool) => touches(pools[pool], span) || release.duties.some((duty) => touches(duty, pools[pool])),
      );
      const cost = ask.rateOf?.(doctor, span) ?? 0;
      return [...able].flatMap(([skill, list]) => {
        const helped = list.filter((pool) => pools[pool].start >= span.start && pools[pool].end <= span.end);
        if (!helped.some((pool) => isShort(pool) && !leaves.includes(pool))) return [];
        const { department } = doctor;
        const { duties: releases, sessions } = release;
        return [{ doctor, span, department, skill, pools: helped, leaves, releases, sessions, cost }];
      });
    });
    return found.filter((one) => !found.some((other) => other !== one && makesNeedless(other, one)));
  });
}

/** Acting down is for those the action does not call out and who are senior to the post: by consent, always. */
const mayBeAsked = (ask: CoverAsk, doctor: Doctor): boolean =>
  (isConsultant(doctor.grade) || isSpecialty(doctor.grade)) && !isCalledOut(ask.action, doctor);

/** Does `other` help the same hours as `one`, inside its time, at no more loss or cost? */
const makesNeedless = (other: Candidate, one: Candidate): boolean =>
  other.skill === one.skill &&
  lengthOf(other.span) < lengthOf(one.span) &&
  other.span.start >= one.span.start &&
  other.span.end <= one.span.end &&
  other.cost <= one.cost &&
  other.pools.length === one.pools.length &&
  other.leaves.every((pool) => one.leaves.includes(pool)) &&
  other.sessions.every((session) => one.sessions.includes(session));
