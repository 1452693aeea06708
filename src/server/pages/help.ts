import { glossary, pageWords } from "#wording";
import { page } from "../page.ts";
import { facts, heading, lead, list } from "../pieces.ts";

const words = pageWords.helpPage;

export const help = page({
  path: "/help",
  needs: undefined,
  find: () => glossary,
  title: () => words.title,
  body: (terms) => [
    lead(words.lead),
    heading(words.howHeading),
    list(words.how),
    heading(words.wordsHeading),
    facts(terms.map(({ term, means }) => [term, means])),
  ],
});
