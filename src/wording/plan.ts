import { gapShare } from "./electives.ts";
import { countOf, countSays } from "./moments.ts";

const steps: Readonly<Record<string, string>> = {
  check: "Checking every duty against its contract",
  price: "Pricing the rota",
  attendance: "Working out how many of each group may come",
  cover: "Placing seniors where the gaps are",
  "stand-down": "Choosing which lists go, hold, shrink or stand down",
  rebook: "Finding a new date for everyone displaced",
  ledger: "Making sure no one is lost",
  fairness: "Seeing who bears it",
  cost: "Adding up what it costs",
};

/** "Pricing the rota …" while a plan is made. */
export const planStepSays = (step: string): string => `${steps[step] ?? step} …`;

/** What the terminal says once the plan is written. */
export function sayPlan(
  answer: {
    readonly name: string;
    readonly check: { readonly judged: number; readonly compliant: number };
    readonly cover: {
      readonly areaHoursShort: number;
      readonly areaHours: number;
      readonly seniorsAsked: number;
    };
    readonly standDown: {
      readonly appointments: { readonly planned: number; readonly kept: number; readonly held: number };
    };
    readonly rebooking: {
      readonly displaced: number;
      readonly rebooked: number;
      readonly waiting: number;
      readonly gap: number;
    };
    readonly decisions: number;
  },
  folder: string,
): string {
  const { check, cover, standDown, rebooking } = answer;
  const { planned, kept, held } = standDown.appointments;
  const lines = [
    `${answer.name}: the plan is in ${folder}`,
    "",
    `  Rota         ${countSays(check.compliant)} of ${countOf(check.judged, "doctor")} keep every rule`,
    `  Cover        ${countOf(cover.seniorsAsked, "senior")} asked; ${countSays(cover.areaHoursShort)} of ${countSays(cover.areaHours)} area-hours still short`,
    `  Lists        ${countSays(kept)} of ${countOf(planned, "appointment")} kept, ${countSays(held)} on hold`,
    `  Patients     ${countSays(rebooking.displaced)} displaced: ${countSays(rebooking.rebooked)} with a new date, ${countSays(rebooking.waiting)} without`,
    `               within ${gapShare(rebooking.gap)} of the best rebooking there is`,
    `  For people   ${countOf(answer.decisions, "decision")} in decisions.csv`,
    "",
    `Open ${folder}/summary.html for the page a board would read.`,
  ];
  return `${lines.join("\n")}\n`;
}
