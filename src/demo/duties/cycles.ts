import type { CycleKind } from "../assumptions/departments.ts";

/**
 * What a place in a week stands for. `D` day, `L` long day, `N` night, `E` early, `T` late (emergency department),
 * `A` day and then on call, `W` a day and night of weekend on call, `z` zero day, `.` off.
 */
export type Place = "D" | "L" | "N" | "E" | "T" | "A" | "W" | "z" | ".";

/** Seven places from Monday, and the rest that its last duty claims from the week after. */
export interface Week {
  readonly days: string;
  readonly after: string;
}

const week = (days: string, after = ""): Week => ({ days, after });

/** A week of plain days: the only kind in which leave is taken or another's duties can be taken over. */
export const isCalm = ({ days }: Week): boolean => /^[DEz.]*$/.test(days) && days.slice(5) === "..";

/** Terms that a cycle is made to satisfy. */
export type Terms = "tcs-now" | "new-deal-2002";

/** The blocks of a full-shift rota: a long weekend, four nights, four long days, a weekend of nights. */
const fullShift: Readonly<Record<Terms, readonly Week[]>> = {
  // Four long days or nights at most, then 48 hours; never more than seven days in a row.
  "tcs-now": [week("DDz.LLL", "z"), week("NNNNz.."), week("LLLLz.."), week("DDDzNNN", "zz")],
  // As rotas were before 2016: seven days together and a day shift straight after four long ones are allowed.
  "new-deal-2002": [week("DDDDLLL", "z"), week("NNNNz.."), week("LLLLD.."), week("DDDzNNN", "zz")],
};

/** Ten-hour shifts by day, evening and night; each way the weekends fall three weeks apart or more. */
const emergency: readonly Week[] = [
  week("EEEEz.."),
  week("TTTTz.."),
  week("EEEzTTT", "zz"),
  week("EEEEE.."),
  week("NNNNz.."),
  week("EEEzEEE", "zz"),
  week("EEEEE.."),
  week("TTTTz.."),
  week("EEEzNNN", "zz"),
  week("EEEEE.."),
];

/** On call from home: never two nights together but Saturday with Sunday. */
const onCall: Readonly<Record<Terms, readonly Week[]>> = {
  // A free day on each side of the weekend, lest seven days run together.
  "tcs-now": [week("ADADD.."), week("DDDDzWW", "z"), week("DADAD.."), week("DDDDA..")],
  // Two free days before it: 62 hours off in every three weeks, and 48 more.
  "new-deal-2002": [week("ADADD.."), week("DDDzzWW"), week("DADAD.."), week("DDDDA..")],
};

const calm = week("DDDDD..");
/** Long shifts are paid for with free weekdays now and then, oftener under today's contract; the free one goes round. */
const plain: Readonly<Record<Terms, readonly Week[]>> = {
  "tcs-now": ["DDDDz..", "DDDDD..", "DDzDD..", "DDDDD..", "DDDDD..", "DzDDD.."].map((days) => week(days)),
  "new-deal-2002": ["DDDDD..", "DDDzD..", "DDDDD..", "DzDDD.."].map((days) => week(days)),
};
const calmEmergency = week("EEEEz..");

/** Sets blocks among calm weeks as evenly as they go. `length` is at least one more than there are blocks. */
function among(blocks: readonly Week[], length: number, quiet: readonly Week[]): Week[] {
  const weeks = Array.from({ length }, (_, at) => quiet[at % quiet.length]);
  blocks.forEach((block, i) => (weeks[Math.floor((i * length) / blocks.length)] = block));
  return weeks;
}

/** A cycle of so many weeks, in the order one doctor meets them; its last week leads into its first. */
export function cycleOf(kind: CycleKind, length: number, terms: Terms): Week[] {
  if (kind === "full_shift") return among(fullShift[terms], length, plain[terms]);
  if (kind === "on_call") return among(onCall[terms], length, [calm]);
  if (kind === "days") return Array.from({ length }, () => calm);
  const spare = Math.max(0, length - emergency.length);
  return [...emergency, ...Array.from({ length: spare }, () => calmEmergency)];
}

/** The weeks as worked: rest owed by one week takes the first places of the next. */
export function worked(weeks: readonly Week[]): string[] {
  return weeks.map(({ days }, i) => {
    const owed = weeks[(i - 1 + weeks.length) % weeks.length].after;
    return owed + days.slice(owed.length);
  });
}
