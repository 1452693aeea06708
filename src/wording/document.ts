import type { WordedTable } from "./fairness.ts";

/** A page of words before it is Markdown or HTML: said once, printed twice. */
export interface WordedDocument {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly WordedSection[];
}

export interface WordedSection {
  readonly heading: string;
  readonly says: readonly string[];
  readonly table?: WordedTable | undefined;
  /** SVG, shown beside its table in HTML only. */
  readonly picture?: string | undefined;
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

export function asMarkdown({ title, lead, sections }: WordedDocument): string {
  const blocks = [`# ${title}`, ...lead];
  for (const { heading, says, table } of sections) {
    blocks.push(`## ${heading}`, ...says);
    if (table) {
      const lines = [table.head, table.head.map(() => "---"), ...table.rows].map(
        (row) => `| ${row.map(cell).join(" | ")} |`,
      );
      blocks.push(`*${table.caption}*`, lines.join("\n"));
    }
  }
  return `${blocks.join("\n\n")}\n`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character]);

const style = `
body { font: 1rem/1.5 Arial, sans-serif; color: #212b32; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; } h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; } caption { text-align: left; font-weight: bold; padding: .5rem 0; }
th, td { text-align: left; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #d8dde0; vertical-align: top; }
.scroll { overflow-x: auto; } svg { max-width: 100%; height: auto; }
@media print { body { margin: 0; font-size: 10pt; } h2 { break-after: avoid; } tr { break-inside: avoid; } }`;

/** A whole page that needs nothing else: it opens from a folder, prints, and asks nobody outside for anything. */
export function asHtml({ title, lead, sections }: WordedDocument): string {
  const body = [`<h1>${escaped(title)}</h1>`, ...lead.map(paragraph)];
  for (const { heading, says, table, picture } of sections) {
    body.push(`<h2>${escaped(heading)}</h2>`, ...says.map(paragraph));
    if (picture !== undefined) body.push(picture);
    if (table) body.push(asTable(table));
  }
  return (
    `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${escaped(title)}</title>\n` +
    `<style>${style}\n</style>\n</head>\n<body>\n<main>\n${body.join("\n")}\n</main>\n</body>\n</html>\n`
  );
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

function asTable({ caption, head, rows }: WordedTable): string {
  const heads = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const lines = rows.map(
    ([first, ...rest]) =>
      `<tr><th scope="row">${escaped(first)}</th>${rest.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`,
  );
  return (
    `<div class="scroll" role="region" aria-label="${escaped(caption)}" tabindex="0"><table>` +
    `<caption>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`
  );
}
