/** Five groups, in the order of the census. */
export const ethnicGroups = ["white", "mixed", "asian", "black", "other"] as const;

/** Ethnic category codes of 2001 (NHS Data Dictionary), group by group. R is Chinese, Z not stated. */
const letters: readonly (readonly [codes: string, group: string])[] = [
  ["ABC", "white"],
  ["DEFG", "mixed"],
  ["HJKL", "asian"],
  ["MNP", "black"],
  ["S", "other"],
  ["Z", "not-stated"],
];

/** How a category written in words begins, once in small letters. */
const openings: readonly (readonly [opening: RegExp, group: string])[] = [
  [/^not[ _-]?stated|^refused|^prefer not/, "not-stated"],
  [/^white/, "white"],
  [/^mixed/, "mixed"],
  [/^asian/, "asian"],
  [/^black/, "black"],
  [/^other|^any other ethnic/, "other"],
];

/**
 * The group of a category, `not-stated` where the person was asked and did not say, `not-known` for everything else.
 * The census of 2001 counted Chinese people with other groups; that of 2021 (since 2011) counts them as Asian.
 */
export function ethnicGroup(category: string, edition: "2001" | "2021"): string {
  const text = category.trim().toLowerCase();
  if (text === "r" || text === "chinese") return edition === "2001" ? "other" : "asian";
  if (text.length === 1)
    return letters.find(([codes]) => codes.includes(text.toUpperCase()))?.[1] ?? "not-known";
  return openings.find(([opening]) => opening.test(text))?.[1] ?? "not-known";
}
