import { biztalk } from "./biztalk.js";
import { keyvault } from "./keyvault.js";
import type { Scenario } from "./scenario.js";

export type { OperationScenario, Scenario, ScenarioAnswer, ScenarioCall, ServiceState } from "./scenario.js";
export { createServiceState } from "./service-state.js";
export type { InspectableState } from "./service-state.js";

/** The scenarios that come with the package, by the service's folder name. */
export const scenarios: Readonly<Record<string, Scenario>> = { biztalk, keyvault };
