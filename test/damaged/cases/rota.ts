import type { Case } from "../damage.ts";
import { all, row, swap } from "../damage.ts";

export const duties: readonly Case[] = [
  [
    "somebody who is not staff",
    swap("duties.csv", "\nchidi,", "\nchidhi,"),
    `duties.csv, line 7, column staff_id: no row of staff has this id. Found “chidhi”, expected a staff_id that staff has.
  Maybe write chidi.`,
  ],
  [
    "a shift type that is not there",
    swap("duties.csv", "night,,,60", "nite,,,60"),
    `duties.csv, line 3, column shift_type: no row of shift_types has this id. Found “nite”, expected a shift_type that shift_types has.`,
  ],
  [
    "a date that the calendar has not",
    swap("duties.csv", "2026-06-10", "2026-06-31"),
    `duties.csv, line 4, column date: the value does not fit its column. Found “2026-06-31”, expected a date from 1900 to 2100 such as 2026-01-31.
  Maybe write 2026-06-30.`,
  ],
  [
    "a date in British order",
    swap("duties.csv", "2026-06-10", "10/06/2026"),
    `duties.csv, line 4, column date: the value does not fit its column. Found “10/06/2026”, expected a date from 1900 to 2100 such as 2026-01-31.
  Maybe write 2026-06-10.`,
  ],
  [
    "a date in American order",
    swap("duties.csv", "2026-06-10", "06/30/2026"),
    `duties.csv, line 4, column date: the value does not fit its column. Found “06/30/2026”, expected a date from 1900 to 2100 such as 2026-01-31.
  Maybe write 2026-06-30.`,
  ],
  [
    "day and month swapped",
    swap("duties.csv", "2026-06-10", "2026-30-06"),
    `duties.csv, line 4, column date: the value does not fit its column. Found “2026-30-06”, expected a date from 1900 to 2100 such as 2026-01-31.
  Maybe write 2026-06-30.`,
  ],
  [
    "a date with a month's name",
    swap("duties.csv", "2026-06-10", "Wed 10 June 2026"),
    `duties.csv, line 4, column date: the value does not fit its column. Found “Wed 10 June 2026”, expected a date from 1900 to 2100 such as 2026-01-31.
  Maybe write 2026-06-10.`,
  ],
  [
    "a spreadsheet's number for a date",
    swap("duties.csv", "2026-06-10", "46183"),
    `duties.csv, line 4, column date: the value does not fit its column. Found “46183”, expected a date from 1900 to 2100 such as 2026-01-31.
  Maybe write 2026-06-10.`,
  ],
  [
    "a date before any hospital",
    swap("duties.csv", "2026-06-10", "1066-10-14"),
    `duties.csv, line 4, column date: the value does not fit its column. Found “1066-10-14”, expected a date from 1900 to 2100 such as 2026-01-31.`,
  ],
  [
    "a time with a point",
    swap("duties.csv", "20:30,09:30+1", "20.30,09:30+1"),
    `duties.csv, line 4, column start: the value does not fit its column. Found “20.30”, expected a time such as 08:30, 09:30+1 or 2026-01-31T09:30.
  Maybe write 20:30.`,
  ],
  [
    "a time of four figures",
    swap("duties.csv", "20:30,09:30+1", "2030,09:30+1"),
    `duties.csv, line 4, column start: the value does not fit its column. Found “2030”, expected a time such as 08:30, 09:30+1 or 2026-01-31T09:30.
  Maybe write 20:30.`,
  ],
  [
    "an end without a start",
    swap("duties.csv", "20:30,09:30+1", ",09:30+1"),
    `duties.csv, line 4, column start: the end is given and the start is blank. Expected both, or neither to take the type's own.`,
  ],
  [
    "a start without an end",
    swap("duties.csv", "20:30,09:30+1", "20:30,"),
    `duties.csv, line 4, column end: the start is given and the end is blank. Expected both, or neither to take the type's own.`,
  ],
  [
    "a shift over itself",
    row("duties.csv", "amy,2026-06-08,day,16:30,21:00,,,,,"),
    `duties.csv, line 11, column start: amy is on two duties at once: this one overlaps the one on line 2. Found “2026-06-08 16:30 to 2026-06-08 21:00”, expected a time outside 2026-06-08 08:00 to 2026-06-08 17:00.`,
  ],
  [
    "a night into a morning that is worked",
    row("duties.csv", "amy,2026-06-11,day,09:00,17:00,,,,,"),
    `duties.csv, line 11, column start: amy is on two duties at once: this one overlaps the one on line 4. Found “2026-06-11 09:00 to 2026-06-11 17:00”, expected a time outside 2026-06-10 20:30 to 2026-06-11 09:30.`,
  ],
  [
    "a row entered twice",
    row("duties.csv", "amy,2026-06-09,night,,,60,,,yes,"),
    `duties.csv, line 11, column start: amy is on two duties at once: this one overlaps the one on line 3. Found “2026-06-09 20:30 to 2026-06-10 09:00”, expected a time outside 2026-06-09 20:30 to 2026-06-10 09:00.
  Maybe the row was entered twice: delete one.`,
  ],
  [
    "two periods on call at once",
    row("duties.csv", "ben,2026-06-09,nroc,06:00,20:00,,,,,"),
    `duties.csv, line 11, column start: ben is on two duties at once: this one overlaps the one on line 6. Found “2026-06-09 06:00 to 2026-06-09 20:00”, expected a time outside 2026-06-08 18:00 to 2026-06-09 08:00.`,
  ],
  [
    "a start on another day than its date",
    swap("duties.csv", "dev,2026-06-08,day", "dev,2026-06-07,day"),
    `duties.csv, line 9, column start: the start is on another day than the date. Found “2026-06-08T08:00+01:00”, expected a time on 2026-06-07.
  Maybe give it the date 2026-06-08.`,
  ],
  [
    "an end before the start, said outright",
    swap("duties.csv", "2026-06-08T17:00+01:00", "2026-06-08T07:00+01:00"),
    `duties.csv, line 9, column end: the duty ends before it begins. Found “2026-06-08T07:00+01:00”, expected an end after the start.`,
  ],
  [
    "a duty longer than a week",
    swap("duties.csv", "20:30,09:30+1", "20:30,09:30+8"),
    `duties.csv, line 4, column end: the duty is longer than a week. Found “09:30+8”, expected a duty of at most 168 hours.`,
  ],
  [
    "a call outside the duty",
    swap("duties.csv", "23:00-01:00", "16:00-16:30"),
    `duties.csv, line 6, column calls: the call from 2026-06-09 16:00 to 2026-06-09 16:30 is not within the duty. Found “16:00-16:30;03:10-03:40”, expected calls in the order they were worked, between 2026-06-08 18:00 and 2026-06-09 08:00.`,
  ],
  [
    "a call that cannot be read",
    swap("duties.csv", "23:00-01:00;03:10-03:40", "23.00 to 01.00"),
    `duties.csv, line 6, column calls: the value does not fit its column. Found “23.00 to 01.00”, expected calls such as 23:00-01:00;03:10-03:40.
  Maybe write 23:00-01:00.`,
  ],
  [
    "calls out of order",
    swap("duties.csv", "23:00-01:00;03:10-03:40", "03:10-03:40;23:00-01:00"),
    `duties.csv, line 6, column calls: the call from 2026-06-09 23:00 to 2026-06-10 01:00 is not within the duty. Found “03:10-03:40;23:00-01:00”, expected calls in the order they were worked, between 2026-06-08 18:00 and 2026-06-09 08:00.`,
  ],
  [
    "calls one inside another",
    swap("duties.csv", "03:10-03:40", "00:30-01:10"),
    `duties.csv, line 6, column calls: the call from 2026-06-10 00:30 to 2026-06-10 01:10 is not within the duty. Found “23:00-01:00;00:30-01:10”, expected calls in the order they were worked, between 2026-06-08 18:00 and 2026-06-09 08:00.`,
  ],
  [
    "a break longer than a day",
    swap("duties.csv", ",60,,,yes,", ",2000,,,yes,"),
    `duties.csv, line 3, column break_minutes: the value does not fit its column. Found “2000”, expected a whole number from 0 to 1440.`,
  ],
  [
    "a shift that the clocks swallow",
    row("duties.csv", "amy,2027-03-28,day,01:10,02:05,,,,,"),
    `duties.csv, line 11, column end: the duty ends before it begins. Found “02:05”, expected an end after the start.
  Maybe the clocks change that night: write the end as a full date-time.`,
  ],
  [
    "every row wrong in its own way",
    all(swap("duties.csv", "2026-06-10", "2026-06-31"), swap("duties.csv", "\nchidi,", "\nchidhi,")),
    `duties.csv, line 4, column date: the value does not fit its column. Found “2026-06-31”, expected a date from 1900 to 2100 such as 2026-01-31.
  Maybe write 2026-06-30.`,
  ],
];

export const rota: readonly Case[] = [
  [
    "a week before the first",
    swap("patterns.csv", "ward,1,mon", "ward,0,mon"),
    `patterns.csv, line 2, column week: the value does not fit its column. Found “0”, expected a whole number from 1 to 104.`,
  ],
  [
    "a weekday of no week",
    swap("patterns.csv", "Tuesday", "Someday"),
    `patterns.csv, line 3, column weekday: the value does not fit its column. Found “Someday”, expected a weekday such as mon, or its number from 1 for Monday.`,
  ],
  [
    "weekdays counted from nought",
    swap("patterns.csv", "Tuesday", "0"),
    `patterns.csv, line 3, column weekday: the value does not fit its column. Found “0”, expected a weekday such as mon, or its number from 1 for Monday.`,
  ],
  [
    "a pattern with half a time",
    swap("patterns.csv", "08:00,16:00", "08:00,"),
    `patterns.csv, line 3, column end: one of the two times is blank. Expected both, or neither to take the type's own.`,
  ],
  [
    "an agreement that ends before it begins",
    swap("agreements.csv", "2026-06-01,2026-08-31", "2026-08-31,2026-06-01"),
    `agreements.csv, line 2, column to: the last date is before the first. Found “2026-06-01”, expected a date on or after 2026-08-31.
  Maybe from and to were swapped.`,
  ],
  [
    "an agreement with nobody",
    swap("agreements.csv", "ben,,", ",,"),
    `agreements.csv, line 2, column staff_id: nobody is named. Expected a staff_id, or a department.`,
  ],
  [
    "an agreement of a stranger",
    swap("agreements.csv", "ben,,", "Ben,,"),
    `agreements.csv, line 2, column staff_id: no row of staff has this id. Found “Ben”, expected a staff_id that staff has.
  Maybe write ben.`,
  ],
  [
    "cover on a weekday and a date",
    swap("cover_needs.csv", ",,2026-06-09", ",tue,2026-06-09"),
    `cover_needs.csv, line 3, column date: a weekday and a date are both given. Found “2026-06-09”, expected one of the two.`,
  ],
  [
    "cover on no day",
    swap("cover_needs.csv", ",,2026-06-09", ",,"),
    `cover_needs.csv, line 3, column weekday: neither a weekday nor a date is given. Expected one of the two.`,
  ],
  [
    "more cover on a strike day than on any other",
    swap("cover_needs.csv", "clerking,2,1", "clerking,1,2"),
    `cover_needs.csv, line 2, column least_on_strike: more people are needed on a strike day than on any other. Found “2”, expected at most least, which is 1.
  Maybe the two numbers were swapped.`,
  ],
  [
    "a number in words",
    swap("cover_needs.csv", "clerking,2,1", "clerking,two,1"),
    `cover_needs.csv, line 2, column least: the value does not fit its column. Found “two”, expected a whole number from 0 to 1000.`,
  ],
  [
    "a wish of no kind",
    swap("wishes.csv", "prefer_off", "prefer off please"),
    `wishes.csv, line 2, column kind: the value does not fit its column. Found “prefer off please”, expected one of annual_leave, study_leave, prefer_off, prefer_on, cannot.
  Maybe write prefer_off.`,
  ],
  [
    "a wish that ends before it begins",
    swap("wishes.csv", "2026-06-20,2026-06-21", "2026-06-21,2026-06-20"),
    `wishes.csv, line 2, column to: the last date is before the first. Found “2026-06-20”, expected a date on or after 2026-06-21.
  Maybe from and to were swapped.`,
  ],
];
