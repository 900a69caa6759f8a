export { type Clock, schedule, systemClock, wallTime } from "./clock.js";
