import type { Duty } from "#rota";
import { isLeave, isOnCall, isShift } from "#rota";
import { londonClockTime } from "#time";
import { clockSays } from "#wording";
import type { Desk } from "./desk.ts";
import { shiftTypeOf } from "./desk.ts";
import type { RotaCell } from "./pieces.ts";

const night = { from: 60, to: 300 } as const;

/** Shown dark: anybody at work at some time between 1am and 5am. A sign for the eye alone; the contract judges. */
function isNight({ wall }: Duty): boolean {
  const midnight = Math.floor(wall.start / 1440) * 1440;
  return [midnight, midnight + 1440].some((at) => wall.start < at + night.to && wall.end > at + night.from);
}

function tone(duty: Duty): RotaCell["tone"] {
  if (isLeave(duty)) return "leave";
  if (isOnCall(duty)) return "on-call";
  if (!isShift(duty)) return undefined;
  return isNight(duty) ? "night" : "work";
}

/** One duty as a cell of a rota. */
export function dutyCell(
  desk: Desk,
  department: string,
  duty: Duty,
  marks: readonly string[] = [],
): RotaCell {
  const type = shiftTypeOf(desk, department, duty.shiftType);
  const timed = isShift(duty) || isOnCall(duty);
  return {
    label: type?.label ?? duty.shiftType,
    time: timed
      ? `${clockSays(londonClockTime(duty.start))} to ${clockSays(londonClockTime(duty.end))}`
      : undefined,
    tone: tone(duty),
    marks,
  };
}
