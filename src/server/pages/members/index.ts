import type { Page } from "../../page.ts";
import { chargePage } from "./charge.ts";
import { directoryPage } from "./directory.ts";
import { electionPage } from "./election.ts";
import { membersHome } from "./home.ts";
import { payPage } from "./pay.ts";
import { pollsPage } from "./polls.ts";
import { timetablePage } from "./timetable.ts";

/** The members' part of the site: readable without an account, since nothing in it is about a person. */
export const memberPages: readonly Page[] = [
  membersHome,
  electionPage,
  timetablePage,
  chargePage,
  pollsPage,
  payPage,
  directoryPage,
];
