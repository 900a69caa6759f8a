export { followMany } from "./follow-many.js";
export type { ManyResult } from "./follow-many.js";
