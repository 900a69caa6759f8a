// Generated from specs/mysql-flexible/generated/openapi2/2025-06-01-preview.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import type { TokenCredential } from "@azure/core-auth";
import { startOnce } from "../start-once.js";
import { MySqlFlexibleBackupClient as GeneratedClient } from "./mysql-flexible/mySqlFlexibleBackupClient.js";
import type { MySqlFlexibleBackupClientOptionalParams } from "./mysql-flexible/models/index.js";

export { getContinuationToken } from "./mysql-flexible/pagingHelper.js";
export * from "./mysql-flexible/models/index.js";
export * from "./mysql-flexible/operationsInterfaces/index.js";

/** The client AutoRest generates, except that it never repeats a request that may have started work. */
export class MySqlFlexibleBackupClient extends GeneratedClient {
  constructor(credentials: TokenCredential, subscriptionId: string, options: MySqlFlexibleBackupClientOptionalParams = {}) {
    super(credentials, subscriptionId, options);
    startOnce(this.pipeline, options);
  }
}
