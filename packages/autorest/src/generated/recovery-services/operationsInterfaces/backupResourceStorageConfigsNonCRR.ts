// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  BackupResourceStorageConfigsNonCRRGetOptionalParams,
  BackupResourceStorageConfigsNonCRRGetResponse,
  BackupResourceConfigResource,
  BackupResourceStorageConfigsNonCRRUpdateOptionalParams,
  BackupResourceStorageConfigsNonCRRUpdateResponse,
  BackupResourceStorageConfigsNonCRRPatchOptionalParams,
} from "../models/index.js";

/** Interface representing a BackupResourceStorageConfigsNonCRR. */
export interface BackupResourceStorageConfigsNonCRR {
  /**
   * Reads how a vault stores its backups.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    options?: BackupResourceStorageConfigsNonCRRGetOptionalParams,
  ): Promise<BackupResourceStorageConfigsNonCRRGetResponse>;
  /**
   * Sets how a vault stores its backups, all of it. The kind of storage can be set only as long as
   * nothing is protected.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters The settings.
   * @param options The options parameters.
   */
  update(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceConfigResource,
    options?: BackupResourceStorageConfigsNonCRRUpdateOptionalParams,
  ): Promise<BackupResourceStorageConfigsNonCRRUpdateResponse>;
  /**
   * Changes how a vault stores its backups. What is left out stays as it is.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param parameters What is to change.
   * @param options The options parameters.
   */
  patch(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceConfigResource,
    options?: BackupResourceStorageConfigsNonCRRPatchOptionalParams,
  ): Promise<void>;
}
