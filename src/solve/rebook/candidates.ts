import type { Session } from "#electives";
import { freeMinutes } from "#electives";
import type { Pathway, Patient } from "#patients";
import { deadlines, kilometres } from "#patients";
import { isLeave } from "#rota";
import type { Day } from "#time";
import { londonDay } from "#time";
import type { AssignmentProblem } from "./assignment.ts";
import type { Displaced, RebookProblem } from "./problem.ts";
import type { DayWeight } from "./weigh.ts";
import { costOfDate, costOfWaiting, weighDay } from "./weigh.ts";

/** One displaced booking with the facts that order it. */
export interface Candidate {
  readonly displaced: Displaced;
  readonly pathway: Pathway;
  readonly patient: Patient | undefined;
  readonly weight: DayWeight;
}

/** The problem in flat arrays, and what its rows and columns stand for. */
export interface Candidates {
  readonly people: readonly Candidate[];
  readonly sessions: readonly Session[];
  readonly problem: AssignmentProblem;
  /** How many people had more dates than the policy weighs. */
  readonly cutShort: number;
}

/** Every real free place for every displaced booking: same treatment function, same kind, lead there, patient able. */
export function candidates(facts: RebookProblem): Candidates {
  const today = londonDay(facts.asOf);
  const open = openSessions(facts, today);
  const groups = new Map<string, number[]>();
  open.sessions.forEach((session, j) => {
    const key = groupOf(session);
    const known = groups.get(key);
    if (known) known.push(j);
    else groups.set(key, [j]);
  });
  const people = peopleOf(facts, today);
  const sessionOf = new Map(facts.sessions.map((session) => [session.sessionId, session]));
  const sites = new Map(facts.sites.map((site) => [site.siteId, site]));
  const busy = datesTaken(facts);

  const first = new Int32Array(people.length + 1);
  const place: number[] = [];
  const cost: number[] = [];
  let cutShort = 0;
  people.forEach((person, i) => {
    const from = sessionOf.get(person.displaced.sessionId);
    const found: { j: number; cost: number }[] = [];
    const distances = new Map<string, number | undefined>();
    const limits = deadlines(person.pathway, today).filter((limit) => limit.lastDay >= today);
    for (const j of (from && groups.get(groupOf(from))) ?? []) {
      const session = open.sessions[j];
      if (open.room[j] < person.displaced.minutes || session.sessionId === person.displaced.sessionId)
        continue;
      const days = session.date - today;
      if (days < noticeFor(facts, person) || !canCome(person.patient, session.date)) continue;
      if (busy.get(person.pathway.patientId)?.has(session.date)) continue;
      if (!distances.has(session.siteId))
        distances.set(session.siteId, kmTo(person.patient, sites.get(session.siteId)));
      const km = distances.get(session.siteId);
      if (km !== undefined && person.patient?.furthestKm !== undefined && km > person.patient.furthestKm)
        continue;
      const broken = limits.reduce((sum, limit) => sum + (limit.lastDay < session.date ? 1 : 0), 0);
      found.push({ j, cost: costOfDate(facts.policy, person.weight, broken, days, km).total });
    }
    found.sort((a, b) => a.cost - b.cost || a.j - b.j);
    if (found.length > facts.policy.candidates) cutShort++;
    for (const one of found.slice(0, facts.policy.candidates)) {
      place.push(one.j);
      cost.push(one.cost);
    }
    first[i + 1] = place.length;
  });
  return {
    people,
    sessions: open.sessions,
    cutShort,
    problem: {
      minutes: Int32Array.from(people, (person) => person.displaced.minutes),
      room: open.room,
      first,
      session: Int32Array.from(place),
      cost: Float64Array.from(cost),
      waiting: Float64Array.from(people, (person) => costOfWaiting(facts.policy, person.weight)),
    },
  };
}

/** People compete for the same free minutes only inside one treatment function and one kind of session. */
const groupOf = (session: Session): string => `${session.treatmentFunction}|${session.kind}`;

function openSessions(facts: RebookProblem, today: Day): { sessions: Session[]; room: Int32Array } {
  const free = freeMinutes(facts.sessions, facts.bookings);
  const away = new Set<string>();
  for (const duty of facts.rota?.all() ?? []) if (isLeave(duty)) away.add(`${duty.staffId}|${duty.date}`);
  const sessions = facts.sessions
    .filter(
      (session) =>
        session.start > facts.asOf &&
        session.date <= today + facts.policy.horizon &&
        !facts.shut.has(session.sessionId) &&
        !away.has(`${session.leadStaffId}|${session.date}`) &&
        free.get(session.sessionId)! > 0,
    )
    .toSorted((a, b) => a.start - b.start || (a.sessionId < b.sessionId ? -1 : 1));
  return { sessions, room: Int32Array.from(sessions, (session) => free.get(session.sessionId)!) };
}

function peopleOf(facts: RebookProblem, today: Day): Candidate[] {
  const pathways = new Map(facts.pathways.map((pathway) => [pathway.pathwayId, pathway]));
  const patients = new Map(facts.patients.map((patient) => [patient.patientId, patient]));
  return facts.displaced.map((displaced) => {
    const pathway = pathways.get(displaced.pathwayId);
    if (!pathway)
      throw new RangeError(
        `booking ${displaced.bookingId} names pathway ${displaced.pathwayId}, which is not there`,
      );
    const patient = patients.get(pathway.patientId);
    return { displaced, pathway, patient, weight: weighDay(facts.policy, pathway, patient, today) };
  });
}

/** Dates on which a patient already comes for something else that stands: one journey a day is asked of nobody twice. */
function datesTaken(facts: RebookProblem): Map<string, Set<Day>> {
  const displaced = new Set(facts.displaced.map((one) => one.bookingId));
  const concerned = new Set(facts.displaced.map((one) => one.pathwayId));
  const patientOf = new Map<string, string>();
  for (const pathway of facts.pathways) patientOf.set(pathway.pathwayId, pathway.patientId);
  const people = new Set([...concerned].map((pathwayId) => patientOf.get(pathwayId)));
  const taken = new Map<string, Set<Day>>();
  for (const booking of facts.bookings) {
    const patientId = patientOf.get(booking.pathwayId);
    if (patientId === undefined || !people.has(patientId)) continue;
    if (booking.state !== "booked" || displaced.has(booking.bookingId)) continue;
    const dates = taken.get(patientId) ?? new Set<Day>();
    taken.set(patientId, dates.add(londonDay(booking.start)));
  }
  return taken;
}

const noticeFor = (facts: RebookProblem, person: Candidate): number =>
  person.patient?.noticeDays ?? facts.policy.leastNotice;

const canCome = (patient: Patient | undefined, date: Day): boolean =>
  !patient?.unavailable.some((range) => range.from <= date && date <= range.to);

function kmTo(
  patient: Patient | undefined,
  site: { latitude: number | undefined; longitude: number | undefined } | undefined,
): number | undefined {
  if (patient?.latitude === undefined || patient.longitude === undefined) return undefined;
  if (site?.latitude === undefined || site.longitude === undefined) return undefined;
  return kilometres(
    { latitude: patient.latitude, longitude: patient.longitude },
    { latitude: site.latitude, longitude: site.longitude },
  );
}
