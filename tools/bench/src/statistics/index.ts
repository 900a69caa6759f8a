export { type Ratio, ratioOf } from "./ratio.js";
export { type Summary, summarize } from "./summary.js";
