// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import type { TokenCredential } from "@azure/core-auth";
import { startOnce } from "../start-once.js";
import { RecoveryServicesBackupClient as GeneratedClient } from "./recovery-services/recoveryServicesBackupClient.js";
import type { RecoveryServicesBackupClientOptionalParams } from "./recovery-services/models/index.js";

export { getContinuationToken } from "./recovery-services/pagingHelper.js";
export * from "./recovery-services/models/index.js";
export * from "./recovery-services/operationsInterfaces/index.js";

/** The client AutoRest generates, except that it never repeats a request that may have started work. */
export class RecoveryServicesBackupClient extends GeneratedClient {
  constructor(credentials: TokenCredential, subscriptionId: string, options: RecoveryServicesBackupClientOptionalParams = {}) {
    super(credentials, subscriptionId, options);
    startOnce(this.pipeline, options);
  }
}
