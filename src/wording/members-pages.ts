import type { RulesId } from "#voice";
import { rulesName } from "./elections.ts";

/** Words of the members' part of the site. */
export const membersWords = {
  home: {
    title: "For members",
    lead: "How votes are counted, what care charges take, what polls can bear, and who provides what. No account is needed: nothing here is about a person, and nothing you type is kept.",
    links: [
      [
        "/members/election",
        "Count an election",
        "Paste the ballot papers, choose the rules, and see every transfer.",
      ],
      [
        "/members/timetable",
        "Dates of an election",
        "From the notice to the close, with the days that do not count.",
      ],
      ["/members/charge", "What a care charge takes", "The means test line by line, and as a tax."],
      ["/members/polls", "Polls and odds", "How far a poll may be out, and what a price says."],
      [
        "/members/pay",
        "Pay gaps and pay awards",
        "What the six figures say and do not, and how awards were made.",
      ],
      [
        "/members/directory",
        "Providers and community groups",
        "Who owns and runs them, and who has checked them.",
      ],
    ],
  },
  election: {
    title: "Count an election",
    counted: (title: string, done: boolean) =>
      `${title === "" ? "The election" : title}: ${done ? "counted" : "waiting for a lot"}`,
    lead: "Each paper's preferences in, every stage out. Papers say nothing of who marked them, and nothing you paste is kept.",
    blt: "Ballot papers (BLT)",
    bltHint:
      "The text of a .blt file, at most 60,000 characters: candidates and vacancies, a line for each kind of paper, then names. A larger file is for the command sevenday vote count.",
    rules: "Rules",
    rulesOf: (rules: RulesId) => {
      const name = rulesName(rules);
      return name.charAt(0).toUpperCase() + name.slice(1);
    },
    lots: "Lots drawn by the returning officer",
    lotsHint: "Only where a count stops and asks. A list in JSON, with who drew and when.",
    submit: "Count",
    noRules: "Choose the rules",
    tooMany: (most: number) =>
      `This page counts up to ${most} candidates. Maybe use the command sevenday vote count.`,
    noPapers: "Paste the ballot papers",
    elected: "Elected, in order",
    nobody: "Nobody yet.",
    stages: "Every stage",
    table: "Votes at each stage",
    declaration: "Declaration to print",
    transfers: "Transfers as a picture",
    lot: "A lot must be drawn",
    lotForm: "Record it above in this form, with the number of the candidate chosen, and count again:",
    example: '4 2\n18 1 2 0\n9 2 3 0\n8 3 2 0\n7 4 3 0\n0\n"Amy"\n"Ben"\n"Chidi"\n"Dev"\n"An example"\n',
  },
  charge: {
    title: "What a care charge takes",
    lead: "The means test for social care in England: what is counted, what is protected, and what is left. Nothing you type is kept.",
    found: "The charge",
    you: "This person",
    setting: "Where is the care given?",
    settings: { "own-home": "At home", "care-home": "In a care home" },
    year: "Charging year",
    years: ["2021-22", "2022-23", "2023-24", "2024-25", "2025-26", "2026-27"],
    guarantee: "Who is it for?",
    guarantees: {
      "single-18-24": "A single person of 18 to 24",
      "single-25-to-pension-age": "A single person of 25 to pension age",
      "single-pension-age": "A single person of pension age",
      "lone-parent": "A lone parent",
      "couple-working-age": "One of a couple of working age",
      "couple-pension-age": "One of a couple of pension age",
    },
    income: "Income a week",
    incomeHint:
      "A line for each: its name, then pounds a week. Names such as earnings or pip mobility are left out as the law does.",
    incomeExample: "private pension 210.50\nearnings 40",
    incomeUnreadable: "Write a line for each income, such as private pension 210.50",
    amounts: {
      capital: "Capital",
      housingCosts: "Housing costs a week",
      disabilityRelatedExpenditure: "Costs of disability a week",
      weeklyCostOfCare: "What the care costs a week",
    },
    hints: {
      capital: "In pounds. The home does not count while the person lives in it.",
      housingCosts: "In pounds.",
      disabilityRelatedExpenditure: "In pounds: laundry, heating, diet, equipment and the like.",
      weeklyCostOfCare: "In pounds, if it is known. The charge is never more.",
    },
    submit: "Work out the charge",
    unknown: (figure: string) =>
      `Not known for that year: ${figure}. Last year's figure is not used in its place.`,
    along: { income: "As income rises", capital: "As capital rises" },
    step: { income: "Pounds a week", capital: "Capital in pounds" },
    chargedAndKept: ["Charged a week", "Kept a week"],
    tableOf: (what: string) => `${what}, in a table`,
    fullCost: "full cost",
  },
  timetable: {
    title: "Dates of an election",
    when: "Close of poll",
    hint: "For example 2024-07-29",
    submit: "Show",
    lead: "Each step has a last day, counted back from the close of poll. Earlier is allowed.",
    unreadable: "Write the day as a date such as 2024-07-29.",
    refused: (why: string) => `${why}.`,
  },
  polls: {
    title: "Polls and odds",
    lead: "A poll asks some to learn of many, and a price is not a forecast. No poll here is used to guess whether a strike goes ahead.",
    polls: "Polls of 2016",
    picture: "Shares with their chance error, 95%",
    share: "share of those asked",
    table: "Shares in a table",
    columns: ["Poll", "Share", "Asked", "95% by chance alone (Wilson)", "Source"],
    differences: "From one poll to another",
    odds: "What a price says",
    prices: "Prices",
    pricesHint:
      "One or more, with commas between: 6/1, 5/2, 4/6. All the prices of one question are normalised.",
    submit: "Read the prices",
    notAPrice: "Write prices such as 6/1, evens or 3.5, with commas between.",
  },
  directory: {
    title: "Providers and community groups",
    lead: "Who owns a provider is a fact, told for whoever wants it. It moves nobody up or down any list.",
    providers: "Providers",
    providerColumns: ["Provider", "Owned by", "Place or source"],
    groups: "Community and peer-support groups",
    groupsLead:
      "A group may be shown beside a new date, never instead of one, once somebody has checked it and the clinical lead of the treatment function has approved it.",
    groupColumns: ["Group", "What it does", "Run by", "Checked", "Source"],
    unchecked: "Nobody has checked it for this directory",
    none: "None are listed.",
    always: "What holds of every offer",
    rights: "Rights you have already",
  },
  pay: {
    title: "Pay gaps and pay awards",
    lead: "Six figures that an employer of 250 or more publishes each year, what they leave out, and how residents' pay was set.",
    gap: "Work out a gap",
    staff: "Hourly pay",
    staffHint:
      "A line for each person: F or M, and pounds an hour. Nothing is kept. Fewer than ten of either sex, and nothing is told.",
    submit: "Work it out",
    unreadable: "Write a line for each person, such as F 14.50",
    found: "What these figures say",
    how: "How it is worked out",
    howItems: [
      "The mean gap is what the men's average is above the women's, as a share of the men's. The median does the same with the middle person.",
      "Everybody is put in order of hourly pay and cut into four equal quarters; people on one rate at a border are spread in proportion.",
      "Only people on full pay on 31 March are in it.",
    ],
    awards: "Pay reviews",
    none: "None are held.",
  },
} as const;
