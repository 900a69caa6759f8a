export { environmentTable } from "./environment-table.js";
export { json } from "./json.js";
export type { MeasureResult, Result } from "./result.js";
export { text } from "./text.js";
export { writeDocs } from "./write-docs.js";
