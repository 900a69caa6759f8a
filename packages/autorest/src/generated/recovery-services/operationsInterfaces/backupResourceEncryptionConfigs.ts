// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  BackupResourceEncryptionConfigsGetOptionalParams,
  BackupResourceEncryptionConfigsGetResponse,
  BackupResourceEncryptionConfigResource,
  BackupResourceEncryptionConfigsUpdateOptionalParams,
} from "../models/index.js";

/** Interface representing a BackupResourceEncryptionConfigs. */
export interface BackupResourceEncryptionConfigs {
  /**
   * Reads how a vault encrypts its backups.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    options?: BackupResourceEncryptionConfigsGetOptionalParams,
  ): Promise<BackupResourceEncryptionConfigsGetResponse>;
  /**
   * Sets how a vault encrypts its backups. 200 says that it is set; `lastUpdateStatus` tells how the
   * change goes on.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters The settings.
   * @param options The options parameters.
   */
  update(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceEncryptionConfigResource,
    options?: BackupResourceEncryptionConfigsUpdateOptionalParams,
  ): Promise<void>;
}
