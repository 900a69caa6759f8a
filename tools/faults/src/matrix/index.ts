export type { Cell } from "./cell.js";
export { hidesItsFailure, openDefectOf, openDefects } from "./open-defects.js";
export type { OpenDefect } from "./open-defects.js";
export { rules } from "./rules/index.js";
export { runMatrix } from "./run-matrix.js";
export { newClient, openService } from "./service-run.js";
export type { ServiceRun } from "./service-run.js";
export { isPoller, settle } from "./settle.js";
export { createWire } from "./wire.js";
