/** The door for browsers and programs: pages and `/api/v1`, thin over actions, every one of them guarded by `access`. */
export { buildServer } from "./build-server.ts";
export type { ServerSettings } from "./settings.ts";
export { serve } from "./serve.ts";
export type { ServeRequest } from "./serve.ts";
