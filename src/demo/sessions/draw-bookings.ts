import type { Booking, Session } from "#electives";
import type { Pathway, Patient } from "#patients";
import { priorities } from "#patients";
import type { Day } from "#time";
import type { Random } from "../random.ts";
import { chosen } from "../assumptions/assumed.ts";

/** Share of a session's minutes that is booked, by whole weeks from the date of the folder. */
export const bookedAhead = chosen(
  [0.96, 0.95, 0.92, 0.8, 0.58, 0.36, 0.18, 0.07],
  "hospitals book most patients two to six weeks ahead; nothing is booked beyond eight",
);

/** One session and how far it is filled. */
interface Filling {
  readonly session: Session;
  /** Minutes that may be booked by now. */
  readonly upTo: number;
  booked: number;
}

/**
 * Dates for part of the list, all of them ahead: the most urgent and the longest waiting first, from the first session
 * on, with some chance in it as there is in life. Each in a session of its own specialty, one after another, never
 * beyond the session's minutes and never one person twice in a day.
 */
export function drawBookings(
  sessions: readonly Session[],
  pathways: readonly Pathway[],
  patients: readonly Patient[],
  asOf: Day,
  random: Random,
): Booking[] {
  const open = openSessions(sessions, asOf, random);
  const people = new Map(patients.map((patient) => [patient.patientId, patient]));
  const busy = new Map<string, Set<Day>>();
  const bookings: Booking[] = [];
  for (const pathway of inTurn(pathways, asOf, random)) {
    const queue = open.get(queueOf(pathway, open, random));
    const patient = people.get(pathway.patientId)!;
    const days = busy.get(patient.patientId);
    const place =
      queue && firstPlace(queue, pathway, (date) => canCome(patient, date) && days?.has(date) !== true);
    if (!queue || !place) continue;
    const { session } = place;
    bookings.push({
      bookingId: `b${bookings.length + 1}`,
      pathwayId: pathway.pathwayId,
      sessionId: session.sessionId,
      start: session.start + place.booked,
      minutes: pathway.procedureMinutes,
      state: "booked",
    });
    place.booked += pathway.procedureMinutes;
    if (place.upTo - place.booked < shortest) queue.splice(queue.indexOf(place), 1);
    if (days) days.add(session.date);
    else busy.set(patient.patientId, new Set([session.date]));
  }
  return bookings;
}

type Queues = Map<string, Filling[]>;

function openSessions(sessions: readonly Session[], asOf: Day, random: Random): Queues {
  const open: Queues = new Map();
  for (const session of sessions) {
    if (session.date <= asOf) continue;
    const share = bookedAhead.value[Math.floor((session.date - asOf - 1) / 7)] ?? 0;
    const upTo = Math.min(session.minutes, Math.round(session.minutes * share * (0.9 + 0.2 * random.next())));
    if (upTo < shortest) continue;
    const key = `${session.treatmentFunction}/${session.kind}`;
    const queue = open.get(key);
    if (queue) queue.push({ session, upTo, booked: 0 });
    else open.set(key, [{ session, upTo, booked: 0 }]);
  }
  return open;
}

/** Operations go to theatre or procedure lists, the rest to clinics and, where there are some, to diagnostic lists. */
function queueOf(pathway: Pathway, open: Queues, random: Random): string {
  const { treatmentFunction, decisionDate } = pathway;
  if (decisionDate !== undefined) {
    const theatre = `${treatmentFunction}/theatre`;
    return open.has(theatre) ? theatre : `${treatmentFunction}/procedure`;
  }
  const looks = `${treatmentFunction}/diagnostic`;
  return open.has(looks) && random.chance(0.15) ? looks : `${treatmentFunction}/clinic`;
}

/** Pressing first; then by how long they wait, shaken so that a long wait is likelier but not sure to be next. */
function inTurn(pathways: readonly Pathway[], asOf: Day, random: Random): Pathway[] {
  const rank = (pathway: Pathway): number => {
    const pressing = Math.min(priorities.indexOf(pathway.priority), priorities.indexOf("P3"));
    return pressing * 100 - (asOf - pathway.clockStart) / 5 + random.next() * 60;
  };
  return pathways
    .map((pathway) => ({ pathway, rank: rank(pathway) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ pathway }) => pathway);
}

/** A session with less left than this is full. */
const shortest = 20;

/** The first session with room that suits. Full ones have left the queue. */
function firstPlace(queue: Filling[], pathway: Pathway, suits: (date: Day) => boolean): Filling | undefined {
  const minutes = pathway.procedureMinutes;
  // A long operation may take more than its share of a list, as long as it is the first on it.
  return queue.find(
    ({ session, upTo, booked }) =>
      (booked + minutes <= upTo ||
        (booked === 0 && upTo * 3 > session.minutes && minutes <= session.minutes)) &&
      suits(session.date),
  );
}

const canCome = (patient: Patient, date: Day): boolean =>
  patient.unavailable.every(({ from, to }) => date < from || date > to);
