/**
 * Who may see or do what. Doors ask here and nowhere else, on the server, for every row; what no line of `need.ts`
 * grants is refused. Roles are of the hospital's work; none has to do with a union.
 */
export { may, mayDecide, reach } from "./may.ts";
export type { About } from "./may.ts";
export { grants, needs } from "./need.ts";
export type { Need, Reach } from "./need.ts";
export { roles } from "./role.ts";
export type { Person, Role } from "./role.ts";
