import type { Page } from "../page.ts";
import { accessibility } from "./accessibility.ts";
import { burden } from "./burden.ts";
import { cover } from "./cover.ts";
import { decision } from "./decision.ts";
import { decisions } from "./decisions.ts";
import { doctor } from "./doctor.ts";
import { fairness } from "./fairness.ts";
import { help } from "./help.ts";
import { list } from "./list.ts";
import { lists } from "./lists.ts";
import { memberPages } from "./members/index.ts";
import { overview } from "./overview.ts";
import { rebooking } from "./rebooking.ts";
import { rota } from "./rota.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { story } from "./story.ts";
import { trail } from "./trail.ts";

/** Every page there is, in the order of the story. */
export const pages: readonly Page[] = [
  overview,
  rota,
  doctor,
  cover,
  lists,
  list,
  rebooking,
  story,
  fairness,
  burden,
  decisions,
  decision,
  trail,
  ...memberPages,
  help,
  accessibility,
  signIn,
  signOut,
];
