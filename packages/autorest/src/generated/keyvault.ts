// Generated from specs/keyvault/generated/openapi2/2026-04-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import type { TokenCredential } from "@azure/core-auth";
import { startOnce } from "../start-once.js";
import { KeyVaultBackupClient as GeneratedClient } from "./keyvault/keyVaultBackupClient.js";
import type { KeyVaultBackupClientOptionalParams } from "./keyvault/models/index.js";

export { getContinuationToken } from "./keyvault/pagingHelper.js";
export * from "./keyvault/models/index.js";

/** The client AutoRest generates, except that it never repeats a request that may have started work. */
export class KeyVaultBackupClient extends GeneratedClient {
  constructor(credentials: TokenCredential, vaultBaseUrl: string, options: KeyVaultBackupClientOptionalParams = {}) {
    super(credentials, vaultBaseUrl, options);
    startOnce(this.pipeline, options);
  }
}
