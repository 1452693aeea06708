import type { Role } from "#access";
import { reach, roles } from "#access";
import type { Decision } from "#store";
import {
  certaintyWords,
  countSays,
  dateSays,
  dayAndDateSays,
  momentSays,
  pageWords,
  planPageWords,
  poundsSay,
  roleSays,
} from "#wording";
import type { Desk, PlannedDesk } from "../desk.ts";
import { page } from "../page.ts";
import type { Figure, Piece } from "../pieces.ts";
import { buttons, figures, heading, inset, lead, link, paragraph, table } from "../pieces.ts";

const bare = pageWords.overviewPage;
const words = planPageWords.overview;

interface Found {
  readonly desk: Desk;
  readonly decisions: readonly Decision[];
}

/** The plan's summary for a board: each number followed by how it is known, and what people are asked. */
export const overview = page<Found>({
  path: "/",
  needs: "see summary",
  find: async (_, desk) => ({
    desk,
    decisions: desk.planned ? await desk.store.decisions.of(desk.planned.kept.planId) : [],
  }),
  title: ({ desk: { planned, hospital } }) => {
    if (planned === undefined) return bare.title(hospital.title);
    const { setting, ledger, rebooking } = planned.plan;
    return words.title(setting.action.name, ledger.displaced, rebooking.placed.length);
  },
  body: ({ desk, decisions }, { person }) => {
    const { planned } = desk;
    if (planned === undefined)
      return [
        inset([bare.noPlan, " ", bare.howToPlan, " ", { code: "sevenday plan" }, "."]),
        ...inNumbers(desk),
      ];
    const { action, asOf } = planned.plan.setting;
    const maySeeDecisions = reach(person, "see decisions") !== undefined;
    return [
      lead(words.lead(dayAndDateSays(action.start), dayAndDateSays(action.end), dateSays(asOf))),
      heading(words.figures),
      figures(planFigures(planned)),
      heading(words.asked),
      asked(planned, decisions),
      ...(maySeeDecisions ? [buttons({ href: "/decisions", text: words.decide })] : []),
      heading(words.cost),
      paragraph(words.costNote),
      cost(planned),
      ...inNumbers(desk),
    ];
  },
});

function planFigures({ plan }: PlannedDesk): Figure[] {
  const { attendance, standDown, rebooking, ledger, cover, check, pay } = plan;
  const { chance } = attendance;
  const say = words.figure;
  const { share } = planPageWords;
  const short = cover.cells.filter(({ gap }) => gap > 0).length;
  return [
    {
      value: share(chance.probability),
      label: say.chance,
      says: chance.from === "user" ? undefined : say.range(chance.goesAhead.low, chance.goesAhead.high),
      how:
        chance.from === "user"
          ? say.chanceUser
          : say.chanceHow(chance.goesAhead.happened, chance.goesAhead.of),
    },
    {
      value: countSays(ledger.displaced),
      label: say.displaced,
      says: say.planned(standDown.counts.planned),
      how: say.displacedHow(ledger.lines.length),
    },
    { value: countSays(standDown.counts.held), label: say.held, how: say.heldHow },
    {
      value: countSays(rebooking.placed.length),
      label: say.rebooked,
      how: say.rebookedHow(rebooking.gap, rebooking.bound),
    },
    { value: countSays(ledger.withoutDate.length), label: say.waiting, how: say.waitingHow },
    { value: countSays(standDown.decisions.length), label: say.protected, how: say.protectedHow },
    {
      value: countSays(short),
      label: say.short,
      says: say.shortOf(cover.cells.length),
      how: say.shortHow(cover.proven),
    },
    { value: countSays(cover.placements.length), label: say.placed, how: say.placedHow },
    {
      value: countSays(check.compliant),
      label: say.compliant,
      says: say.compliantOf(check.judged),
      how: say.compliantHow,
    },
    {
      value: poundsSay(pay.annual.split(".")[0]),
      label: say.pay,
      how: say.payHow(pay.priced, dateSays(pay.on)),
    },
  ];
}

function asked({ plan }: PlannedDesk, decisions: readonly Decision[]): Piece {
  const answered = new Set(decisions.map(({ question }) => question));
  const byRole = Map.groupBy(plan.decisions, ({ role }) => role);
  return table({
    caption: words.askedCaption,
    columns: words.askedColumns.map((title, i) => ({ title, numeric: i === 1 || i === 2 })),
    rows: roles
      .filter((role: Role) => byRole.has(role))
      .map((role) => {
        const own = byRole.get(role)!;
        const open = own.filter(({ id }) => !answered.has(id));
        const first = open.reduce((soonest, { by }) => Math.min(soonest, by), Infinity);
        return [
          roleSays(role),
          countSays(own.length),
          countSays(open.length),
          first === Infinity ? "" : momentSays(first),
        ];
      }),
    empty: words.askedNone,
  });
}

function cost({ plan }: PlannedDesk): Piece {
  const say = (unit: string, value: string | null): string =>
    value === null ? words.notHeld : unit === "pounds" ? poundsSay(value) : words.minutes(Number(value));
  return table({
    caption: words.costCaption,
    columns: words.costColumns.map((title, i) => ({ title, numeric: i > 0 && i < 4, wide: i > 3 })),
    rows: plan.cost.map(({ id, unit, low, expected, high, basis, source, certainty }) => [
      words.costNames[id] ?? id,
      say(unit, low),
      say(unit, expected),
      say(unit, high),
      basis,
      source,
      certaintyWords[certainty],
    ]),
    empty: words.notHeld,
  });
}

function inNumbers({ hospital, doctors }: Desk): Piece[] {
  const counted: readonly (readonly [label: string, count: number, table: string])[] = [
    ["Doctors", doctors.size, "staff"],
    ["Duties on the rota", hospital.duties.length, "duties"],
    ["Lists and clinics", hospital.sessions.length, "sessions"],
    ["Patients waiting", hospital.pathways.length, "pathways"],
    ["Patients booked", hospital.bookings.length, "bookings"],
  ];
  return [
    heading(bare.numbers),
    figures(
      counted.map(([label, count, name]): Figure => ({
        label,
        value: countSays(count),
        how: bare.rowsOf(name),
      })),
    ),
    paragraph([link("/help", pageWords.helpPage.title)]),
  ];
}
