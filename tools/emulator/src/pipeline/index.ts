export type { AuthSettings } from "./admit.js";
export { createHandler } from "./create-handler.js";
export type { HandlerSetup } from "./create-handler.js";
export { settleRuns } from "./settle-runs.js";
