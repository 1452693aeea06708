import type { Doctor } from "#people";
import type { Duty, PatternSlot, ShiftType } from "#rota";
import { dutyKinds } from "#rota";
import type { Day } from "#time";
import { londonInstant } from "#time";
import type { Breach, DoctorVerdict } from "./breach.ts";
import type { JudgeOptions } from "./judge.ts";
import { judge } from "./judge.ts";
import type { Rulebook } from "./rulebook.ts";

/** One turn of a cycle that repeats for ever. */
export interface Cycle {
  readonly weeks: number;
  /** The Monday its first week is written down for. */
  readonly monday: Day;
  /** On a clock that never moves: `start` and `end` are the same as `wall`. */
  readonly duties: readonly Duty[];
}

/** Weeks on either side that any rule may look into from a turn of the cycle. */
const sight = 6;

/**
 * Judges a pattern wrapped, its last week running into its first, over one turn. The clocks stand still: a template
 * has no date. Times of the answer are those of the turn that starts on the cycle's Monday.
 */
export function judgePattern(
  book: Rulebook,
  doctor: Doctor,
  cycle: Cycle,
  options: Omit<JudgeOptions, "period" | "cyclic"> = {},
): DoctorVerdict {
  const { weeks, monday } = cycle;
  const turns = Math.ceil(sight / weeks);
  const unrolled: Duty[] = [];
  for (let turn = -turns; turn <= turns; turn++)
    for (const duty of cycle.duties) unrolled.push(moved(duty, turn * weeks * 7));
  const period = { from: monday, to: monday + weeks * 7 - 1 };
  const verdict = judge(book, doctor, unrolled, { ...options, period, cyclic: true });
  return {
    ...verdict,
    breaches: verdict.breaches.map(onLondonClocks),
    lifted: verdict.lifted.map((lifted) => ({ ...lifted, ...onLondonClocks(lifted) })),
  };
}

function moved(duty: Duty, days: number): Duty {
  const by = days * 1440;
  const later = ({ start, end }: { start: number; end: number }): { start: number; end: number } => ({
    start: start + by,
    end: end + by,
  });
  return {
    ...duty,
    ...later(duty),
    date: duty.date + days,
    wall: later(duty.wall),
    calls: duty.calls.map(later),
  };
}

/** A cycle's duties stand on the clock that never moves; London's clocks show that at these moments. */
const onLondonClocks = (breach: Breach): Breach => ({
  ...breach,
  duties: breach.duties.map((start) => londonInstant(0, start)),
});

/** A pattern's slots as one turn of a cycle. A slot whose type nobody describes is a shift if it has times. */
export function cycleOf(slots: readonly PatternSlot[], types: readonly ShiftType[], monday: Day): Cycle {
  const weeks = Math.max(...slots.map(({ week }) => week));
  const duties: Duty[] = [];
  for (const slot of slots) {
    const type = types.find(({ shiftType }) => shiftType === slot.shiftType);
    const named = dutyKinds.find((kind) => kind === slot.shiftType);
    const start = slot.start ?? type?.start;
    const end = slot.end ?? type?.end;
    const kind = type?.kind ?? named ?? (start === undefined ? "off" : "shift");
    const date = monday + (slot.week - 1) * 7 + slot.weekday;
    const span = { start: date * 1440 + (start ?? 0), end: date * 1440 + (end ?? 1440) };
    duties.push({
      staffId: slot.patternId,
      date,
      shiftType: slot.shiftType,
      kind,
      ...span,
      wall: span,
      breakMinutes: undefined,
      calls: [],
      expectedRest: true,
      handover: false,
      expectedWorkMinutes: type?.expectedWorkMinutes ?? 0,
      note: "",
    });
  }
  return { weeks, monday, duties: duties.toSorted((a, b) => a.start - b.start) };
}
