export type { Cell } from "./cell.js";
export { openDefectOf, openDefects } from "./open-defects.js";
export type { OpenDefect } from "./open-defects.js";
export { rules } from "./rules/index.js";
export { runMatrix } from "./run-matrix.js";
