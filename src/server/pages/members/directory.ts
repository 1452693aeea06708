import { always, providersByName, publicExamples, publicProviders, standingRights } from "#budgets";
import type { Provider } from "#budgets";
import { alwaysSays, dateSays, membersWords, ownershipSays, standingRightSays } from "#wording";
import { page } from "../../page.ts";
import { heading, lead, list, paragraph, table } from "../../pieces.ts";
import { membersCrumbs } from "./crumbs.ts";

const words = membersWords.directory;

/** Who provides care and who supports people beside it: how each is owned and run, as facts. */
export const directoryPage = page<readonly Provider[]>({
  path: "/members/directory",
  needs: undefined,
  crumbs: membersCrumbs,
  find: (_, { hospital }) =>
    providersByName([
      ...hospital.sites.map(({ siteId, name, ownership, postcode }) => ({
        id: siteId,
        name,
        ownership,
        place: postcode,
        source: hospital.title,
      })),
      ...publicProviders,
    ]),
  title: () => words.title,
  body: (providers) => [
    lead(words.lead),
    heading(words.providers),
    table({
      caption: words.providers,
      columns: words.providerColumns.map((title, i) => ({ title, wide: i === 2 })),
      rows: providers.map(({ name, ownership, place, source }) => [
        name,
        ownershipSays(ownership),
        `${place === "" ? "" : `${place}. `}${source}`,
      ]),
      empty: words.none,
    }),
    heading(words.groups),
    paragraph(words.groupsLead),
    table({
      caption: words.groups,
      columns: words.groupColumns.map((title, i) => ({ title, wide: i === 1 || i === 4 })),
      rows: publicExamples.map(({ name, does, runBy, checked, source }) => [
        name,
        does,
        runBy,
        checked ? `${checked.by}, ${dateSays(checked.on)}` : words.unchecked,
        source,
      ]),
      empty: words.none,
    }),
    heading(words.always),
    list(always.map(alwaysSays)),
    heading(words.rights),
    list(standingRights.map(standingRightSays)),
  ],
});
