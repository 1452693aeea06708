import { pageWords } from "#wording";
import { page } from "../page.ts";
import { heading, list, paragraph } from "../pieces.ts";

const words = pageWords.accessibilityPage;

export const accessibility = page({
  path: "/accessibility",
  needs: undefined,
  find: () => words,
  title: ({ title }) => title,
  body: ({ sections }) =>
    sections.flatMap(({ title, says, points }) => [
      heading(title),
      ...says.map((one) => paragraph(one)),
      ...(points.length === 0 ? [] : [list(points)]),
    ]),
});
