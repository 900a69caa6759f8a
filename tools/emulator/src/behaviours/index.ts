import { biztalk } from "./biztalk/biztalk.js";
import { keyvault } from "./keyvault/keyvault.js";
import { mysqlFlexible } from "./mysql-flexible/mysql-flexible.js";
import { recoveryServices } from "./recovery-services/recovery-services.js";
import type { Behaviour } from "./behaviour.js";
import { serviceFabric } from "./service-fabric/service-fabric.js";

export { checkQuirks, QUIRKS, quirksOf } from "./quirks.js";
export type { QuirkName, Quirks, QuirksSetting } from "./quirks.js";
export type {
  Answered,
  DocumentedExchange,
  DocumentedExchanges,
  ListItem,
  OperationBehaviour,
  Behaviour,
  BehaviourAnswer,
  BehaviourCall,
  ServiceState,
} from "./behaviour.js";

/** The behaviours that come with the package, by the service's folder name. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  biztalk,
  keyvault,
  "mysql-flexible": mysqlFlexible,
  "recovery-services": recoveryServices,
  "service-fabric": serviceFabric,
};
