export { followsWork, isDocumented, isLatestOnly, viewById } from "./follows-work.js";
export { notYetReply } from "./not-yet-reply.js";
export { showPerhapsStale } from "./stale.js";
export type { LastAnswers } from "./stale.js";
export { startWork } from "./start-work.js";
