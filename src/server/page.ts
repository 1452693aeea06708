import type { About, Need, Person } from "#access";
import type { Desk } from "./desk.ts";
import type { Link, Piece, Problem } from "./pieces.ts";

/** What somebody asked for. */
export interface Ask {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly person: Person | undefined;
  /** The session they are signed in with. */
  readonly sessionId: string | undefined;
  readonly requestId: string;
  /** What was sent and found wanting, when a form comes back. */
  readonly sent: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Where a form leads when it was right, with a secret for a cookie to set or to clear; or, where nothing is kept, here. */
export type Sent =
  | { readonly to: string; readonly token?: string | null }
  | { readonly problems: readonly Problem[] }
  | { readonly shown: "here" };

interface PageOf<Found> {
  /** `/doctors/:staffId`. */
  readonly path: string;
  /** The right it takes; undefined opens it to everybody, signed in or not. */
  readonly needs: Need | undefined;
  /** The row it is about, so that the right can be held against it. */
  readonly about?: (ask: Ask, desk: Desk) => About;
  /** Undefined says there is no such thing. */
  readonly find: (ask: Ask, desk: Desk) => Found | undefined | Promise<Found | undefined>;
  /** One heading that answers the question. */
  readonly title: (found: Found, ask: Ask) => string;
  /** The evidence, then the next step. */
  readonly body: (found: Found, ask: Ask, desk: Desk) => readonly Piece[];
  /** The pages above this one, the overview first. */
  readonly crumbs?: (found: Found, ask: Ask) => readonly Link[];
  /** A grid that wants the whole width. */
  readonly wide?: boolean;
  /** What a form on this page does. */
  readonly send?: (ask: Ask, desk: Desk, found: Found) => Promise<Sent>;
}

/** A page whose findings are its own affair. */
export type Page = PageOf<unknown>;

/** A page: what it needs, finds, says and does. One small file each. */
export const page = <Found>(described: PageOf<Found>): Page => described as unknown as Page;
