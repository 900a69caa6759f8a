// Generated from specs/recovery-services/generated/openapi2/2026-10-01.json by autorest 3.8.0, @autorest/core 3.10.9, @autorest/modelerfour 4.27.3, @autorest/typescript 6.0.74. Do not edit: change the spec and generate again.

import {
  PreValidateEnableBackupRequest,
  ProtectionIntentValidateOptionalParams,
  ProtectionIntentValidateResponse,
  ProtectionIntentGetOptionalParams,
  ProtectionIntentGetResponse,
  ProtectionIntentResource,
  ProtectionIntentCreateOrUpdateOptionalParams,
  ProtectionIntentCreateOrUpdateResponse,
  ProtectionIntentDeleteOptionalParams,
} from "../models/index.js";

/** Interface representing a ProtectionIntentOperations. */
export interface ProtectionIntentOperations {
  /**
   * Asks whether a virtual machine can be protected: whether the vault has room, whether another one
   * protects it already, and whether its settings allow it. Nothing is protected by this.
   * @param azureRegion The region, for example `westus`.
   * @param parameters What is asked about.
   * @param options The options parameters.
   */
  validate(
    azureRegion: string,
    parameters: PreValidateEnableBackupRequest,
    options?: ProtectionIntentValidateOptionalParams,
  ): Promise<ProtectionIntentValidateResponse>;
  /**
   * Reads an intent to protect.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param intentObjectName Name of the intent: the caller chooses it.
   * @param options The options parameters.
   */
  get(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    intentObjectName: string,
    options?: ProtectionIntentGetOptionalParams,
  ): Promise<ProtectionIntentGetResponse>;
  /**
   * Makes an intent to protect, or changes one. The service carries it out by itself: what it says of
   * the intent is not that anything is protected already.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param intentObjectName Name of the intent: the caller chooses it.
   * @param parameters The intent. `AzureResourceItem` protects a resource,
   *                   `AzureWorkloadSQLAutoProtectionIntent` every database that an instance of SQL Server has or gets.
   * @param options The options parameters.
   */
  createOrUpdate(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    intentObjectName: string,
    parameters: ProtectionIntentResource,
    options?: ProtectionIntentCreateOrUpdateOptionalParams,
  ): Promise<ProtectionIntentCreateOrUpdateResponse>;
  /**
   * Deletes an intent to protect. What is protected by it stays protected.
   * @param resourceGroupName Name of the vault's resource group, in any case.
   * @param vaultName Name of the vault.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure.
   * @param intentObjectName Name of the intent: the caller chooses it.
   * @param options The options parameters.
   */
  delete(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    intentObjectName: string,
    options?: ProtectionIntentDeleteOptionalParams,
  ): Promise<void>;
}
