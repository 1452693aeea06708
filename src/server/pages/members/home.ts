import { membersWords } from "#wording";
import { page } from "../../page.ts";
import { facts, lead, link } from "../../pieces.ts";

const words = membersWords.home;

/** The way in to what members may read, signed in or not. */
export const membersHome = page({
  path: "/members",
  needs: undefined,
  find: () => words.links,
  title: () => words.title,
  body: (links) => [
    lead(words.lead),
    facts(links.map(([href, text, says]) => [text, [`${says} `, link(href, "Open", text)]])),
  ],
});
