// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  BackupResourceVaultConfigsGetOptionalParams,
  BackupResourceVaultConfigsGetResponse,
  BackupResourceVaultConfigResource,
  BackupResourceVaultConfigsPutOptionalParams,
  BackupResourceVaultConfigsPutResponse,
  BackupResourceVaultConfigsUpdateOptionalParams,
  BackupResourceVaultConfigsUpdateResponse,
} from "../models/index.js";

/** Interface representing a BackupResourceVaultConfigs. */
export interface BackupResourceVaultConfigs {
  /**
   * Reads how a vault protects its backups, such as soft delete.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    options?: BackupResourceVaultConfigsGetOptionalParams,
  ): Promise<BackupResourceVaultConfigsGetResponse>;
  /**
   * Sets how a vault protects its backups, all of it.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters The settings.
   * @param options The options parameters.
   */
  put(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceVaultConfigResource,
    options?: BackupResourceVaultConfigsPutOptionalParams,
  ): Promise<BackupResourceVaultConfigsPutResponse>;
  /**
   * Changes how a vault protects its backups. What is left out stays as it is.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What is to change.
   * @param options The options parameters.
   */
  update(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceVaultConfigResource,
    options?: BackupResourceVaultConfigsUpdateOptionalParams,
  ): Promise<BackupResourceVaultConfigsUpdateResponse>;
}
