import type { Ledger } from "#electives";
import type { FairnessReport } from "#fairness";
import type { CoverPlan, Rebooking, StandDownPlan } from "#solve";
import { agencySupplyLaw } from "#strike";
import type { Action, Chance, NoticeCheck, Turnout } from "#strike";
import type { Day } from "#time";
import type { WordedDocument, WordedSection } from "./document.ts";
import { gapShare } from "./electives.ts";
import { displacementPicture, displacementWords, fairnessHeadlines } from "./fairness.ts";
import {
  countOf,
  countSays,
  dateSays,
  dayAndDateSays,
  lengthSays,
  momentSays,
  poundsSay,
} from "./moments.ts";

/** What a summary is made from: the parts of a plan, and where each figure is to be found again. */
export interface SummaryFacts {
  readonly hospital: string;
  readonly notes: string;
  readonly action: Action;
  readonly asOf: Day;
  readonly doctors: number;
  readonly pathways: number;
  readonly check: {
    readonly judged: number;
    readonly compliant: number;
    readonly byRule: Readonly<Record<string, number>>;
  };
  readonly pay: { readonly annual: string; readonly priced: number };
  readonly chance: Chance;
  readonly notice: NoticeCheck | undefined;
  readonly turnout: Turnout;
  readonly cover: CoverPlan;
  readonly standDown: StandDownPlan;
  readonly rebooking: Rebooking;
  readonly ledger: Ledger;
  readonly fairness: FairnessReport;
  readonly cost: readonly {
    readonly id: string;
    readonly unit: string;
    readonly low: string | null;
    readonly expected: string | null;
    readonly high: string | null;
    readonly basis: string;
    readonly source: string;
    readonly certainty: string;
  }[];
}

const share = (value: number, digits = 0): string => `${(value * 100).toFixed(digits)}%`;

/** One page a board would read: each figure with its range, and the file in which it can be counted again. */
export function summaryDocument(facts: SummaryFacts): WordedDocument {
  const { hospital, action, asOf, notes } = facts;
  return {
    title: `Strike plan: ${action.name}`,
    lead: [
      `${hospital}. Made on what was known on ${dateSays(asOf)}. Sevenday proposes; the people named in decisions.csv decide. ` +
        `Nobody has been moved, told or asked by this page.`,
      ...(notes === "" ? [] : [notes.split("\n")[0]]),
    ],
    sections: [
      figures(facts),
      happening(facts),
      attendance(facts),
      cover(facts),
      lists(facts),
      patients(facts),
      fairness(facts),
      cost(facts),
      rota(facts),
    ],
  };
}

function figures({ chance, cover, standDown, rebooking, ledger, check }: SummaryFacts): WordedSection {
  const { short, hours } = coverHours(cover);
  const asked = new Set(cover.placements.map(({ staffId }) => staffId)).size;
  const rows: string[][] = [
    [
      "Chance that it goes ahead",
      share(chance.probability),
      chanceRange(chance),
      "strikes announced before this day",
    ],
    [
      "Area-hours of cover still short",
      countSays(short),
      `of ${countSays(hours)}`,
      "cover.csv, hours where gap is above 0",
    ],
    [
      "Seniors asked to cover",
      countSays(asked),
      countOf(cover.placements.length, "block"),
      "acting-down.csv",
    ],
    ["Appointments on the days of action", countSays(standDown.counts.planned), "", "stand-down.csv, booked"],
    ["Kept", countSays(standDown.counts.kept), "", "stand-down.csv, kept"],
    [
      "On hold until decided",
      countSays(standDown.counts.held),
      "",
      "stand-down.csv, at_stake where verdict is hold",
    ],
    ["Displaced now", countSays(standDown.counts.displaced), "", "stand-down.csv, displaced; ledger.csv"],
    ["Given a new date", countSays(rebooking.placed.length), "", "bookings.csv"],
    ["Still without a date", countSays(ledger.withoutDate.length), "", "ledger.csv, new_session_id blank"],
    ["How far from the best rebooking, at most", gapShare(rebooking.gap), "", "plan.json, rebooking"],
    [
      "Doctors whose rota keeps every rule",
      countSays(check.compliant),
      `of ${countSays(check.judged)}`,
      "breaches.csv",
    ],
  ];
  return {
    heading: "The plan in figures",
    says: [
      `Every displaced appointment is in exactly one state: ${countSays(ledger.displaced)} displaced, ` +
        `${countSays(ledger.lines.length)} lines in the ledger. The two are counted apart and agree.`,
    ],
    table: {
      caption: "What the plan comes to",
      head: ["", "Figure", "Range or base", "Where it is counted"],
      rows,
    },
  };
}

/** Hours of areas, so that two areas short for one hour are two. */
export function coverHours({ cells }: CoverPlan): { readonly short: number; readonly hours: number } {
  const hoursOf = (some: CoverPlan["cells"]): number =>
    some.reduce((sum, { start, end }) => sum + (end - start) / 60, 0);
  return { short: hoursOf(cells.filter(({ gap }) => gap > 0)), hours: hoursOf(cells) };
}

const chanceRange = ({ goesAhead, from }: Chance): string =>
  from === "user" ? "the user's own figure" : `${share(goesAhead.low)} to ${share(goesAhead.high)}`;

function happening({ action, chance, notice }: SummaryFacts): WordedSection {
  const says = [
    `From ${dayAndDateSays(action.start)} to ${dayAndDateSays(action.end)}, ` +
      (action.scope === "all_out" ? "all out." : "with emergency cover kept."),
    `Of ${countOf(chance.goesAhead.of, "announced strike")} still on with so few days left and resolved before this day, ` +
      `${countSays(chance.goesAhead.happened)} went ahead: ${chanceRange(chance)} (middle 90%). ` +
      `Off ${share(chance.outcomes.off)}, as announced ${share(chance.outcomes.asAnnounced)}, in another form ${share(chance.outcomes.anotherForm)}.`,
  ];
  if (notice) {
    const enough = notice.longEnough ? "as long as the law asks" : "shorter than the law asks";
    says.push(
      `Notice was ${countOf(notice.daysGiven, "day")}, ${enough} (${countOf(notice.daysNeeded, "day")}; ${notice.source}).`,
    );
  }
  return { heading: "Will it happen?", says };
}

function attendance({ turnout }: SummaryFacts): WordedSection {
  const rows = turnout.groups
    .filter((group) => group.calledOut && group.days.length > 0)
    .flatMap((group) =>
      group.days.map(({ date, due, atWork }) => [
        `${group.group}, ${group.departments.length === 1 ? group.departments[0] : `${group.departments.length} departments together`}, ${group.shift ?? "day and night"}`,
        dateSays(date),
        countSays(due),
        `${countSays(atWork.low)} to ${countSays(atWork.high)}`,
        share(group.absent.mean),
      ]),
    );
  const most = 12;
  return {
    heading: "How many may come",
    says: [
      "Groups of ten or more, from what groups did in earlier strikes. Nothing is known, asked or guessed of any person. " +
        "The range holds in eight cases of ten; at work includes those who were never asked to strike.",
      ...(rows.length > most
        ? [`The largest groups are shown; all ${rows.length} are in plan.json, attendance.`]
        : []),
    ],
    table: {
      caption: "Due and expected at work",
      head: ["Group", "Day", "Due", "At work", "Absent, mean"],
      rows: rows
        .toSorted((a, b) => Number(b[2].replaceAll(",", "")) - Number(a[2].replaceAll(",", "")))
        .slice(0, most),
    },
  };
}

function cover({ cover, action }: SummaryFacts): WordedSection {
  const agency = agencySupplyLaw(action.start);
  const areas = new Map<string, { short: number; hours: number; worst: number }>();
  for (const cell of cover.cells) {
    const key = `${cell.area} (${cell.skill})`;
    const area = areas.get(key) ?? { short: 0, hours: 0, worst: 0 };
    area.hours += (cell.end - cell.start) / 60;
    if (cell.gap > 0) area.short += (cell.end - cell.start) / 60;
    area.worst = Math.max(area.worst, cell.risk);
    areas.set(key, area);
  }
  const rows = [...areas]
    .toSorted(([, a], [, b]) => b.worst - a.worst || b.short - a.short)
    .slice(0, 12)
    .map(([area, { short, hours, worst }]) => [
      area,
      `${countSays(short)} of ${countSays(hours)}`,
      share(worst),
    ]);
  return {
    heading: "Keeping each area safe",
    says: [
      `${countOf(cover.placements.length, "placement")} of consultants and other doctors, each to be asked and free to refuse. ` +
        (cover.proven
          ? "No other placing of the same people leaves less risk: proved."
          : "The best found in the time allowed; not proved the best."),
      `${agency.value ? "Agencies may not supply workers" : "Agencies could lawfully supply workers"} for the work of those on strike on this date (${agency.source}; ${agency.certainty}); none is planned on.`,
      ...(cover.volunteers.length > 0 ? [volunteerSays(cover.volunteers[0])] : []),
      ...(cover.derogations.length > 0
        ? [
            `${countOf(cover.derogations.length, "stretch", "stretches")} would still be short after everything here. A derogation is rarely granted, ` +
              `never before action begins, and nothing here is planned on one.`,
          ]
        : []),
    ],
    table: {
      caption: "Areas by their worst hour",
      head: ["Area", "Hours short", "Worst chance of falling short"],
      rows,
    },
  };
}

const volunteerSays = ({ department, skill, start, end, saves }: CoverPlan["volunteers"][number]): string =>
  `One more volunteer would help most in ${department} (${skill}) from ${momentSays(start)}, for ${lengthSays(end - start)}: ` +
  `about ${saves.toFixed(1)} fewer doctor-hours below the floor.`;

function lists({ standDown }: SummaryFacts): WordedSection {
  const count = (verdict: string): number =>
    standDown.sessions.filter((one) => one.verdict === verdict).length;
  const first = standDown.sessions
    .filter(({ verdict }) => verdict === "hold")
    .toSorted((a, b) => a.clocks.decideBy - b.clocks.decideBy)[0];
  return {
    heading: "Lists and clinics",
    says: [
      `${countSays(count("go"))} go, ${countSays(count("hold"))} are on hold, ${countSays(count("shrink"))} shrink and ` +
        `${countSays(count("stand_down"))} are stood down, under the policy ${standDown.policy.replaceAll("_", " ")}. ` +
        (first ? `The first on hold must be decided by ${momentSays(first.clocks.decideBy)}.` : ""),
      ...(standDown.belowTarget ? ["The plan keeps less than the share the policy aims at."] : []),
    ],
  };
}

function patients({ standDown, rebooking, ledger }: SummaryFacts): WordedSection {
  const notice = rebooking.placed.filter(({ shortNotice }) => shortNotice).length;
  const without = ledger.withoutDate.length;
  return {
    heading: "Patients",
    says: [
      `${countSays(without)} of ${countSays(ledger.displaced)} displaced appointments ${without === 1 ? "has" : "have"} no new date yet; they are named in ledger.csv.`,
      `${countOf(standDown.decisions.length, "protected patient")} (cancer, P1 or P2) would lose a place: none is moved without a clinician's yes.`,
      `${countOf(notice, "new date")} would be at shorter notice than a reasonable offer; a patient may refuse one and lose nothing.`,
      `Giving the displaced these dates pushes back ${countOf(rebooking.knockedOn.people, "person", "people")} who would have had that time next.`,
      `The rebooking costs ${countSays(rebooking.cost)} by the policy ${rebooking.policy.id} ${rebooking.policy.version}; ` +
        `none on these lists can cost less than ${countSays(rebooking.bound)}.`,
    ],
  };
}

function fairness({ fairness }: SummaryFacts): WordedSection {
  const decile = fairness.displacement.find(({ dimension }) => dimension === "imd-decile");
  return {
    heading: "Who bears it",
    says: fairnessHeadlines(fairness),
    table: decile && displacementWords(decile),
    picture: decile && displacementPicture(decile, "displacement-imd"),
  };
}

const costNames: Readonly<Record<string, string>> = {
  "premium-cover": "Cover by seniors at the rate card",
  deductions: "Pay kept back for absence through strike",
  "lost-minutes": "Booked care that does not happen on its day",
  "lost-income": "Income lost",
  net: "Cover less deductions",
};

function cost({ cost }: SummaryFacts): WordedSection {
  const say = (unit: string, value: string | null): string =>
    value === null
      ? "not held"
      : unit === "pounds"
        ? poundsSay(value)
        : `${countSays(Number(value))} minutes`;
  return {
    heading: "What it costs",
    says: ["A minus is money not spent. What nobody has published is left out and said to be."],
    table: {
      caption: "The cost of the decision",
      head: ["", "Least", "Expected", "Most", "Counted from", "Source", "How sure"],
      rows: cost.map(({ id, unit, low, expected, high, basis, source, certainty }) => [
        costNames[id] ?? id,
        say(unit, low),
        say(unit, expected),
        say(unit, high),
        basis,
        source,
        certainty,
      ]),
    },
  };
}

function rota({ check, pay, doctors }: SummaryFacts): WordedSection {
  return {
    heading: "The rota",
    says: [
      `${countSays(check.compliant)} of ${countSays(check.judged)} doctors whose hours a contract limits keep every rule. ` +
        `${countSays(pay.priced)} of ${countSays(doctors)} could be priced, at ${poundsSay(pay.annual)} a year; ` +
        `no published scale is held for the others.`,
    ],
    table: {
      caption: "Entries by rule",
      head: ["Rule", "Entries"],
      rows: Object.entries(check.byRule)
        .toSorted(([, a], [, b]) => b - a)
        .map(([rule, count]) => [rule, countSays(count)]),
    },
  };
}
