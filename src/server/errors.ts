import type { Piece } from "./pieces.ts";
import { buttons, paragraph } from "./pieces.ts";
import { pageWords } from "#wording";
import type { Person } from "#access";

/** An error as a page: what happened, and what to do next. Nothing of the machine's own words. */
export interface ErrorPage {
  readonly status: number;
  readonly title: string;
  readonly pieces: readonly Piece[];
}

const onward = (person: Person | undefined): Piece =>
  person === undefined
    ? buttons({ href: "/sign-in", text: pageWords.signIn })
    : buttons({ href: "/", text: pageWords.toOverview });

export function errorPage(status: number, person: Person | undefined, requestId: string): ErrorPage {
  const known = pageWords.errors[status as keyof typeof pageWords.errors] ?? pageWords.errors[500];
  const pieces: Piece[] = known.says.map((words) => paragraph(words));
  if (status >= 500) pieces.push(paragraph(pageWords.reference(requestId)));
  return { status, title: known.title, pieces: [...pieces, onward(person)] };
}

/** Thrown by a page's own code to answer with an error page. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`refused with ${status}`);
    this.name = "Refused";
    this.status = status;
  }
}
