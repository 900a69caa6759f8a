export type { Clock } from "./clock.js";
export { schedule } from "./schedule.js";
export { systemClock } from "./system-clock.js";
