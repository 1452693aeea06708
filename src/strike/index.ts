/** Industrial action: notice, minimum cover, the turnout of groups, and who may be asked. Never a person's intention. */
export { actionScopes, daysOf, spansOf } from "./action.ts";
export type { Action, ActionScope } from "./action.ts";
export type { TurnoutRecord } from "./turnout-record.ts";
