import type { Role } from "#access";
import type { Span } from "#time";
import { gapShare } from "./electives.ts";
import { roleSays } from "./pages.ts";
import { rebooking, story } from "./patient-pages.ts";
import { share } from "./share.ts";
import { countOf, countSays, momentSays, spanSays } from "./moments.ts";

/** Words of the pages that show a plan, page by page. */
export const planPageWords = {
  share,
  none: "No strike plan has been made for this hospital yet.",
  overview: {
    title: (action: string, displaced: number, rebooked: number): string =>
      displaced === 0
        ? `${action}: nobody is displaced`
        : `${action}: ${countOf(displaced, "appointment")} displaced, ${countSays(rebooked)} with a new date`,
    lead: (from: string, to: string, asOf: string): string =>
      `From ${from} to ${to}, on what was known on ${asOf}. Sevenday proposes; the people asked below decide. Nobody has been moved or told by this plan.`,
    figures: "The plan in figures",
    asked: "Who is asked to decide",
    askedCaption: "Decisions asked, by role",
    askedColumns: ["Role", "Asked", "Still open", "First needed by"],
    askedNone: "Nothing is asked of anybody.",
    decide: "See the decisions",
    cost: "What it costs",
    costCaption: "Cost of the decision, beyond an ordinary week",
    costColumns: ["Part", "Least", "Expected", "Most", "Counted from", "Source", "How sure"],
    costNames: {
      "premium-cover": "Cover by seniors at the rate card",
      deductions: "Pay kept back for absence through strike",
      "lost-minutes": "Booked care that does not happen on its day",
      "lost-income": "Income lost",
      net: "Cover less deductions",
    } as Readonly<Record<string, string>>,
    costNote: "A minus is money not spent. What nobody has published is left out, and said to be.",
    notHeld: "not held",
    minutes: (count: number): string => countOf(count, "minute"),
    figure: {
      chance: "Chance that it goes ahead",
      chanceHow: (happened: number, of: number): string =>
        `Of ${countOf(of, "announced strike")} still on with as few days left and settled before the date of the plan, ${countSays(happened)} went ahead. The range is the middle 90% (Jeffreys).`,
      chanceUser: "The figure is the user's own, given when the plan was made.",
      range: (low: number, high: number): string => `Range ${share(low)} to ${share(high)}`,
      displaced: "Appointments displaced now",
      displacedHow: (lines: number): string =>
        `Counted from the lists that stand down or shrink. The ledger holds ${countOf(lines, "line")}, one for each: the two are counted apart and agree, or no plan is made.`,
      planned: (count: number): string => `Of ${countSays(count)} on the lists the action touches`,
      held: "On hold until decided",
      heldHow: "Appointments on lists whose last safe moment to decide has not come. They stand until then.",
      rebooked: "Have a new date held",
      rebookedHow: (gap: number, bound: number): string =>
        `One assignment over every free place that suits, weighed by priority and wait. It costs at most ${gapShare(gap)} more than the best there can be (lower bound ${countSays(bound)}).`,
      waiting: "Still without a date",
      waitingHow: "Displaced appointments for which no free place suits. They are listed first.",
      protected: "Protected patients at stake",
      protectedHow: "Cancer, P1 and P2. None is moved without a clinician's yes.",
      short: "Hours of cover still short",
      shortOf: (count: number): string =>
        `Of ${countOf(count, "hour and area", "hours and areas")} that must be kept`,
      shortHow: (proven: boolean): string =>
        `Area by hour, after every senior who may be asked: fewer expected than the floor. ${proven ? "No other placing of the same people leaves less risk: proved." : "The best placing found; not proved the best."}`,
      placed: "Seniors asked to cover",
      placedHow:
        "Consultants and other doctors not called out, each within their rest. Asked, and free to refuse.",
      compliant: "Doctors whose rota keeps every rule",
      compliantOf: (count: number): string => `Of ${countSays(count)} whose hours a contract limits`,
      compliantHow:
        "Every duty judged by the contract in force for the doctor who holds it. Each breach names its clause on the doctor's page.",
      pay: "Pay of the rota, a year",
      payHow: (priced: number, on: string): string =>
        `${countOf(priced, "doctor")} priced line by line at the rates of ${on}, each line with its clause. Doctors without a published scale are left out.`,
    },
  },
  cover: {
    title: (department: string, day: string, short: number): string =>
      short === 0
        ? `${department}, ${day}: every hour has its floor`
        : `${department}, ${day}: ${countOf(short, "hour")} short of the floor`,
    nobody: "No area has a floor to keep in this hospital folder.",
    department: "Department",
    date: "Day",
    show: "Show",
    lead: "Chance that an area falls short of the least it can do with, hour by hour, after those asked have said yes. Who comes is a range for a group of at least 10, never a guess about a person.",
    picture: (department: string, day: string): string => `Chance of falling short, ${department}, ${day}`,
    pictureSays:
      "Each row is an area and a skill, each column an hour. The number is the chance in 100; darker is likelier.",
    key: ["under 1%", "1% to 5%", "5% to 20%", "20% to 50%", "over 50%"],
    tableCaption: "The same by area and hour",
    columns: [
      "Area",
      "Hours",
      "Floor",
      "On the rota",
      "Expected",
      "Range",
      "Asked",
      "Short by",
      "Chance of falling short",
    ],
    peopleHeading: "Who is asked to cover",
    peopleCaption: "Doctors asked, and what it takes from their own lists",
    peopleColumns: ["Doctor", "Area", "When", "Their own lists"],
    peopleEmpty: "Nobody is asked to cover here on this day.",
    noLists: "None lost",
    floor: "The floor is the folder's table of cover needs, as each area set it.",
  },
  lists: {
    title: (standDown: number, hold: number, shrink: number): string =>
      `${countOf(standDown, "list")} stood down, ${countSays(hold)} on hold, ${countSays(shrink)} with fewer columns`,
    changed: "Not as planned",
    kinds: {
      theatre: "Theatre list",
      clinic: "Clinic",
      procedure: "Procedure list",
      diagnostic: "Diagnostic list",
    },
    empty: "No list or clinic is touched by the action.",
    emptyChoice: "No list matches what you chose.",
    lead: (policy: string): string =>
      `Every list and clinic the action touches, under the policy ${policy.replaceAll("_", " ")}: least harm first, protected patients before anybody.`,
    below: "The plan keeps less than the share the policy aims at.",
    proven: (proven: boolean): string =>
      proven
        ? "The choice of lists is proved the best."
        : "There were too many combinations to prove the choice the best.",
    caption: "Lists and clinics, in order of start",
    columns: ["List", "Where", "Proposed", "Why", "Decide by", "Booked", "Lose their place"],
    department: "Department",
    verdict: "Proposed",
    all: "All",
    show: "Show",
    pages: "Lists",
    some: (from: number, to: number, of: number): string =>
      `Lists ${countSays(from)} to ${countSays(to)} of ${countSays(of)}`,
    overdue: "Last safe moment has passed",
    staffed: "It can be staffed as planned.",
  },
  list: {
    title: (kind: string, what: string, day: string, verdict: string): string =>
      `${kind}, ${what}, ${day}: ${verdict.toLowerCase()}`,
    when: "When",
    where: "Department",
    lead: "Led by",
    noLead: "Nobody named",
    why: "Why",
    ifAhead: "If the action goes ahead",
    decideBy: "Decide by",
    clocks: "What sets that moment",
    clocksSay: (patient: string, team: string, preparation: string): string =>
      `Notice to patients ${patient}; notice to the team ${team}; preparation ${preparation}. The first of the three.`,
    refill: "Can be filled again until",
    booked: "Booked",
    lose: "Would lose their place",
    waiting: "Is it worth waiting?",
    waitingWorth: (value: number, off: number): string =>
      `${share(off)} of past call-offs still to come would have come before the last safe moment. Deciding then rather than now ${value >= 0 ? "saves" : "costs"} ${countSays(Math.abs(Math.round(value)))} units of harm, as the policy counts it.`,
    reading: "Read who is on a list",
    patients: "Patients on it",
    patientsCaption: "Bookings on this list",
    patientsColumns: ["Booking", "Priority", "Start", "What becomes of it"],
    patientsEmpty: "Nobody is booked on it.",
    keeps: "Keeps the place",
    decide: "Decide about this list",
    back: "Back to the lists",
  },
  rebooking,
  story,
  fairness: {
    title: (leaning: number, tables: number): string =>
      leaning === 0
        ? "Who bears it: no lean that chance alone would not explain"
        : `Who bears it: the plan leans along ${countSays(leaning)} of ${countSays(tables)} divisions`,
    lead: "Who is displaced, against an even hand among all who could have been. First like with like, within each treatment function and priority; then over all lists, as a patient would see it.",
    like: "Like with like",
    all: "Over all lists together",
    delay: "How long the displaced wait for their new date",
    slope: "From the least to the most deprived",
    burden: "Nights, weekends and public holidays among doctors",
    burdenNone: "No doctor's burden was measured.",
    burdenSays: "How evenly doctors who could have swapped places share them, for a full-time doctor.",
    department: "Department",
    show: "Show",
    burdenSummary: "Groups of peers",
    burdenSummaryColumns: ["Peers", "Doctors", "Nights", "Weekends", "Public holidays"],
    burdenRange: (least: string, median: string, most: string): string =>
      `${least} to ${most}, median ${median}`,
    burdenDoctors: "See each doctor",
    burdenTitle: (department: string): string => `Nights, weekends and public holidays, ${department}`,
    burdenOwn: "What you carry, against your peers",
    burdenCaption: (peers: string): string => `Nights, weekends and public holidays, ${peers}`,
    burdenColumns: ["Doctor", "Share of full time", "Nights", "Weekends", "Public holidays"],
    picture: "Picture",
    tableOf: "The same in a table",
  },
  decisions: {
    title: (open: number, asked: number): string =>
      asked === 0
        ? "No decision is asked of anybody"
        : open === 0
          ? `All ${countOf(asked, "decision")} have been taken`
          : `${countOf(open, "decision")} of ${countSays(asked)} still to be taken`,
    lead: "The plan asks; only the role named can answer, and each answer is kept with its reason. Thinking again adds an answer and removes none.",
    caption: "Decisions, soonest first",
    columns: ["Question", "Asked of", "By", "Answer"],
    which: "Show",
    mine: "Asked of my role",
    all: "All",
    open: "Still open",
    show: "Show",
    empty: "No decision matches what you chose.",
    openTag: "Open",
    yes: "Accepted",
    no: "Declined",
    late: "Overdue",
    pages: "Decisions",
    some: (from: number, to: number, of: number): string =>
      `Decisions ${countSays(from)} to ${countSays(to)} of ${countSays(of)}`,
  },
  decision: {
    coverSays: ({ area, start, end }: { readonly area: string } & Span): string =>
      `${area}, ${spanSays({ start, end })}`,
    listSays: (kind: string, id: string, department: string, day: string): string =>
      `${kind.toLowerCase()} ${id} of ${department}, ${day}`,
    askedOf: "Asked of",
    department: "Department",
    by: "Needed by",
    about: "About",
    evidence: "See the evidence",
    answers: "Answers so far",
    answersCaption: "Answers, oldest first",
    answersColumns: ["When", "Answer", "Who", "Why"],
    answersEmpty: "Nobody has answered yet.",
    heading: "Your decision",
    again: "Think again",
    answer: "Do you accept?",
    accept: "Yes, accept",
    decline: "No, decline",
    reason: "Why?",
    reasonHint: "Kept with your answer in the audit trail. Do not name a patient.",
    submit: "Record the decision",
    chooseAnswer: "Choose whether you accept",
    giveReason: "Say why",
    notYours: (role: Role): string => `Only the ${roleSays(role).toLowerCase()} can answer this.`,
    back: "Back to the decisions",
  },
  doctor: {
    breaches: "Breaches",
    noBreaches: "Every duty keeps every rule of the contract.",
    notJudged: "No hours rules are held for this grade, so nothing was judged.",
    judgedBy: "Judged by",
    lifted: "Lifted by agreement",
    breachColumns: ["Rule", "How grave", "What", "Clause"],
    pay: "Pay",
    payCaption: (on: string): string => `A year's pay at the rates of ${on}, line by line`,
    payColumns: ["Line", "Quantity", "Rate", "Amount", "Clause", "How sure"],
    payNone: "No published scale is held for this grade, so nothing was priced and nothing guessed.",
    annual: "A year",
    monthly: "A month",
    band: "Band",
    bandPath: "How the band was reached",
    valueNotPublished: "not published",
    breachCount: (count: number): string =>
      count === 0 ? "No breaches" : countOf(count, "breach", "breaches"),
  },
  computed: {
    heading: "What the plan was computed from",
    plan: "Plan",
    input: "Fingerprint of the hospital folder and the request",
    at: "Computed",
    action: "Action",
    asOf: "As known on",
    seed: "Seed",
    same: "The same folder, request and seed give the same plan, to the byte.",
  },
  by: (at: number): string => momentSays(at),
} as const;
