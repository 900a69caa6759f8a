import { biztalk } from "./biztalk.js";
import type { Journey } from "./journey.js";
import { keyvault } from "./keyvault.js";
import { mysqlFlexible } from "./mysql-flexible.js";
import { recoveryServices } from "./recovery-services.js";
import { serviceFabric } from "./service-fabric.js";

export type { Journey, Parameter, Step, Target, Trip } from "./journey.js";

/** All journeys, in the order they are shown. */
export const journeys: readonly Journey[] = [
  keyvault,
  biztalk,
  mysqlFlexible,
  serviceFabric,
  recoveryServices,
];
