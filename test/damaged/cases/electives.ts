import type { Case } from "../damage.ts";
import { all, row, swap } from "../damage.ts";

export const electives: readonly Case[] = [
  [
    "a session that ends before it begins",
    swap("sessions.csv", "08:30,12:30", "12:30,08:30"),
    `sessions.csv, line 2, column end: the session ends before it begins. Found “08:30”, expected an end after the start.
  Maybe start and end were swapped, or the end is on the next day: write it as 01:30+1.`,
  ],
  [
    "more minutes than the session has",
    swap("sessions.csv", "outpatient,180", "outpatient,1800"),
    `sessions.csv, line 3, column minutes: the value does not fit its column. Found “1800”, expected a whole number from 0 to 1440.`,
  ],
  [
    "minutes that the session has not",
    swap("sessions.csv", "outpatient,180", "outpatient,300"),
    `sessions.csv, line 3, column minutes: more minutes may be booked than the session is long. Found “300”, expected at most 210.`,
  ],
  [
    "a team with an equals sign",
    swap("sessions.csv", "surgeon:1;anaesthetist:1", "surgeon=1;anaesthetist=1"),
    `sessions.csv, line 2, column team: the value does not fit its column. Found “surgeon=1;anaesthetist=1”, expected skills and numbers such as surgeon:1;anaesthetist:1.
  Maybe write surgeon:1;anaesthetist:1.`,
  ],
  [
    "a lead who is not staff",
    swap("sessions.csv", "17:00,chidi", "17:00,chidy"),
    `sessions.csv, line 3, column lead_staff_id: no row of staff has this id. Found “chidy”, expected a staff_id that staff has.
  Maybe write chidi.`,
  ],
  [
    "a kind of session that is not known",
    swap("sessions.csv", ",clinic,", ",outpatients,"),
    `sessions.csv, line 3, column kind: the value does not fit its column. Found “outpatients”, expected one of theatre, clinic, procedure, diagnostic.`,
  ],
  [
    "a session at no site",
    swap("sessions.csv", "s1,main", "s1,Main"),
    `sessions.csv, line 2, column site_id: no row of sites has this id. Found “Main”, expected a site_id that sites has.
  Maybe write main.`,
  ],
  [
    "a decile of eleven",
    swap("patients.csv", "p2,1988,male,H,5", "p2,1988,male,H,11"),
    `patients.csv, line 3, column imd_decile: the value does not fit its column. Found “11”, expected a whole number from 1 to 10.`,
  ],
  [
    "a latitude off the map",
    swap("patients.csv", "52.95,-1.16", "152.95,-1.16"),
    `patients.csv, line 2, column latitude: the value does not fit its column. Found “152.95”, expected a number from 49 to 61.`,
  ],
  [
    "latitude and longitude swapped",
    swap("patients.csv", "52.95,-1.16", "-1.16,52.95"),
    `patients.csv, line 2, column latitude: the value does not fit its column. Found “-1.16”, expected a number from 49 to 61.`,
  ],
  [
    "a birth before the telephone",
    swap("patients.csv", "p1,1950", "p1,1850"),
    `patients.csv, line 2, column birth_year: the value does not fit its column. Found “1850”, expected a whole number from 1900 to 2100.`,
  ],
  [
    "days away that end before they begin",
    swap("patients.csv", "2026-06-20/2026-06-27", "2026-06-27/2026-06-20"),
    `patients.csv, line 2, column unavailable: the value does not fit its column. Found “2026-06-27/2026-06-20”, expected dates or ranges joined by ; such as 2026-01-05/2026-01-09;2026-02-01.
  Maybe write 2026-06-20/2026-06-27.`,
  ],
  [
    "days away in British order",
    swap("patients.csv", "2026-06-20/2026-06-27", "20/06/2026 to 27/06/2026"),
    `patients.csv, line 2, column unavailable: the value does not fit its column. Found “20/06/2026 to 27/06/2026”, expected dates or ranges joined by ; such as 2026-01-05/2026-01-09;2026-02-01.
  Maybe write 2026-06-20/2026-06-27.`,
  ],
  [
    "a patient twice",
    row("patients.csv", "p3,2001,female,M,10,,,,,,,"),
    `patients.csv, line 7, column patient_id: this id stands on line 4 already. Found “p3”, expected each patient_id once.`,
  ],
  [
    "a distance below nought",
    swap("patients.csv", ",14,30", ",14,-30"),
    `patients.csv, line 2, column furthest_km: the value does not fit its column. Found “-30”, expected a number from 0 to 1500.`,
  ],
  [
    "a priority in small letters",
    swap("pathways.csv", ",P2,", ",p2,"),
    `pathways.csv, line 2, column priority: the value does not fit its column. Found “p2”, expected one of P1a, P1b, cancer_31, cancer_62, P2, urgent, P3, routine, P4.
  Maybe write P2.`,
  ],
  [
    "a priority that is not known",
    swap("pathways.csv", ",P2,", ",P9,"),
    `pathways.csv, line 2, column priority: the value does not fit its column. Found “P9”, expected one of P1a, P1b, cancer_31, cancer_62, P2, urgent, P3, routine, P4.`,
  ],
  [
    "a pathway of nobody",
    swap("pathways.csv", "w5,p5", "w5,p55"),
    `pathways.csv, line 6, column patient_id: no row of patients has this id. Found “p55”, expected a patient_id that patients has.
  Maybe write p5.`,
  ],
  [
    "minutes with their unit",
    swap("pathways.csv", ",90,1,0", ",90 min,1,0"),
    `pathways.csv, line 2, column procedure_minutes: the value does not fit its column. Found “90 min”, expected a whole number from 0 to 1440.
  Maybe write 90.`,
  ],
  [
    "half a night",
    swap("pathways.csv", ",90,1,0", ",90,0.5,0"),
    `pathways.csv, line 2, column length_of_stay: the value does not fit its column. Found “0.5”, expected a whole number from 0 to 365.`,
  ],
  [
    "a clock start as a spreadsheet counts",
    swap("pathways.csv", "2025-11-03", "45964"),
    `pathways.csv, line 2, column clock_start: the value does not fit its column. Found “45964”, expected a date from 1900 to 2100 such as 2026-01-31.
  Maybe write 2025-11-03.`,
  ],
  [
    "a pathway twice",
    row("pathways.csv", "w2,p3,100,2026-01-12,P3,,,60,0,1"),
    `pathways.csv, line 7, column pathway_id: this id stands on line 3 already. Found “w2”, expected each pathway_id once.`,
  ],
  [
    "a booking in no session",
    swap("bookings.csv", "w3,s2", "w3,s22"),
    `bookings.csv, line 4, column session_id: no row of sessions has this id. Found “s22”, expected a session_id that sessions has.
  Maybe write s2.`,
  ],
  [
    "a booking of no pathway",
    swap("bookings.csv", "b3,w3", "b3,x3"),
    `bookings.csv, line 4, column pathway_id: no row of pathways has this id. Found “x3”, expected a pathway_id that pathways has.`,
  ],
  [
    "a patient twice in a slot",
    row("bookings.csv", "b5,w1,s1,09:00,30,booked"),
    `bookings.csv, line 6, column start: patient p1 is booked twice at one time: also on line 2. Found “2026-06-09 09:00 for 30 minutes”, expected a time outside 2026-06-09 08:30 and its 90 minutes.
  Maybe the row was entered twice: delete one.`,
  ],
  [
    "a patient in two places at once",
    all(swap("pathways.csv", "w4,p4", "w4,p1"), row("bookings.csv", "b5,w4,s1,09:00,30,booked")),
    `bookings.csv, line 6, column start: patient p1 is booked twice at one time: also on line 2. Found “2026-06-09 09:00 for 30 minutes”, expected a time outside 2026-06-09 08:30 and its 90 minutes.`,
  ],
  [
    "a booking before its session begins",
    swap("bookings.csv", "s1,08:30", "s1,07:30"),
    `bookings.csv, line 2, column start: the booking does not begin within its session s1. Found “2026-06-09 07:30”, expected from 2026-06-09 08:30 to before 2026-06-09 12:30.`,
  ],
  [
    "a booking on another day than its session",
    swap("bookings.csv", "s1,08:30", "s1,2026-06-10T08:30"),
    `bookings.csv, line 2, column start: the booking does not begin within its session s1. Found “2026-06-10 08:30”, expected from 2026-06-09 08:30 to before 2026-06-09 12:30.`,
  ],
  [
    "a booking of no minutes",
    swap("bookings.csv", "08:30,90", "08:30,0"),
    `bookings.csv, line 2, column minutes: the value does not fit its column. Found “0”, expected a whole number from 1 to 1440.`,
  ],
  [
    "a state that is not known",
    swap("bookings.csv", "90,booked", "90,book"),
    `bookings.csv, line 2, column state: the value does not fit its column. Found “book”, expected one of booked, awaiting_decision, stood_down, proposed, offered, accepted, declined, attended, did_not_attend, closed.
  Maybe write booked.`,
  ],
  [
    "a booking twice",
    row("bookings.csv", "b1,w5,s2,14:30,20,booked"),
    `bookings.csv, line 6, column booking_id: this id stands on line 2 already. Found “b1”, expected each booking_id once.`,
  ],
];

export const disputes: readonly Case[] = [
  [
    "an action that calls out nobody",
    swap("actions.csv", ",resident,", ",,"),
    `actions.csv, line 2, column grades: nobody is called out. Expected grades such as resident or ST3;ST4.`,
  ],
  [
    "an action that ends before it begins",
    swap("actions.csv", "2026-06-09,2026-06-14", "2026-06-14,2026-06-09"),
    `actions.csv, line 2, column end: the action ends before it begins. Found “2026-06-09”, expected a date on or after 2026-06-14.
  Maybe start and end were swapped.`,
  ],
  [
    "a chance above one",
    swap("actions.csv", "2026-05-29,0.8", "2026-05-29,80"),
    `actions.csv, line 2, column probability_goes_ahead: the value does not fit its column. Found “80”, expected a number from 0 to 1.`,
  ],
  [
    "a chance in per cent",
    swap("actions.csv", "2026-05-29,0.8", "2026-05-29,80%"),
    `actions.csv, line 2, column probability_goes_ahead: the value does not fit its column. Found “80%”, expected a number from 0 to 1.
  Maybe write 0.8.`,
  ],
  [
    "a scope that is not known",
    swap("actions.csv", "all_out", "all out"),
    `actions.csv, line 2, column scope: the value does not fit its column. Found “all out”, expected one of all_out, emergency_cover_kept.
  Maybe write all_out.`,
  ],
  [
    "half of the daily hours",
    swap("actions.csv", "07:00,06:59", "07:00,"),
    `actions.csv, line 2, column daily_to: one of the two hours is blank. Expected both, or neither.`,
  ],
  [
    "a group so small that a person shows",
    row("turnout_history.csv", "2025-07,2025-07-25,ST4,surgery,6,3,3,0"),
    `turnout_history.csv, line 3, column due: the group is so small that a person could be told apart. Found “6”, expected groups of at least 10.
  Maybe put grades or departments together until the group is large enough.`,
  ],
  [
    "more people than were due",
    swap("turnout_history.csv", "120,70,42,8", "120,90,42,8"),
    `turnout_history.csv, line 2, column due: fewer were due than the 140 who are counted as present or absent. Found “120”, expected at least 140.`,
  ],
  [
    "a group twice",
    row("turnout_history.csv", "2025-07,2025-07-25,resident,,110,70,40,0"),
    `turnout_history.csv, line 3, column department: a row with the same action_id, date, grade, department stands on line 2 already. Expected each row once.`,
  ],
  [
    "fewer than none",
    swap("turnout_history.csv", "120,70,42,8", "120,70,-42,8"),
    `turnout_history.csv, line 2, column absent_strike: the value does not fit its column. Found “-42”, expected a whole number from 0 to 100000.`,
  ],
];
