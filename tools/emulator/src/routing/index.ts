export { normalPath } from "./path-template.js";
export type { PathTemplate } from "./path-template.js";
export { createRouter } from "./router.js";
export type { RouteMatch, Router } from "./router.js";
