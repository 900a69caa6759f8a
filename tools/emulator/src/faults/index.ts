export type {
  Fault,
  FaultSelection,
  InsteadFault,
  RetryAfter,
  SpoilFault,
  WorkFault,
  WorkStage,
} from "./fault.js";
export { createFaultList } from "./fault-list.js";
export { faultSchema } from "./fault-schema.js";
export type { AnswerFault, FaultList, SelectedWorkFault, WaitingFault } from "./fault-list.js";
export { retryAfterText } from "./retry-after-text.js";
export { spoil } from "./spoil.js";
