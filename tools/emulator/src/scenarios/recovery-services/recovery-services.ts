import type { Scenario } from "../scenario.js";
import { backupOperations } from "./backups.js";
import { jobOperations } from "./jobs.js";
import { policyOperations } from "./policies.js";
import { protectedItemOperations } from "./protected-items.js";
import { recoveryPointOperations } from "./recovery-points.js";
import { seed } from "./seed.js";

/**
 * Vaults, which cannot be made through this interface: each that is asked for is taken to be there,
 * and what the documents show is in those of the documents. What is deleted is gone at once, its
 * recovery points too. Nothing is backed up by its schedule, only on demand.
 */
export const recoveryServices: Scenario = {
  seed,
  operations: {
    ...backupOperations,
    ...jobOperations,
    ...policyOperations,
    ...protectedItemOperations,
    ...recoveryPointOperations,
  },
};
