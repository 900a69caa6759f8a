export { createWarn } from "./create-warn.js";
export { runCallback } from "./run-callback.js";
export type { ServiceWarning, Warn, WarningCode } from "./service-warning.js";
