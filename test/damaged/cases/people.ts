import type { Case } from "../damage.ts";
import { row, swap } from "../damage.ts";

const fits = "the value does not fit its column";

export const people: readonly Case[] = [
  [
    "nobody at all: full time of nought",
    swap("staff.csv", "clerking,1,", "clerking,0,"),
    `staff.csv, line 2, column fte: ${fits}. Found “0”, expected a number above 0 and at most 1.`,
  ],
  [
    "more than full time",
    swap("staff.csv", "clerking,1,", "clerking,1.2,"),
    `staff.csv, line 2, column fte: ${fits}. Found “1.2”, expected a number above 0 and at most 1.`,
  ],
  [
    "a decimal comma",
    swap("staff.csv", ",0.8,", ',"0,8",'),
    `staff.csv, line 3, column fte: ${fits}. Found “0,8”, expected a number above 0 and at most 1.
  Maybe write 0.8.`,
  ],
  [
    "a percentage",
    swap("staff.csv", ",0.8,", ",80%,"),
    `staff.csv, line 3, column fte: ${fits}. Found “80%”, expected a number above 0 and at most 1.
  Maybe write 0.8.`,
  ],
  [
    "a grade in small letters",
    swap("staff.csv", "ST4", "st4"),
    `staff.csv, line 3, column grade: the grade is not written as grades are. Found “st4”, expected a grade such as FY1, FY2, CT1, CT2, CT3, ST1, ST2, ST3, ST4, ST5, ST6, ST7, ST8, SAS, LED, consultant, nurse, midwife, ACP, PA, AHP.
  Maybe write ST4.`,
  ],
  [
    "two people of one id",
    row("staff.csv", "amy,Amy too,FY1,medicine,,1,,,,,,,,"),
    `staff.csv, line 6, column staff_id: this id stands on line 2 already. Found “amy”, expected each staff_id once.`,
  ],
  [
    "an id with a space after it",
    swap("staff.csv", "\nben,", "\nben ,"),
    `staff.csv, line 3, column staff_id: ${fits}. Found “ben ”, expected an id without spaces at its ends.
  Maybe write ben.`,
  ],
  [
    "a blank id",
    row("staff.csv", ",Eve,FY1,medicine,,1,,,,,,,,"),
    `staff.csv, line 6, column staff_id: the cell is blank. Expected an id without spaces at its ends.`,
  ],
  [
    "a truth that is neither",
    swap("staff.csv", "tcs-now,,yes", "tcs-now,,signed"),
    `staff.csv, line 5, column opted_out: ${fits}. Found “signed”, expected yes or no.`,
  ],
  [
    "weekdays from one to another",
    swap("staff.csv", "mon;tue;wed;thu", "mon-thu"),
    `staff.csv, line 3, column works_on: ${fits}. Found “mon-thu”, expected weekdays joined by ; such as mon;tue;fri.
  Maybe write mon;tue;wed;thu.`,
  ],
  [
    "a renewal date in British order",
    swap("staff.csv", "2026-08-05", "05/08/2026"),
    `staff.csv, line 3, column contract_renewal_date: ${fits}. Found “05/08/2026”, expected a date from 1900 to 2100 such as 2026-01-31.
  Maybe write 2026-08-05.`,
  ],
  [
    "a site that is not there",
    swap("staff.csv", ",main,8,", ",mian,8,"),
    `staff.csv, line 3, column site_id: no row of sites has this id. Found “mian”, expected a site_id that sites has.
  Maybe write main.`,
  ],
  [
    "a working pattern misspelt",
    swap("staff.csv", "full_shift", "Full shift"),
    `staff.csv, line 5, column working_pattern: ${fits}. Found “Full shift”, expected one of full_shift, partial_shift, partial_24h, on_call, hybrid.
  Maybe write full_shift.`,
  ],
  [
    "more weekends than a year has",
    swap("staff.csv", ",main,8,", ",main,80,"),
    `staff.csv, line 3, column full_time_weekends: ${fits}. Found “80”, expected a number from 0 to 53.`,
  ],
];

export const shifts: readonly Case[] = [
  [
    "a kind misspelt",
    swap("shift_types.csv", ",shift,0", ",shfit,0"),
    `shift_types.csv, line 2, column kind: the value does not fit its column. Found “shfit”, expected one of shift, non_resident_on_call, leave, study_leave, zero_day, off.
  Maybe write shift.`,
  ],
  [
    "a time in words",
    swap("shift_types.csv", "08:00,17:00", "8am,17:00"),
    `shift_types.csv, line 2, column start: the value does not fit its column. Found “8am”, expected a time such as 08:30.
  Maybe write 08:00.`,
  ],
  [
    "a time without its nought",
    swap("shift_types.csv", "08:00,17:00", "8:00,17:00"),
    `shift_types.csv, line 2, column start: the value does not fit its column. Found “8:00”, expected a time such as 08:30.
  Maybe write 08:00.`,
  ],
  [
    "a time that no clock shows",
    swap("shift_types.csv", "08:00,17:00", "08:00,25:30"),
    `shift_types.csv, line 2, column end: the value does not fit its column. Found “25:30”, expected a time such as 08:30.
  Maybe write 01:30+1.`,
  ],
  [
    "a shift without an end",
    swap("shift_types.csv", "08:00,17:00", "08:00,"),
    `shift_types.csv, line 2, column end: the time is blank. Expected a time such as 08:30 for a shift.`,
  ],
  [
    "a shift type that starts tomorrow",
    swap("shift_types.csv", "08:00,17:00", "08:00+1,17:00+1"),
    `shift_types.csv, line 2, column start: the start is on the next day. Found “08:00+1”, expected a time from 00:00 to 23:59.`,
  ],
  [
    "less than no work",
    swap("shift_types.csv", "on_call,120", "on_call,-5"),
    `shift_types.csv, line 4, column expected_work_minutes: the value does not fit its column. Found “-5”, expected a whole number from 0 to 10080.`,
  ],
  [
    "a shift type twice",
    row("shift_types.csv", "day,,Day,09:00,18:00,shift,0,"),
    `shift_types.csv, line 7, column shift_type: this id stands on line 2 already. Found “day”, expected each shift_type once.`,
  ],
];
