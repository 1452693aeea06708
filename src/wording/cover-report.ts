import type { CoverCell, CoverPlan, PresentCount } from "#solve";
import type { Chance, NoticeCheck } from "#strike";
import { lengthOf } from "#time";
import { columns } from "./columns.ts";
import {
  chanceSays,
  coverSays,
  derogationCaveat,
  derogationSays,
  hoursSay,
  noticeSays,
  placementSays,
  shareSays,
  volunteerSays,
} from "./strike.ts";

/** What the terminal says of a cover plan: the answer first, then the board, then what is asked of whom. */
export function coverReport(
  facts: { readonly cover: CoverPlan; readonly chance: Chance; readonly notice: NoticeCheck | undefined },
  names: ReadonlyMap<string, string>,
): string {
  const { cover, chance, notice } = facts;
  const accepted = cover.settings.tolerance;
  const lines = [coverSays(cover), chanceSays(chance)];
  if (notice) lines.push(noticeSays(notice));
  lines.push(
    "",
    `Areas while the action runs. Accepted chance of falling short: ${shareSays(accepted)}.`,
    "",
  );
  lines.push(...board(cover.cells, accepted), "");
  lines.push(heading("Asked to act down, by consent", cover.placements.length));
  for (const one of cover.placements)
    lines.push(`- ${placementSays(one, names.get(one.staffId) ?? one.staffId)}`);
  lines.push("", heading("One more volunteer would help most here", cover.volunteers.length));
  for (const one of cover.volunteers.slice(0, 3)) lines.push(`- ${volunteerSays(one)}`);
  lines.push("", heading("Still short after this plan", cover.derogations.length));
  for (const one of cover.derogations.slice(0, 10)) lines.push(`- ${derogationSays(one)}`);
  const more = cover.derogations.length - 10;
  if (more > 0) lines.push(`- and ${more} more; see --json.`);
  lines.push("", derogationCaveat());
  return `${lines.join("\n")}\n`;
}

const heading = (title: string, count: number): string => (count === 0 ? `${title}: none.` : `${title}:`);

/** One row an area: its floors, its worst hour before and after, and its hours above the accepted chance. */
function board(cells: readonly CoverCell[], accepted: number): string[] {
  const areas = Map.groupBy(
    cells.filter(({ inAction }) => inAction),
    ({ department, area, skill }) => [department, area, skill].join("\n"),
  );
  const rows = [...areas.values()].map((own) => {
    const { department, area, skill } = own[0];
    const floors = own.map(({ needed }) => needed);
    const [least, most] = [Math.min(...floors), Math.max(...floors)];
    const worst = (risk: (cell: CoverCell) => number): string => shareSays(Math.max(...own.map(risk)));
    const over = own.reduce((sum, cell) => sum + (cell.risk > accepted ? lengthOf(cell) / 60 : 0), 0);
    return [
      department,
      area,
      skill,
      least === most ? `${least}` : `${least} to ${most}`,
      worst(({ riskBefore }) => riskBefore),
      worst(({ risk }) => risk),
      over.toFixed(1),
    ];
  });
  const head = ["Department", "Area", "Skill", "Floor", "Worst before", "Worst after", "Hours above"];
  return columns([head, ...rows], [3, 4, 5, 6]);
}

/** Told of a head-count that changed nothing. */
export const unusedCountSays = (count: PresentCount): string =>
  `Note: the head-count of ${count.area} in ${count.department}, ${hoursSay(count)}, changes nothing. Either it lies outside ` +
  `the action, or another area that shares the same doctors was not counted for all of these hours: until it is, the estimate stands.`;
