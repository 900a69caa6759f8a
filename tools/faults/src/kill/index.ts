export { killMany } from "./kill-many.js";
export type { KillResult, Struck } from "./kill-run.js";
