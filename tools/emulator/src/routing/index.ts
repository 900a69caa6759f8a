export { addressOf, ELSEWHERE } from "./address.js";
export type { Address, RootRule } from "./address.js";
export { encodeSegment, normalPath, parsePathTemplate, segmentsOf } from "./path-template.js";
export type { PathTemplate } from "./path-template.js";
export { createRouter } from "./router.js";
export type { RouteMatch, Router } from "./router.js";
