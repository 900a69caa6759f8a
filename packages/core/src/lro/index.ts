export { createPoller } from "./create-poller.js";
export type {
  ArgumentSource,
  JobSpec,
  LroSpec,
  OperationRef,
  ProgressPaths,
  StatusRule,
} from "./lro-spec.js";
export type { LroState } from "./lro-state.js";
export type { LroResponse, LroTransport, SendOptions } from "./lro-transport.js";
export type { OperationPhase, OperationState } from "./operation-state.js";
export type { OperationPoller, PollOnceOptions, PollOptions, PollUntilDoneOptions } from "./poller-types.js";
export { readFault } from "./read-fault.js";
export { readToken, readTokenSubject } from "./read-token.js";
export { step } from "./step.js";
export type { Step, StepState } from "./step.js";
export { watchUnused } from "./unused-poller.js";
export type { UnusedPollers } from "./unused-poller.js";
