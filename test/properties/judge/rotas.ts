import fc from "fast-check";
import type { Duty, DutyKind } from "#rota";
import { day, londonInstant } from "#time";

/** What one date of a random rota may hold: times in quarters of an hour after midnight. */
interface Place {
  readonly kind: DutyKind;
  readonly start: number;
  readonly length: number;
  readonly breakMinutes: number | undefined;
  readonly expectedRest: boolean;
  readonly handover: boolean;
  readonly expected: number;
  readonly calls: readonly number[];
}

const quarter = 15;

/** Duties as rotas have them, with times drawn around those that rules turn on. */
const place: fc.Arbitrary<Place> = fc.record({
  kind: fc.constantFrom<DutyKind>(
    "shift",
    "shift",
    "shift",
    "shift",
    "shift",
    "non_resident_on_call",
    "leave",
    "zero_day",
  ),
  start: fc.oneof(fc.constantFrom(32, 36, 48, 52, 68, 82), fc.integer({ min: 0, max: 95 })),
  length: fc.oneof(
    fc.constantFrom(32, 40, 41, 50, 50, 50, 52, 53, 64, 96, 97),
    fc.integer({ min: 8, max: 60 }),
  ),
  breakMinutes: fc.constantFrom(undefined, undefined, 0, 30, 60, 90),
  expectedRest: fc.boolean(),
  handover: fc.boolean(),
  expected: fc.constantFrom(0, 120, 180, 181, 240),
  calls: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 2 }),
});

/** Blocks of the same duty on dates running, with free dates between, which is how runs come about. */
const block = fc.record({
  place,
  dates: fc.integer({ min: 1, max: 9 }),
  free: fc.integer({ min: 0, max: 4 }),
  /** Rarely, a second duty on the first date. */
  second: fc.option(place, { freq: 8 }),
});

/** Mondays: an ordinary one, and those before the clocks go forward and back in 2026. */
const mondays = [day("2026-01-05"), day("2026-03-16"), day("2026-10-12")];

/** Rotas of some weeks. No two shifts of one overlap, and no two periods of on call, as a file would be refused. */
export const rotas: fc.Arbitrary<Duty[]> = fc
  .tuple(fc.constantFrom(...mondays), fc.array(block, { minLength: 1, maxLength: 7 }))
  .map(([monday, blocks]) => {
    const duties: Duty[] = [];
    let date = monday;
    for (const { place, dates, free, second } of blocks) {
      for (let i = 0; i < dates; i++) duties.push(dutyOn(date + i, place));
      if (second) duties.push(dutyOn(date, second));
      date += dates + free;
    }
    return withoutOverlaps(duties);
  })
  .filter((duties) => duties.length > 0);

export function dutyOn(date: number, place: Place): Duty {
  const wallStart = date * 1440 + place.start * quarter;
  const wall = { start: wallStart, end: wallStart + place.length * quarter };
  const start = londonInstant(0, wall.start);
  const end = londonInstant(0, wall.end);
  const calls =
    place.kind === "non_resident_on_call"
      ? place.calls
          .toSorted((a, b) => a - b)
          .map((at, i) => ({
            start: start + (at + i * 4) * quarter,
            end: start + (at + i * 4 + 3) * quarter,
          }))
          .filter((call) => call.end <= end)
      : [];
  return {
    staffId: "amy",
    date,
    shiftType: "",
    kind: place.kind,
    start,
    end,
    wall,
    breakMinutes: place.breakMinutes,
    calls,
    expectedRest: place.expectedRest,
    handover: place.handover,
    expectedWorkMinutes: place.kind === "non_resident_on_call" ? place.expected : 0,
    note: "",
  };
}

function withoutOverlaps(duties: readonly Duty[]): Duty[] {
  const kept: Duty[] = [];
  for (const duty of duties.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const clash = kept.some(
      (other) => other.kind === duty.kind && other.end > duty.start && other.start < duty.end,
    );
    const sameStart = kept.some((other) => other.start === duty.start && other.end === duty.end);
    if (duty.end > duty.start && !clash && !sameStart) kept.push(duty);
  }
  return kept;
}
