export type { Added } from "./add.js";
export type { AddOptions } from "./check-items.js";
export { createFleet } from "./create-fleet.js";
export type { Fleet, FleetOptions } from "./create-fleet.js";
export type { FleetEvent, OnEvent } from "./events.js";
export { FleetError } from "./fleet-error.js";
export type { FleetErrorCode } from "./fleet-error.js";
export { backupKind } from "./kind.js";
export type { FindOptions, FindResult, ItemOf, Kind, Kinds, StartOptions } from "./kind.js";
export type { Limits } from "./context.js";
export type { Decision, Selection } from "./operate.js";
export type { ListOptions, StateCounts, Summary, WatchOptions } from "./progress.js";
export type { Schedule, Schedules } from "./schedules.js";
export { summaryTable } from "./summary-table.js";
export { itemStates } from "./states.js";
export type { FleetItem, ItemError, ItemState, Json } from "./states.js";
export type { EmbeddedDatabase } from "./store/open-store.js";
export type {
  CounterLike,
  GaugeLike,
  HistogramLike,
  InstrumentOptions,
  MeterLike,
  TelemetryOptions,
} from "./telemetry.js";
export type { WorkOptions } from "./work.js";
