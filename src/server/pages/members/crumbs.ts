import { membersWords } from "#wording";
import { link } from "../../pieces.ts";
import type { Link } from "../../pieces.ts";

/** Above every page of the members' part. */
export const membersCrumbs = (): readonly Link[] => [link("/members", membersWords.home.title)];
