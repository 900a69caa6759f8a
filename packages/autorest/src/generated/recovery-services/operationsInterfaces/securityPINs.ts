// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  SecurityPINsGetOptionalParams,
  SecurityPINsGetResponse,
} from "../models/index.js";

/** Interface representing a SecurityPINs. */
export interface SecurityPINs {
  /**
   * Asks for a security PIN: what an agent or a backup server asks for before a critical operation,
   * such as deleting its backups. Each call makes a new one, which holds for some minutes.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    options?: SecurityPINsGetOptionalParams,
  ): Promise<SecurityPINsGetResponse>;
}
