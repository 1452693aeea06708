import { csvPieces, writeFolderAtomically } from "#exchange";
import type { FileContent, Hospital } from "#exchange";
import { asHtml, asMarkdown, summaryDocument } from "#wording";
import { planAnswer } from "./plan-answer.ts";
import type { Plan } from "./plan-strike.ts";
import { actingDown } from "./tables/acting-down.ts";
import { breaches } from "./tables/breaches.ts";
import { burden } from "./tables/burden.ts";
import { cost } from "./tables/cost.ts";
import { cover } from "./tables/cover.ts";
import { decisions } from "./tables/decisions.ts";
import { delays } from "./tables/delays.ts";
import { fairness } from "./tables/fairness.ts";
import { pay } from "./tables/pay.ts";
import { bookings, ledger, standDown } from "./tables/patients.ts";
import type { PlanTable } from "./tables/table.ts";

/** Every table of the plan folder, in the order of the story. */
export const planTables: readonly PlanTable[] = [
  breaches,
  pay,
  cover,
  actingDown,
  standDown,
  bookings,
  ledger,
  cost,
  fairness,
  delays,
  burden,
  decisions,
];

/** Writes the plan folder whole or not at all: a killed process leaves the old plan or the new one. */
export async function writePlan(dir: string, plan: Plan, hospital: Hospital): Promise<void> {
  const document = summaryDocument({
    ...plan,
    hospital: hospital.title === "" ? hospital.name : hospital.title,
    notes: hospital.notes,
    action: plan.setting.action,
    asOf: plan.setting.asOf,
    doctors: plan.size.doctors,
    pathways: plan.size.pathways,
    chance: plan.attendance.chance,
    notice: plan.attendance.notice,
    turnout: plan.attendance.turnout,
  });
  const files: Record<string, FileContent> = {
    "plan.json": `${JSON.stringify(planAnswer(plan), null, 2)}\n`,
    "summary.md": asMarkdown(document),
    "summary.html": asHtml(document),
  };
  for (const table of planTables) files[table.file] = csvPieces(table.columns, table.rows(plan, hospital));
  await writeFolderAtomically(dir, files, { mark: "plan.json" });
}
