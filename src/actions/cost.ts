import { Decimal } from "decimal.js";
import type { Hospital } from "#exchange";
import { consultantRateCard, coverCost, deduction } from "#pay";
import type { LineCertainty, Payroll } from "#pay";
import type { Doctor } from "#people";
import type { CoverPlan, StandDownPlan } from "#solve";
import { isCalledOut, staffGroup } from "#strike";
import type { Attendance } from "./attendance.ts";
import type { Scene } from "./scene.ts";
import type { Setting } from "./setting.ts";

/** One part of what the decision costs, as a range. Pounds as decimal strings; null where no figure is held. */
export interface CostLine {
  readonly id: "premium-cover" | "deductions" | "lost-minutes" | "lost-income" | "net";
  readonly unit: "pounds" | "minutes";
  readonly low: string | null;
  readonly expected: string | null;
  readonly high: string | null;
  /** What the figure was counted from. */
  readonly basis: string;
  readonly source: string;
  readonly certainty: LineCertainty;
}

interface CostFacts {
  readonly setting: Setting;
  readonly staff: readonly Doctor[];
  readonly pay: Payroll;
  readonly attendance: Attendance;
  readonly cover: CoverPlan;
  readonly standDown: StandDownPlan;
  readonly hospital: Hospital;
}

/** What the decision costs beyond an ordinary week. Savings are below nought. What nobody has published is left null. */
export function costOf(scene: Scene, plan: Omit<CostFacts, "setting" | "staff" | "hospital">): CostLine[] {
  scene.begins("cost");
  const { hospital, setting } = scene;
  const facts = { ...plan, hospital, setting, staff: hospital.staff };
  const cover = premiumCover(facts);
  const saved = deductions(facts);
  return [cover, saved, lostMinutes(facts), lostIncome, net(cover, saved)];
}

const pounds = (value: Decimal): string => value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toFixed(2);

/** Placements at the rate card of the day: all hours is the most a trust would pay, none the least. */
function premiumCover({ setting, cover }: CostFacts): CostLine {
  const card = consultantRateCard(setting.action.start);
  const hours = cover.placements.reduce((sum, { start, end }) => sum + (end - start) / 60, 0);
  const basis = `${cover.placements.length} placements, ${Math.round(hours)} hours`;
  const line = { id: "premium-cover", unit: "pounds", basis } as const;
  if (!card) {
    const source = "No rate card for extra-contractual work is held for this date";
    return { ...line, low: null, expected: null, high: null, source, certainty: "unverified" };
  }
  const priced = cover.placements.map((placement) => coverCost(placement, card));
  const all = priced.reduce((sum, { total }) => sum.plus(total), new Decimal(0));
  const premium = cover.placements.reduce(
    (sum, { sessions }, i) => (sessions.length > 0 ? sum : sum.plus(priced[i].total)),
    new Decimal(0),
  );
  return {
    ...line,
    // The least: hours that replace a doctor's own list are worked inside the job plan and earn nothing more.
    low: pounds(premium),
    expected: pounds(all),
    high: pounds(all),
    source: `${card.id}: the BMA's recommended minimum, which NHS Employers does not endorse`,
    certainty: card.certainty,
  };
}

/** Pay kept back from doctors absent through the strike, by group: nobody's own pay or absence is looked at. */
function deductions({ setting, staff, pay, attendance }: CostFacts): CostLine {
  const called = new Set(
    staff.filter((doctor) => isCalledOut(setting.action, doctor)).map((doctor) => doctor.staffId),
  );
  const annual = new Map(pay.slips.map((slip) => [slip.staffId, slip.annual]));
  const totals = { low: new Decimal(0), expected: new Decimal(0), high: new Decimal(0) };
  let days = 0;
  for (const group of attendance.turnout.groups) {
    if (!group.calledOut) continue;
    const inGroup = staff.filter(
      (doctor) =>
        called.has(doctor.staffId) &&
        staffGroup(doctor.grade) === group.group &&
        (group.departments.length === 0 || group.departments.includes(doctor.department)),
    );
    const paid = inGroup.map(({ staffId }) => annual.get(staffId)).filter((sum) => typeof sum === "string");
    if (paid.length === 0) continue;
    const mean = pounds(paid.reduce((sum, one) => sum.plus(one), new Decimal(0)).dividedBy(paid.length));
    const strikeShare = group.absent.mean === 0 ? 0 : group.absentThroughStrike / group.absent.mean;
    for (const { date, due, atWork } of group.days) {
      const aDay = deduction(mean, [{ date, minutes: 0 }], "days-in-month").total;
      const lost = (present: number): Decimal => new Decimal(aDay).times(due - present).times(strikeShare);
      totals.low = totals.low.plus(lost(atWork.low));
      totals.expected = totals.expected.plus(lost(atWork.mean));
      totals.high = totals.high.plus(lost(atWork.high));
      days += (due - atWork.mean) * strikeShare;
    }
  }
  return {
    id: "deductions",
    unit: "pounds",
    low: pounds(totals.low.negated()),
    expected: pounds(totals.expected.negated()),
    high: pounds(totals.high.negated()),
    basis: `about ${Math.round(days)} doctor-days absent through strike, at the mean pay of each group`,
    source: "NHS Employers 2016: monthly pay over the days in that month",
    certainty: "computed",
  };
}

/** Booked care that does not happen on its day: now, and with every list on hold. */
function lostMinutes({ standDown, hospital }: CostFacts): CostLine {
  const minutesOf = new Map(hospital.bookings.map((booking) => [booking.bookingId, booking.minutes]));
  const total = (ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + (minutesOf.get(id) ?? 0), 0);
  const now = total(standDown.displaced.map(({ bookingId }) => bookingId));
  const held = standDown.sessions
    .filter(({ verdict }) => verdict === "hold")
    .reduce((sum, { atStake }) => sum + total(atStake), 0);
  return {
    id: "lost-minutes",
    unit: "minutes",
    low: String(now),
    expected: String(now),
    high: String(now + held),
    basis: `${standDown.displaced.length} appointments displaced; the most adds those on hold`,
    source: "This plan",
    certainty: "computed",
  };
}

const lostIncome: CostLine = {
  id: "lost-income",
  unit: "pounds",
  low: null,
  expected: null,
  high: null,
  basis: "not priced",
  source: "No published tariff is held",
  certainty: "unverified",
};

/** Premium cover less what is kept back, as far as both are known. The ends of the range pair least with most. */
function net(cover: CostLine, saved: CostLine): CostLine {
  const add = (a: string | null, b: string | null): string | null =>
    a === null || b === null ? null : pounds(new Decimal(a).plus(b));
  return {
    id: "net",
    unit: "pounds",
    low: add(cover.low, saved.low),
    expected: add(cover.expected, saved.expected),
    high: add(cover.high, saved.high),
    basis: "premium cover less deductions; lost income and catching up are not in it",
    source: "This plan",
    certainty: "computed",
  };
}
