export { createPoller } from "./create-poller.js";
export type { OperationPhase, OperationState } from "./operation-state.js";
export type { OperationPoller, PollOptions, PollUntilDoneOptions } from "./poller-types.js";
export type { LroHost, LroResponse, SendOptions } from "./protocol-types.js";
export { readFault } from "./read-fault.js";
export { readToken, readTokenSubject } from "./read-token.js";
export type { Tracking } from "./tracking.js";
export type {
  ArgumentSource,
  JobSpec,
  ProgressPaths,
  StatusOperationRef,
  StatusVocabulary,
  TrackingSpec,
} from "./tracking-spec.js";
