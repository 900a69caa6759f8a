export { createRealClock, createVirtualClock } from "./clock/index.js";
export type { EmulatorClock, RealClock, VirtualClock, VirtualClockOptions } from "./clock/index.js";
export type {
  Finding,
  ProblemKind,
  ProblemTable,
  ServedVersion,
  ServiceProblem,
  VersionMarks,
} from "./validation/index.js";
export type { JsonObject } from "./documents/index.js";
export { createEmulator } from "./create-emulator.js";
export { startEmulator } from "./start-emulator.js";
export type { StartedEmulator } from "./start-emulator.js";
export type {
  EmulatedWorld,
  Emulator,
  EmulatorOptions,
  EmulatorSession,
  ListeningAt,
  SeededDocuments,
} from "./emulator.js";
export type { RunSnapshot, ServiceSnapshot } from "./sessions/index.js";
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
export type { Outcome, Phase, Run, RunMemory, RunStart } from "./runs/index.js";
export type {
  Answered,
  DocumentedExchange,
  DocumentedExchanges,
  ListItem,
  OperationBehaviour,
  QuirkName,
  Quirks,
  QuirksSetting,
  Behaviour,
  BehaviourAnswer,
  BehaviourCall,
  ServiceState,
} from "./behaviours/index.js";
export { QUIRKS } from "./behaviours/index.js";
export type { ListenOptions, RequestRecord, TlsOptions, Violation } from "./serve/index.js";
