import type { FastifyReply, FastifyRequest } from "fastify";
import { reach } from "#access";
import type { Need, Person } from "#access";
import { dateSays, pageWords } from "#wording";
import type { Desk } from "./desk.ts";
import { formToken } from "./guard.ts";
import type { Link, Piece, Problem } from "./pieces.ts";
import { render } from "./render.ts";

/** A page ready to be written out. */
export interface Shown {
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly crumbs?: readonly Link[];
  readonly problems?: readonly Problem[];
  readonly wide?: boolean;
}

/** The pages named in the head of every page, each for those who may see it. */
const menu: readonly (readonly [href: string, text: string, need: Need])[] = [
  ["/", pageWords.menu.overview, "see summary"],
  ["/rota", pageWords.menu.rota, "see rota"],
  ["/cover", pageWords.menu.cover, "see cover"],
  ["/lists", pageWords.menu.lists, "see lists"],
  ["/rebooking", pageWords.menu.rebooking, "see patients"],
  ["/fairness", pageWords.menu.fairness, "see fairness"],
  ["/decisions", pageWords.menu.decisions, "see decisions"],
  ["/trail", pageWords.menu.trail, "see trail"],
];

function navigation(person: Person | undefined, path: string) {
  const own: Link[] =
    person?.role === "doctor" ? [{ href: `/doctors/${person.subject}`, text: pageWords.menu.own }] : [];
  return [
    ...menu.filter(([, , need]) => reach(person, need) !== undefined).map(([href, text]) => ({ href, text })),
    ...own,
  ].map((item) => ({ ...item, current: item.href === "/" ? path === "/" : path.startsWith(item.href) }));
}

/** Writes a page out with everything around it. */
export function show(
  shown: Shown,
  on: {
    readonly request: FastifyRequest;
    readonly reply: FastifyReply;
    readonly desk: Desk;
    readonly person: Person | undefined;
    readonly secure: boolean;
  },
): string {
  const { request, reply, desk, person, secure } = on;
  return render({
    title: shown.title,
    pieces: shown.pieces,
    crumbs: shown.crumbs ?? [],
    problems: shown.problems ?? [],
    wide: shown.wide ?? false,
    hospital: desk.hospital.title,
    navigation: navigation(person, request.url.split("?")[0]),
    signedInAs: person && pageWords.signedInAs(person),
    csrf: formToken(request, reply, secure),
    nonce: reply.cspNonce.script,
    asOf: desk.hospital.asOf === undefined ? undefined : pageWords.asOf(dateSays(desk.hospital.asOf)),
  });
}
