import { biztalk } from "./biztalk/biztalk.js";
import { keyvault } from "./keyvault.js";
import { mysqlFlexible } from "./mysql-flexible/mysql-flexible.js";
import { recoveryServices } from "./recovery-services/recovery-services.js";
import type { Scenario } from "./scenario.js";
import { serviceFabric } from "./service-fabric/service-fabric.js";

export type {
  DocumentedExchange,
  DocumentedExchanges,
  ListItem,
  OperationScenario,
  Scenario,
  ScenarioAnswer,
  ScenarioCall,
  ServiceState,
} from "./scenario.js";
export { createServiceState } from "./service-state.js";
export type { InspectableState } from "./service-state.js";

/** The scenarios that come with the package, by the service's folder name. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  biztalk,
  keyvault,
  "mysql-flexible": mysqlFlexible,
  "recovery-services": recoveryServices,
  "service-fabric": serviceFabric,
};
