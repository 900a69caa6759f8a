import type { Behaviour } from "../behaviour.js";
import { armHeaders, armProblems, signArmUrl } from "../shared/index.js";
import { backupOperations } from "./backups.js";
import { deleteLongRunningBackup, longRunningBackup } from "./long-running-backup.js";
import { operationOperations } from "./operations.js";
import { seed } from "./seed.js";
import { onServers, serverOperations } from "./servers.js";

/**
 * Servers and their backups. A server on which something is done is taken to be there unless that is
 * refused; one that is read or listed has been made, or is one of the documents'.
 * A backup gets another name than it was asked for by, as in the samples, and can be read by either.
 * What is exported goes to the caller's store, and is in neither list. That no two backups exclude
 * each other is inferred: no conflict is documented.
 */
export const mysqlFlexible: Behaviour = {
  problems: armProblems,
  headers: (answered) => ({ ...armHeaders(answered), server: "Microsoft-HTTPAPI/2.0" }),
  quirks: () => ["absentMembers"],
  sign: signArmUrl,
  seed,
  operations: {
    ...onServers({
      ...backupOperations,
      ...operationOperations,
      createLongRunningBackup: longRunningBackup,
      deleteLongRunningBackup,
    }),
    ...serverOperations,
  },
};
