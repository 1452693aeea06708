import { pageWords } from "#wording";
import { page } from "../page.ts";
import { paragraph } from "../pieces.ts";

const words = pageWords.signOutPage;

export const signOut = page({
  path: "/sign-out",
  needs: "see summary",
  find: ({ person }) => person,
  title: () => words.title,
  body: () => [
    paragraph(words.says),
    { piece: "form", action: "/sign-out", submit: words.submit, fields: [] },
  ],
  send: async ({ sessionId, requestId, person }, desk) => {
    if (sessionId !== undefined && person !== undefined) {
      const signed = { who: person.subject, role: person.role, why: words.why, requestId };
      await desk.store.sessions.end(sessionId, signed);
    }
    return { to: "/sign-in", token: null };
  },
});
