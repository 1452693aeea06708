import { compare, fullBook, impliedChance, margin, publishedPolls } from "#voice";
import {
  bookSays,
  differenceSays,
  intervalPlot,
  lonePriceSays,
  marginSays,
  membersWords,
  pollCaution,
  pollLabel,
} from "#wording";
import { page } from "../../page.ts";
import type { Piece } from "../../pieces.ts";
import { details, heading, inset, lead, list, paragraph, picture, table } from "../../pieces.ts";
import { membersCrumbs } from "./crumbs.ts";

const words = membersWords.polls;
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const poll = (id: string) => publishedPolls.find((one) => one.id === id)!;

/** Published polls with how far chance may have moved them, and a reader of prices. */
export const pollsPage = page({
  path: "/members/polls",
  needs: undefined,
  crumbs: membersCrumbs,
  find: () => publishedPolls,
  title: () => words.title,
  body: (polls, { query }) => [
    lead(words.lead),
    heading(words.polls),
    picture(
      intervalPlot({
        id: "polls",
        title: words.picture,
        description: polls.map((one) => marginSays(one, margin(one.share, one.asked))).join(" "),
        rows: polls.map((one) => {
          const { low, high } = margin(one.share, one.asked).wilson;
          const label = pollLabel(one);
          return { label, value: one.share, low, high, shown: percent(one.share) };
        }),
        measure: words.share,
        write: (value) => `${Math.round(value * 100)}%`,
      }),
      words.picture,
    ),
    paragraph(pollCaution),
    details(
      words.table,
      table({
        caption: words.table,
        columns: words.columns.map((title, i) => ({ title, numeric: i === 1 || i === 2, wide: i === 4 })),
        rows: polls.map((one) => {
          const { low, high } = margin(one.share, one.asked).wilson;
          return [
            `${one.answer}: ${one.question}`,
            percent(one.share),
            String(one.asked),
            `${percent(low)} to ${percent(high)}`,
            one.source,
          ];
        }),
        empty: words.polls,
      }),
    ),
    heading(words.differences),
    list([
      said("support-2016-04-26", "support-all-out-2016-01"),
      said("support-2016-04-26", "support-emergency-kept-2016-01"),
    ]),
    heading(words.odds),
    {
      piece: "choose",
      action: "/members/polls",
      submit: words.submit,
      fields: [
        {
          field: "text",
          name: "prices",
          label: words.prices,
          hint: words.pricesHint,
          value: query["prices"] ?? "6/1, 5/2, 4/6",
        },
      ],
    },
    ...odds(query["prices"] ?? "6/1, 5/2, 4/6"),
  ],
});

const said = (one: string, other: string): string =>
  differenceSays(poll(one), poll(other), compare(poll(one), poll(other)));

function odds(written: string): Piece[] {
  const prices = written
    .split(",")
    .map((price) => price.trim())
    .filter((price) => price !== "");
  const chances = prices.map(impliedChance);
  if (prices.length === 0 || prices.length > 50 || chances.includes(undefined))
    return [inset(words.notAPrice)];
  if (prices.length === 1) return [paragraph(lonePriceSays(prices[0], chances[0]!))];
  try {
    return [paragraph(bookSays(fullBook(prices)))];
  } catch (refused) {
    if (refused instanceof RangeError) return [inset(`${refused.message}.`)];
    throw refused;
  }
}
