import type { Duty } from "#rota";
import { isOnCall, isShift, isLeave } from "#rota";
import { isoLondonMinute, touches } from "#time";
import type { Complaints } from "../complaints.ts";
import type { ReadTable } from "../read-table.ts";

/**
 * Nobody is in two places at once: two shifts of one person may not overlap, nor two on-call periods. A shift inside
 * one's own non-resident on call is how many rotas are written (a working day within 24 hours of it) and is left to the
 * contract; work on a day of leave is pointed out.
 */
export function checkDuties(duties: ReadTable<Duty>, complaints: Complaints): void {
  const byPerson = new Map<string, number[]>();
  for (const [i, duty] of duties.rows.entries()) {
    const own = byPerson.get(duty.staffId);
    if (own) own.push(i);
    else byPerson.set(duty.staffId, [i]);
  }
  for (const own of byPerson.values()) {
    own.sort((a, b) => duties.rows[a].start - duties.rows[b].start || a - b);
    checkPerson(own, duties, complaints);
  }
}

function checkPerson(
  own: readonly number[],
  { file, rows, lines }: ReadTable<Duty>,
  complaints: Complaints,
): void {
  let shift = -1;
  let onCall = -1;
  let leave = -1;
  for (const i of own) {
    const duty = rows[i];
    const against = isShift(duty) ? shift : isOnCall(duty) ? onCall : -1;
    const other = rows[against];
    if (other !== undefined && touches(other, duty)) {
      const later = lines[i] > lines[against] ? i : against;
      const earlier = later === i ? against : i;
      complaints.add({
        file,
        line: lines[later],
        column: "start",
        what: `${duty.staffId} is on two duties at once: this one overlaps the one on line ${lines[earlier]}`,
        found: `${isoLondonMinute(rows[later].start)} to ${isoLondonMinute(rows[later].end)}`,
        expected: `a time outside ${isoLondonMinute(rows[earlier].start)} to ${isoLondonMinute(rows[earlier].end)}`,
        maybe:
          rows[later].start === rows[earlier].start && rows[later].end === rows[earlier].end
            ? "the row was entered twice: delete one"
            : undefined,
      });
    }
    const away = rows[leave];
    if (isShift(duty) && away !== undefined && away.date === duty.date) {
      complaints.note({
        file,
        line: lines[i],
        column: "date",
        what: `${duty.staffId} works on a day of leave, which stands on line ${lines[leave]}`,
        found: duty.shiftType,
        expected: "leave or work",
      });
    }
    if (isShift(duty) && !(rows[shift] !== undefined && rows[shift].end > duty.end)) shift = i;
    if (isOnCall(duty) && !(rows[onCall] !== undefined && rows[onCall].end > duty.end)) onCall = i;
    if (isLeave(duty)) leave = i;
  }
}
