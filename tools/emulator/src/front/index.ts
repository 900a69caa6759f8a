export { createFront } from "./front.js";
export type { Front, FrontSetup } from "./front.js";
