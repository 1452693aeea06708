import { payGap, payReviews } from "#fairness";
import type { HourlyPay } from "#fairness";
import { gapIsNotUnequalPay, membersWords, payGapSays, payReviewsTable } from "#wording";
import { page } from "../../page.ts";
import type { Problem } from "../../pieces.ts";
import { heading, inset, lead, list, table } from "../../pieces.ts";
import { membersCrumbs } from "./crumbs.ts";

const words = membersWords.pay;
type Found = { readonly staff: readonly HourlyPay[] } | { readonly problems: readonly Problem[] };

/** What a pay gap says and what it does not, and how residents' pay was advised, decided and paid. */
export const payPage = page<Found>({
  path: "/members/pay",
  needs: undefined,
  crumbs: membersCrumbs,
  find: ({ sent }) => (Object.keys(sent).length === 0 ? { problems: [] } : read(sent["staff"] ?? "")),
  title: () => words.title,
  body: (found, { sent }) => {
    const reviews = payReviewsTable(payReviews);
    return [
      lead(words.lead),
      inset(gapIsNotUnequalPay),
      ...("staff" in found
        ? [heading(words.found), list(said(found.staff).filter((line) => line !== gapIsNotUnequalPay))]
        : []),
      heading(words.gap),
      {
        piece: "form",
        action: "/members/pay",
        submit: words.submit,
        fields: [
          {
            field: "textarea",
            name: "staff",
            label: words.staff,
            hint: words.staffHint,
            value: sent["staff"],
          },
        ],
      },
      heading(words.how),
      list(words.howItems),
      heading(words.awards),
      table({
        caption: reviews.caption,
        columns: reviews.head.map((title, i) => ({ title, wide: i > 0 })),
        rows: reviews.rows,
        empty: words.none,
      }),
    ];
  },
  send: (_, __, found) => Promise.resolve("staff" in found ? { shown: "here" } : found),
});

/** No bonuses are asked for, so nothing is said of them. */
const said = (staff: readonly HourlyPay[]): string[] =>
  payGapSays(payGap(staff, { relevantMen: 0, relevantWomen: 0, toMen: [], toWomen: [] })).filter(
    (line) => !/bonus/i.test(line),
  );

function read(text: string): Found {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const staff = lines.flatMap((line): HourlyPay[] => {
    const parts = /^([FM])[\s,;]+(\d{1,4}(?:\.\d{1,4})?)$/i.exec(line);
    return parts ? [{ sex: parts[1].toUpperCase() === "F" ? "F" : "M", hourly: Number(parts[2]) }] : [];
  });
  if (lines.length === 0 || staff.length < lines.length)
    return { problems: [{ field: "staff", text: words.unreadable }] };
  return { staff };
}
