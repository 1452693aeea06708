import type { Signed } from "#store";
import type { Ask } from "./page.ts";
import { Refused } from "./errors.ts";

/** In the name of whoever is signed in. A door that lets strangers in has nothing to sign. */
export function signedBy({ person, requestId }: Pick<Ask, "person" | "requestId">, why: string): Signed {
  if (person === undefined) throw new Refused(403);
  return { who: person.subject, role: person.role, why, requestId };
}
