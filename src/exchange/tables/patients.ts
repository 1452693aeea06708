import type { Patient } from "#patients";
import { dateRanges } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { number, whole } from "../cells/number.ts";
import { id, list, text } from "../cells/text.ts";
import { table } from "../table.ts";
import { latitude, longitude } from "./sites.ts";

const columns = {
  patient_id: id("A pseudonym."),
  birth_year: optional(whole("Year of birth.", { least: 1900, most: 2100 }), undefined),
  sex: optional(text("As the record holds it."), ""),
  ethnic_category: optional(text("Code of the NHS data dictionary, A to Z."), ""),
  imd_decile: optional(
    whole("Index of multiple deprivation of the home: 1 is the most deprived tenth of England.", {
      least: 1,
      most: 10,
    }),
    undefined,
  ),
  lsoa: optional(id("Lower layer super output area of the home."), ""),
  needs: list(
    "Things to arrange: interpreter, wheelchair, learning_disability, carer, transport, no_internet …",
  ),
  latitude: optional(latitude, undefined),
  longitude: optional(longitude, undefined),
  unavailable: dateRanges("Dates the patient has said they cannot come."),
  notice_days: optional(
    whole("Notice the patient asked for; blank where they were not asked.", { least: 0, most: 365 }),
    undefined,
  ),
  furthest_km: optional(number("As far as they can travel.", { least: 0, most: 1500 }), undefined),
} as const;

export const patients = table<Patient, typeof columns>({
  name: "patients",
  title: "Patients",
  says: "A person who waits, by pseudonym.",
  columns,
  key: ["patient_id"],
  points: {},
  required: true,
  make: (row) => ({
    patientId: row.patient_id,
    birthYear: row.birth_year,
    sex: row.sex,
    ethnicCategory: row.ethnic_category,
    imdDecile: row.imd_decile,
    lsoa: row.lsoa,
    needs: row.needs,
    latitude: row.latitude,
    longitude: row.longitude,
    unavailable: row.unavailable,
    noticeDays: row.notice_days,
    furthestKm: row.furthest_km,
  }),
  cells: (patient) => ({
    patient_id: patient.patientId,
    birth_year: patient.birthYear,
    sex: patient.sex,
    ethnic_category: patient.ethnicCategory,
    imd_decile: patient.imdDecile,
    lsoa: patient.lsoa,
    needs: patient.needs,
    latitude: patient.latitude,
    longitude: patient.longitude,
    unavailable: patient.unavailable,
    notice_days: patient.noticeDays,
    furthest_km: patient.furthestKm,
  }),
});
