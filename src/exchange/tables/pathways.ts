import type { Pathway } from "#patients";
import { priorities } from "#patients";
import { isoDay } from "#time";
import { date } from "../cells/calendar.ts";
import { optional } from "../cells/cell.ts";
import { whole } from "../cells/number.ts";
import { id, oneOf } from "../cells/text.ts";
import { table } from "../table.ts";

const columns = {
  pathway_id: id("Names the pathway."),
  patient_id: id("Who waits."),
  treatment_function: id("Treatment function code, such as 110."),
  clock_start: date("When the referral-to-treatment clock started."),
  priority: oneOf(priorities, "Clinical priority, or the cancer standard that binds."),
  decision_date: optional(
    date("Decision to admit; blank for a pathway that waits for a clinic or a decision."),
    undefined,
  ),
  breach_date: optional(date("When the next standard is broken."), undefined),
  procedure_minutes: optional(whole("Minutes the next step takes.", { least: 0, most: 1440 }), 0),
  length_of_stay: optional(whole("Nights expected in hospital.", { least: 0, most: 365 }), 0),
  times_cancelled: optional(whole("Times the hospital has cancelled it before.", { least: 0, most: 100 }), 0),
} as const;

export const pathways = table<Pathway, typeof columns>({
  name: "pathways",
  title: "Pathways",
  says: "A referral-to-treatment clock and what it waits for.",
  columns,
  key: ["pathway_id"],
  points: { patient_id: "patients" },
  required: true,
  make(row, place) {
    if (row.decision_date !== undefined && row.decision_date < row.clock_start) {
      place.note("decision_date", {
        what: "the decision to admit is before the clock started",
        expected: `a date on or after ${isoDay(row.clock_start)}`,
      });
    }
    return {
      pathwayId: row.pathway_id,
      patientId: row.patient_id,
      treatmentFunction: row.treatment_function,
      clockStart: row.clock_start,
      priority: row.priority,
      decisionDate: row.decision_date,
      breachDate: row.breach_date,
      procedureMinutes: row.procedure_minutes,
      lengthOfStay: row.length_of_stay,
      timesCancelled: row.times_cancelled,
    };
  },
  cells: (pathway) => ({
    pathway_id: pathway.pathwayId,
    patient_id: pathway.patientId,
    treatment_function: pathway.treatmentFunction,
    clock_start: pathway.clockStart,
    priority: pathway.priority,
    decision_date: pathway.decisionDate,
    breach_date: pathway.breachDate,
    procedure_minutes: pathway.procedureMinutes,
    length_of_stay: pathway.lengthOfStay,
    times_cancelled: pathway.timesCancelled,
  }),
});
