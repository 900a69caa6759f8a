export { createServiceState } from "./service-state.js";
export type { InspectableState, ServiceState, StateListener } from "./service-state.js";
