export { schedule, wallTime } from "./clock.js";
export type { Clock } from "./clock.js";
export { systemClock } from "./system-clock.js";
