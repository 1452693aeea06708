import type { Session } from "#electives";
import type { Doctor } from "#people";
import type { Span } from "#time";
import { touches } from "#time";
import type { Placement } from "./problem.ts";

/** Why the lead cannot take their own list. */
export type LeadReason =
  | { readonly kind: "lead_placed"; readonly staffId: string; readonly from: number; readonly to: number }
  | {
      readonly kind: "lead_rests";
      readonly staffId: string;
      readonly from: number;
      readonly to: number;
      /** Minutes of rest between the two, and those owed. */
      readonly had: number;
      readonly needed: number;
    }
  | { readonly kind: "lead_called_out"; readonly grade: string };

/**
 * Two pieces of work need `rest` minutes between them unless both fit into one working day, which can be no longer than
 * 24 hours less that rest.
 */
export function restConflict(work: Span, other: Span, rest: number): boolean {
  if (touches(work, other)) return true;
  const gap = Math.max(work.start, other.start) - Math.min(work.end, other.end);
  const day = Math.max(work.end, other.end) - Math.min(work.start, other.start);
  return gap < rest && day > 1440 - rest;
}

export function whyLeadCannot(
  session: Session,
  lead: Doctor | undefined,
  placements: readonly Placement[],
  calledOut: boolean,
  rest: number,
): LeadReason | undefined {
  for (const placement of placements) {
    const { staffId, start: from, end: to } = placement;
    if (touches(session, placement)) return { kind: "lead_placed", staffId, from, to };
    if (restConflict(session, placement, rest)) {
      const had = Math.max(session.start, from) - Math.min(session.end, to);
      return { kind: "lead_rests", staffId, from, to, had, needed: rest };
    }
  }
  return lead && calledOut ? { kind: "lead_called_out", grade: lead.grade } : undefined;
}
