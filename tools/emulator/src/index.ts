export { createRealClock, createVirtualClock } from "./clock/index.js";
export type { EmulatorClock, VirtualClock, VirtualClockOptions } from "./clock/index.js";
export type { ProblemKind, ProblemTable, ServiceProblem } from "./checks/index.js";
export { createEmulator } from "./create-emulator.js";
export type { Emulator, EmulatorOptions, ListenOptions, RunSnapshot, ServiceSnapshot } from "./emulator.js";
export type {
  Fault,
  FaultSelection,
  InsteadFault,
  RetryAfter,
  SpoilFault,
  WorkFault,
  WorkStage,
} from "./faults/index.js";
export { loadManifests } from "./manifest/index.js";
export type { ServiceManifest } from "./manifest/index.js";
export type { Outcome, Phase, Run } from "./runs/index.js";
export type {
  DocumentedExchange,
  DocumentedExchanges,
  ListItem,
  OperationScenario,
  Scenario,
  ScenarioAnswer,
  ScenarioCall,
  ServiceState,
} from "./scenarios/index.js";
export type { RequestRecord, Violation } from "./serve/index.js";
