import type { Random } from "../random.ts";
import { fewest } from "../staff/establishment.ts";
import type { LineMember, StaffedLine } from "../staff/draw-staff.ts";
import type { Terms, Week } from "./cycles.ts";
import { cycleOf, isCalm, worked } from "./cycles.ts";
import { weekHours } from "./hours.ts";

/** One doctor's weeks before any leave. */
export interface Plan {
  readonly member: LineMember;
  readonly weeks: readonly Week[];
  /** The same as seven places each, with the rest that one week owes from the week before. */
  readonly owing: readonly string[];
  /** The same as worked: part-time doctors keep their free weekdays. */
  readonly worked: readonly string[];
}

/** How a line shares its cycle: so many doctors at each place, and those over who work by day. */
export interface Sharing {
  readonly length: number;
  readonly atEachPlace: number;
}

/** `mostOnCall`: more than a few on call from home together would be a strange rota, however large the line. */
export function sharingOf(line: StaffedLine, mostOnCall: number): Sharing | undefined {
  const { cycle } = line.line;
  const count = line.members.length;
  if (cycle === "days" || count < fewest[cycle]) return undefined;
  const most = cycle === "on_call" ? mostOnCall : Infinity;
  const atEachPlace = Math.min(most, Math.floor(count / fewest[cycle]));
  return { atEachPlace, length: Math.min(16, Math.floor(count / atEachPlace)) };
}

const worksWeekend = ({ days }: Week): boolean =>
  days.slice(5) !== ".." || days[4] === "N" || days[4] === "A";

/** Plans for every doctor of a line over some weeks. */
export function planLine(
  line: StaffedLine,
  weeks: number,
  terms: Terms,
  mostOnCall: number,
  random: Random,
): Plan[] {
  const sharing = sharingOf(line, mostOnCall);
  const cycle = cycleOf(sharing ? line.line.cycle : "days", sharing?.length ?? 1, terms);
  const quiet = cycle.find(isCalm)!;
  const rows = line.members.map((member, i) => {
    const offset = Math.floor(i / (sharing?.atEachPlace ?? 1));
    const shares = sharing !== undefined && offset < cycle.length;
    return {
      member,
      weeks: Array.from({ length: weeks }, (_, at) => (shares ? cycle[(at + offset) % cycle.length] : quiet)),
    };
  });
  handOver(rows, quiet, random);
  return rows.map(({ member, weeks: own }) => {
    const owing = unwrapped(own);
    return { member, weeks: own, owing, worked: partTimeDays(owing, own, member) };
  });
}

interface Row {
  readonly member: LineMember;
  readonly weeks: Week[];
}
/**
 * Part-time doctors give up their share of nights, weekends and long days, a block at a time, wherever a full-time
 * colleague has room to take it over: the one who has taken fewest. Where nobody has, they keep it.
 */
function handOver(rows: readonly Row[], quiet: Week, random: Random): void {
  const taken = new Map<Row, number>();
  for (const { member, weeks } of rows.filter((row) => row.member.fte < 1)) {
    weeks.forEach((block, at) => {
      if (isCalm(block) || !random.chance(1 - member.fte)) return;
      const able = rows.filter((row) => row.member.fte === 1 && hasRoom(row.weeks, at, block));
      const [taker] = able.toSorted(
        (a, b) => (taken.get(a) ?? 0) - (taken.get(b) ?? 0) || total(a.weeks) - total(b.weeks),
      );
      if (taker === undefined) return;
      taker.weeks[at] = block;
      weeks[at] = quiet;
      taken.set(taker, (taken.get(taker) ?? 0) + 1);
    });
  }
}

const total = (weeks: readonly Week[]): number =>
  worked(weeks).reduce((sum, days) => sum + weekHours(days), 0);

function hasRoom(weeks: readonly Week[], at: number, block: Week): boolean {
  const around = [weeks[at - 1], weeks[at], weeks[at + 1]];
  if (!around.every((week) => week === undefined || isCalm(week))) return false;
  const after = weeks.with(at, block);
  // 45 hours leaves room for two weeks of leave, which shorten the divisor of the 48-hour average.
  return after.filter(worksWeekend).length * 3 <= weeks.length && total(after) <= 45 * weeks.length;
}

/** The first week owes nothing to the last: the rota begins there. */
const unwrapped = (weeks: readonly Week[]): string[] => [weeks[0].days, ...worked(weeks).slice(1)];

/** In calm weeks a part-time doctor keeps the same weekdays free; half days alternate. */
function partTimeDays(plan: readonly string[], weeks: readonly Week[], member: LineMember): string[] {
  const free = (1 - member.fte) * 5;
  return plan.map((days, at) => {
    if (free === 0 || !isCalm(weeks[at])) return days;
    const count = Math.floor(free + (at % 2) * 0.5 + 0.001);
    const off = new Set(Array.from({ length: count }, (_, i) => (member.firstFreeDay + i) % 5));
    return days
      .split("")
      .map((place, day) => (off.has(day) ? "." : place))
      .join("");
  });
}
