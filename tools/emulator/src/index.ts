export { createRealClock, createVirtualClock } from "./clock/index.js";
export type { EmulatorClock, VirtualClock, VirtualClockOptions } from "./clock/index.js";
export type { ProblemKind, ProblemTable, ServiceProblem } from "./checks/index.js";
export type { JsonObject } from "./documents/index.js";
export { createEmulator } from "./create-emulator.js";
export type { Emulator, EmulatorOptions, RunSnapshot, ServiceSnapshot } from "./emulator.js";
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
export type {
  ArgumentOrigin,
  DocumentPath,
  ExampleResponse,
  ManifestAuth,
  ManifestBody,
  ManifestError,
  ManifestExample,
  ManifestOperation,
  ManifestPaging,
  ManifestParameter,
  ManifestResponse,
  OperationLink,
  Progress,
  ServiceManifest,
  Tracking,
  Vocabulary,
  XmlRoot,
} from "./manifest/index.js";
export type { Outcome, Phase, Run, RunStart } from "./runs/index.js";
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
export type { ListenOptions, RequestRecord, Violation } from "./serve/index.js";
