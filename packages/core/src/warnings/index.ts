export { createWarn } from "./create-warn.js";
export type { ServiceWarning, Warn, WarningCode } from "./service-warning.js";
