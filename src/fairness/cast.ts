// The cast of this folder's tests.
import type { Patient } from "#patients";
import { day } from "#time";
import type { HeldPlace } from "./place.ts";

/** Somebody of whom nothing is known but what the case says. */
function patient(known: Partial<Patient> = {}): Patient {
  return {
    patientId: "p",
    birthYear: undefined,
    sex: "",
    ethnicCategory: "",
    imdDecile: undefined,
    lsoa: "",
    needs: [],
    latitude: undefined,
    longitude: undefined,
    unavailable: [],
    noticeDays: undefined,
    furthestKm: undefined,
    ...known,
  };
}

/** A place on Monday 15 June 2026 held by such a person. */
export function place(
  bookingId: string,
  known: Partial<Patient> = {},
  about: Partial<Omit<HeldPlace, "bookingId" | "patient">> = {},
): HeldPlace {
  return {
    bookingId,
    patient: patient({ patientId: bookingId, ...known }),
    on: day("2026-06-15"),
    kilometres: undefined,
    treatmentFunction: "110",
    priority: "routine",
    ...about,
  };
}
