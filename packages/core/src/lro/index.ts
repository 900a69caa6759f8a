export { cancelBy, finalRead, followJob } from "./stages.js";
export { foundLro, type FoundRun } from "./found-lro.js";
export { latestRun } from "./latest-run.js";
export { type LroRules, lroSpec } from "./lro-rules.js";
export { Poller } from "./poller.js";
export type { OperationPoller, PollOnceOptions, PollOptions, PollUntilDoneOptions } from "./poller-types.js";
export { readFault } from "./read-fault.js";
export { readToken, readTokenSubject, tokenSubject } from "./resume-token.js";
export type {
  Accepted,
  ArgumentSource,
  Baseline,
  CancelCall,
  EndClass,
  FinalStage,
  JobSpec,
  JobStage,
  Judgement,
  LatestRun,
  LroContext,
  LroSpec,
  OperationRef,
  PollingStrategy,
  ProgressPaths,
  StatusClass,
  StatusRule,
} from "./spec.js";
export type {
  BoundArguments,
  Inconclusive,
  LroState,
  LroUpdate,
  OperationPhase,
  OperationState,
  StrategyName,
} from "./state.js";
export { judgeStatus } from "./status.js";
export { step } from "./step.js";
export type { Step, StepFacts, StepState } from "./step.js";
export {
  byAnswer,
  byLocation,
  byPatchedResource,
  byResource,
  byStatusOperation,
  byStatusUrl,
} from "./strategies.js";
export type { LroClient, LroResponse, LroTransport, SendOptions } from "./transport.js";
