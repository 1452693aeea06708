import type { Booking, Session, Site } from "#electives";
import type { Pathway, Patient } from "#patients";
import { kilometres } from "#patients";
import type { Day } from "#time";

/** One booked place and the person who holds it: the unit in which displacement is counted. */
export interface HeldPlace {
  readonly bookingId: string;
  readonly patient: Patient;
  /** Date of the place; ages are reckoned on it. */
  readonly on: Day;
  /** From home to the place as the crow flies; undefined when either is not known. */
  readonly kilometres: number | undefined;
  /** What was done there: a treatment function code. */
  readonly treatmentFunction: string;
  readonly priority: string;
}

/** Bookings with the people behind them. A booking whose session, pathway or patient is missing is left out. */
export function heldPlaces(
  bookings: Iterable<Booking>,
  from: {
    readonly sessions: Iterable<Session>;
    readonly sites: Iterable<Site>;
    readonly pathways: Iterable<Pathway>;
    readonly patients: Iterable<Patient>;
  },
): HeldPlace[] {
  const sessions = byId(from.sessions, (session) => session.sessionId);
  const sites = byId(from.sites, (site) => site.siteId);
  const pathways = byId(from.pathways, (pathway) => pathway.pathwayId);
  const patients = byId(from.patients, (patient) => patient.patientId);
  const places: HeldPlace[] = [];
  for (const booking of bookings) {
    const session = sessions.get(booking.sessionId);
    const pathway = pathways.get(booking.pathwayId);
    const patient = pathway && patients.get(pathway.patientId);
    if (!session || !patient) continue;
    places.push({
      bookingId: booking.bookingId,
      patient,
      on: session.date,
      kilometres: away(patient, sites.get(session.siteId)),
      treatmentFunction: pathway.treatmentFunction,
      priority: pathway.priority,
    });
  }
  return places;
}

const byId = <T>(rows: Iterable<T>, id: (row: T) => string): Map<string, T> =>
  new Map(Array.from(rows, (row) => [id(row), row]));

function away(patient: Patient, site: Site | undefined): number | undefined {
  const { latitude, longitude } = patient;
  if (latitude === undefined || longitude === undefined) return undefined;
  if (site?.latitude === undefined || site.longitude === undefined) return undefined;
  return kilometres({ latitude, longitude }, { latitude: site.latitude, longitude: site.longitude });
}
