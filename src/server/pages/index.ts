import type { Page } from "../page.ts";
import { accessibility } from "./accessibility.ts";
import { doctor } from "./doctor.ts";
import { help } from "./help.ts";
import { overview } from "./overview.ts";
import { rota } from "./rota.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { trail } from "./trail.ts";

/** Every page there is. */
export const pages: readonly Page[] = [overview, rota, doctor, trail, help, accessibility, signIn, signOut];
