import type { Doctor } from "#people";
import type { PayPoint } from "#rulebooks";
import type { PayBook } from "./pay-book.ts";
import { samePoints } from "./pay-book.ts";
import type { PayNote, PointUsed } from "./slip.ts";

/** Figures the caller gives where none is published, by point or by grade, in pounds. */
export type Supplied = Readonly<Record<string, string>>;

export interface PointAnswer {
  readonly used: PointUsed | undefined;
  readonly notes: readonly PayNote[];
}

/**
 * The point a doctor is paid at. A `pay_point` is a name on the scale of the doctor's own contract; where that is
 * another kind of contract, or blank, the point is inferred from the grade.
 */
export function pointOf(doctor: Doctor, book: PayBook, supplied: Supplied = {}): PointAnswer {
  const notes: PayNote[] = [];
  const elsewhere = book.family !== "tcs" && /^(np|nodal)/i.test(doctor.payPoint);
  const given = samePoints(doctor.contract, book.family) && !elsewhere ? doctor.payPoint.trim() : "";
  let point = given === "" ? undefined : named(given, doctor.grade, book);
  if (given !== "" && point === undefined) notes.push({ note: "unknown-pay-point", about: given });
  if (given === "") {
    point = book.points.points.find(({ grades }) => grades.includes(doctor.grade));
    if (point) notes.push({ note: "point-inferred", about: point.point });
  }
  const own = supplied[point?.point ?? ""] ?? supplied[doctor.grade];
  if (own !== undefined) {
    const from = {
      clause: "Supplied by the user",
      source: "Supplied by the user",
      certainty: "supplied",
    } as const;
    // Cash that a circular printed for the point's own value says nothing of another.
    const bare = { point: point?.point ?? doctor.grade, grades: [], basic: own };
    return { used: { point: bare, basic: own, ...from }, notes };
  }
  if (given !== "" && point === undefined) return { used: undefined, notes };
  if (point === undefined)
    return { used: undefined, notes: [...notes, { note: "no-figure-held", about: doctor.grade }] };
  if (point.basic === undefined)
    return { used: undefined, notes: [...notes, { note: "value-not-published", about: point.point }] };
  const { clause, source, upTo } = book.points;
  const outOfDate = upTo !== undefined && book.on > upTo;
  if (outOfDate) notes.push({ note: "scale-of-other-years", about: clause });
  const certainty = outOfDate ? "unverified" : (point.certainty ?? book.points.certainty);
  return { used: { point, basic: point.basic, clause, source, certainty }, notes };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/\b(nodal|point|pt|np|min(imum)?)\b|^np(?=\d)/g, (word) =>
      word.startsWith("min") ? "0" : "",
    )
    .replaceAll(/[\s.:-]+/g, " ")
    .replace(/^fy(?=\d)/, "f")
    .trim();

function named(given: string, grade: string, book: PayBook): PayPoint | undefined {
  const { points } = book.points;
  const name = plain(given);
  const exact =
    points.find(({ point }) => plain(point) === name) ??
    points.find(({ grades }) => grades.includes(given.toUpperCase()));
  if (exact) return exact;
  if (book.family === "tcs") return nodal(name, grade, points);
  // An increment alone belongs to the scale of the grade.
  const scale = points.find(({ grades }) => grades.includes(grade))?.point.split(" ")[0];
  return scale === undefined
    ? undefined
    : points.find(({ point }) => plain(point) === plain(`${scale} ${name}`));
}

/** "4" where the table has 4a to 4c means the one of the doctor's grade, else the lowest; "4b" where it has 4 means 4. */
function nodal(name: string, grade: string, points: readonly PayPoint[]): PayPoint | undefined {
  const family = points.filter(({ point }) => /^\d$/.test(name) && point.startsWith(name));
  return (
    family.find(({ grades }) => grades.includes(grade)) ??
    family[0] ??
    (/^\d[a-z]$/.test(name) ? points.find(({ point }) => point === name[0]) : undefined)
  );
}
