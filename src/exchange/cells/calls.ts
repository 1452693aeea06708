import type { ClockTime, Instant } from "#time";
import { isoInstant, writeClock } from "#time";
import type { Cell } from "./cell.ts";
import { when } from "./calendar.ts";
import type { When } from "./calendar.ts";
import { clockMend } from "./clock-mend.ts";
import { listOf } from "./text.ts";

/** A call as it is written: clock times that the duty places, or moments said outright. */
export interface Call {
  readonly from: When;
  readonly to: When;
}

const time = when("");

/** `23:00-01:00;03:10-03:40`, or with a slash between full date-times. */
export const calls = (says: string): Cell<readonly Call[]> => {
  const expected = "calls such as 23:00-01:00;03:10-03:40";
  const one: Cell<Call> = {
    ...time,
    says,
    expected,
    blank: { from: 0, to: 0 },
    read: (cell) => {
      const parts = cell.includes("/") ? cell.split("/") : cell.split("-");
      if (parts.length !== 2) return undefined;
      const from = time.read(parts[0].trim());
      const to = time.read(parts[1].trim());
      return from === undefined || to === undefined ? undefined : { from, to };
    },
    write: ({ from, to }) => `${writeWhen(from)}${isClock(from) && isClock(to) ? "-" : "/"}${writeWhen(to)}`,
    mend: (cell) => {
      const parts = cell.split(/\s*(?:-|–|\bto\b)\s*/);
      const mended = parts.length === 2 ? parts.map((part) => clockMend(part)) : [undefined];
      return mended.includes(undefined) ? undefined : mended.join("-");
    },
  };
  return listOf(one, says, expected);
};

const isClock = (at: When): at is ClockTime => typeof at === "number";
const writeWhen = (at: When): string => (isClock(at) ? writeClock(at) : isoInstant(at.at satisfies Instant));
