export type { AuthSettings } from "./admit.js";
export { createHandler } from "./create-handler.js";
export type { Handler, HandlerSetup } from "./create-handler.js";
export { createBooks, startKey } from "./record.js";
export type { Books } from "./record.js";
export { settleRuns } from "./settle-runs.js";
