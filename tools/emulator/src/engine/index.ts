export { answerCall } from "./answer-call.js";
export type { Call, Engine } from "./call.js";
export { challengeHeader } from "./challenge.js";
export { documentedExchanges } from "./documented-exchanges.js";
export { answerInstead } from "./instead.js";
export { isDocumented } from "./follows-work.js";
export { problemReply } from "./problem-reply.js";
export type { LastAnswers } from "./stale.js";
