import type { Booking, Session } from "#electives";
import { holdsPlace } from "#electives";
import type { Pathway } from "#patients";
import { priorities } from "#patients";

/** Free minutes of one treatment function and kind that rebooking used, and who would have had them next. */
export interface KnockOn {
  readonly treatmentFunction: string;
  readonly kind: Session["kind"];
  readonly minutesTaken: number;
  /** People of that function with no date at all, whom nobody displaced. */
  readonly undated: number;
  /** The first of them, in order of priority and wait, whose minutes would have fitted into those taken. */
  readonly pushedBack: readonly string[];
}

/**
 * Whom rebooking pushes back. Nobody with a date is moved; but free minutes given to the displaced would have gone to
 * people who wait without a date. Had the action not been, the first of them in line would have had those minutes: they
 * are counted, by id, up to the minutes taken. A pathway with a decision to admit is taken to wait for theatre, any
 * other for clinic.
 */
export function knockOn(
  placed: readonly { readonly session: Session; readonly minutes: number }[],
  pathways: readonly Pathway[],
  bookings: readonly Booking[],
): KnockOn[] {
  const taken = new Map<string, { session: Session; minutes: number }>();
  for (const { session, minutes } of placed) {
    const key = `${session.treatmentFunction}|${session.kind}`;
    const sum = taken.get(key);
    if (sum) sum.minutes += minutes;
    else taken.set(key, { session, minutes });
  }
  const functions = new Set([...taken.values()].map(({ session }) => session.treatmentFunction));
  const dated = new Set(
    bookings
      .filter((booking) => holdsPlace(booking.state) || booking.state === "stood_down")
      .map((b) => b.pathwayId),
  );
  const line = new Map<string, Pathway[]>();
  for (const pathway of pathways) {
    if (!functions.has(pathway.treatmentFunction) || dated.has(pathway.pathwayId)) continue;
    const key = `${pathway.treatmentFunction}|${pathway.decisionDate === undefined ? "clinic" : "theatre"}`;
    const known = line.get(key);
    if (known) known.push(pathway);
    else line.set(key, [pathway]);
  }
  return [...taken]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { session, minutes }]) => {
      const undated = (line.get(key) ?? []).toSorted(byPriorityThenWait);
      const pushedBack: string[] = [];
      let room = minutes;
      for (const pathway of undated) {
        if (room <= 0) break;
        if (pathway.procedureMinutes > room || pathway.procedureMinutes <= 0) continue;
        room -= pathway.procedureMinutes;
        pushedBack.push(pathway.pathwayId);
      }
      const { treatmentFunction, kind } = session;
      return { treatmentFunction, kind, minutesTaken: minutes, undated: undated.length, pushedBack };
    });
}

const byPriorityThenWait = (a: Pathway, b: Pathway): number =>
  priorities.indexOf(a.priority) - priorities.indexOf(b.priority) ||
  a.clockStart - b.clockStart ||
  (a.pathwayId < b.pathwayId ? -1 : 1);
