/* Answers in which a few members are not what they should be, for every long-running operation. */
export { oddValues } from "./odd-document.js";
export { recordService } from "./recording.js";
export type { Recording } from "./recording.js";
export { runOdd } from "./run-odd.js";
export type { Oddity } from "./run-odd.js";
