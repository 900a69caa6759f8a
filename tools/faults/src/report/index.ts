export { cellTable } from "./cell-table.js";
export { summary } from "./summary.js";
