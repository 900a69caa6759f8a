// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

/// <reference lib="esnext.disposable" preserve="true" />

import type { TokenCredential } from "@azbackup/core/auth";
import type { CannotTell, FindStartedOptions, FindStartedResult } from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  resumeOperation,
  warnUnusedPollers,
} from "@azbackup/core/operation";
import type { PagedAsyncIterableIterator } from "@azbackup/core/paging";
import { type RecoveryServicesBackupClientOptions, createRecoveryServicesBackupContext } from "./context.js";
import type {
  AzureVMResourceFeatureSupportResponse,
  BackupEngineBaseResource,
  BackupManagementUsage,
  BackupRequestResource,
  BackupResourceConfigResource,
  BackupResourceEncryptionConfigExtendedResource,
  BackupResourceEncryptionConfigResource,
  BackupResourceVaultConfigResource,
  BackupStatusRequest,
  BackupStatusResponse,
  ClientDiscoveryValueForSingleApi,
  GetRPExtendedInfoRequestResource,
  ILRRequestResource,
  InstantItemRecoveryOperationResultRequest,
  JobResource,
  ListRecoveryPointsRecommendedForMoveRequest,
  MoveRPAcrossTiersRequest,
  OperationResultInfoBaseResource,
  OperationStatus,
  PreValidateEnableBackupRequest,
  PreValidateEnableBackupResponse,
  PrepareDataMoveRequest,
  PrivateEndpointConnectionResource,
  ProtectableContainerResource,
  ProtectedItemConfigureSourceScanRequest,
  ProtectedItemResource,
  ProtectionContainerResource,
  ProtectionIntentResource,
  ProtectionPolicyResource,
  RecoveryPointExtendedInfo,
  RecoveryPointResource,
  ResourceGuardProxyBaseResource,
  RestoreRequestResource,
  TokenInformation,
  TriggerDataMoveRequest,
  UnlockDeleteRequest,
  UnlockDeleteResponse,
  ValidateOperationRequestResource,
  ValidateOperationsResponse,
  WorkloadItemResource,
  WorkloadProtectableItemResource,
} from "./models/common.js";
import type { FeatureSupportRequest } from "./models/feature-support-request.js";
import type { FetchTieringCostInfoRequest } from "./models/fetch-tiering-cost-info-request.js";
import type { InstantItemRecoveryTarget } from "./models/shared.js";
import type { TieringCostInfo } from "./models/tiering-cost-info.js";
import type { VaultStorageConfigOperationResultResponse } from "./models/vault-storage-config-operation-result-response.js";
import { type CancelJobHeaders, type CancelJobOptions, cancelJob } from "./operations/cancel-job.js";
import {
  type ConfigureSourceScanOptions,
  configureSourceScan,
  configureSourceScanOperation,
} from "./operations/configure-source-scan.js";
import {
  type CreateOrUpdateBackupPolicyOptions,
  createOrUpdateBackupPolicy,
  createOrUpdateBackupPolicyOperation,
} from "./operations/create-or-update-backup-policy.js";
import {
  type CreateOrUpdateProtectedItemOptions,
  createOrUpdateProtectedItem,
  createOrUpdateProtectedItemOperation,
} from "./operations/create-or-update-protected-item.js";
import {
  type CreateOrUpdateProtectionIntentOptions,
  createOrUpdateProtectionIntent,
} from "./operations/create-or-update-protection-intent.js";
import {
  type DeleteBackupPolicyOptions,
  deleteBackupPolicy,
  deleteBackupPolicyOperation,
} from "./operations/delete-backup-policy.js";
import {
  type DeletePrivateEndpointConnectionOptions,
  deletePrivateEndpointConnection,
  deletePrivateEndpointConnectionOperation,
} from "./operations/delete-private-endpoint-connection.js";
import {
  type DeleteProtectedItemOptions,
  deleteProtectedItem,
  deleteProtectedItemOperation,
} from "./operations/delete-protected-item.js";
import {
  type DeleteProtectionIntentOptions,
  deleteProtectionIntent,
} from "./operations/delete-protection-intent.js";
import {
  type DeleteResourceGuardProxyOptions,
  deleteResourceGuardProxy,
} from "./operations/delete-resource-guard-proxy.js";
import { type ExportJobsOptions, exportJobs, exportJobsOperation } from "./operations/export-jobs.js";
import {
  type FetchTieringCostOptions,
  fetchTieringCost,
  fetchTieringCostOperation,
} from "./operations/fetch-tiering-cost.js";
import { findStartedConfigureSourceScan } from "./operations/find-started-configure-source-scan.js";
import { findStartedCreateOrUpdateBackupPolicy } from "./operations/find-started-create-or-update-backup-policy.js";
import { findStartedCreateOrUpdateProtectedItem } from "./operations/find-started-create-or-update-protected-item.js";
import { findStartedDeleteBackupPolicy } from "./operations/find-started-delete-backup-policy.js";
import { findStartedDeletePrivateEndpointConnection } from "./operations/find-started-delete-private-endpoint-connection.js";
import { findStartedDeleteProtectedItem } from "./operations/find-started-delete-protected-item.js";
import { findStartedExportJobs } from "./operations/find-started-export-jobs.js";
import { findStartedFetchTieringCost } from "./operations/find-started-fetch-tiering-cost.js";
import { findStartedGetRecoveryPointExtendedInfo } from "./operations/find-started-get-recovery-point-extended-info.js";
import { findStartedInquireProtectionContainer } from "./operations/find-started-inquire-protection-container.js";
import { findStartedMoveRecoveryPoint } from "./operations/find-started-move-recovery-point.js";
import { findStartedPrepareDataMove } from "./operations/find-started-prepare-data-move.js";
import { findStartedProvisionItemLevelRecovery } from "./operations/find-started-provision-item-level-recovery.js";
import { findStartedPutPrivateEndpointConnection } from "./operations/find-started-put-private-endpoint-connection.js";
import { findStartedRefreshProtectionContainers } from "./operations/find-started-refresh-protection-containers.js";
import { findStartedRegisterProtectionContainer } from "./operations/find-started-register-protection-container.js";
import { findStartedRevokeItemLevelRecovery } from "./operations/find-started-revoke-item-level-recovery.js";
import { findStartedTriggerBackup } from "./operations/find-started-trigger-backup.js";
import { findStartedTriggerDataMove } from "./operations/find-started-trigger-data-move.js";
import { findStartedTriggerRestore } from "./operations/find-started-trigger-restore.js";
import { findStartedTriggerValidateOperation } from "./operations/find-started-trigger-validate-operation.js";
import { findStartedUnregisterProtectionContainer } from "./operations/find-started-unregister-protection-container.js";
import { type GetBackupEngineOptions, getBackupEngine } from "./operations/get-backup-engine.js";
import {
  type GetBackupPolicyOperationResultOptions,
  getBackupPolicyOperationResult,
} from "./operations/get-backup-policy-operation-result.js";
import {
  type GetBackupPolicyOperationStatusOptions,
  getBackupPolicyOperationStatus,
} from "./operations/get-backup-policy-operation-status.js";
import { type GetBackupPolicyOptions, getBackupPolicy } from "./operations/get-backup-policy.js";
import { type GetBackupStatusOptions, getBackupStatus } from "./operations/get-backup-status.js";
import {
  type GetContainerRefreshOperationResultOptions,
  getContainerRefreshOperationResult,
} from "./operations/get-container-refresh-operation-result.js";
import {
  type GetDataMoveOperationStatusOptions,
  getDataMoveOperationStatus,
} from "./operations/get-data-move-operation-status.js";
import {
  type GetExportJobsOperationResultOptions,
  getExportJobsOperationResult,
} from "./operations/get-export-jobs-operation-result.js";
import {
  type GetFabricOperationStatusOptions,
  getFabricOperationStatus,
} from "./operations/get-fabric-operation-status.js";
import {
  type GetJobOperationResultOptions,
  getJobOperationResult,
} from "./operations/get-job-operation-result.js";
import { type GetJobOptions, getJob } from "./operations/get-job.js";
import {
  type GetPrepareDataMoveOperationResultOptions,
  getPrepareDataMoveOperationResult,
} from "./operations/get-prepare-data-move-operation-result.js";
import {
  type GetPrivateEndpointConnectionOptions,
  getPrivateEndpointConnection,
} from "./operations/get-private-endpoint-connection.js";
import {
  type GetPrivateEndpointOperationStatusOptions,
  getPrivateEndpointOperationStatus,
} from "./operations/get-private-endpoint-operation-status.js";
import {
  type GetProtectedItemOperationResultOptions,
  getProtectedItemOperationResult,
} from "./operations/get-protected-item-operation-result.js";
import {
  type GetProtectedItemOperationStatusOptions,
  getProtectedItemOperationStatus,
} from "./operations/get-protected-item-operation-status.js";
import { type GetProtectedItemOptions, getProtectedItem } from "./operations/get-protected-item.js";
import {
  type GetProtectionContainerOperationResultOptions,
  getProtectionContainerOperationResult,
} from "./operations/get-protection-container-operation-result.js";
import {
  type GetProtectionContainerOptions,
  getProtectionContainer,
} from "./operations/get-protection-container.js";
import { type GetProtectionIntentOptions, getProtectionIntent } from "./operations/get-protection-intent.js";
import {
  type GetRecoveryPointExtendedInfoOperationResultOptions,
  getRecoveryPointExtendedInfoOperationResult,
} from "./operations/get-recovery-point-extended-info-operation-result.js";
import {
  type GetRecoveryPointExtendedInfoOptions,
  getRecoveryPointExtendedInfo,
  getRecoveryPointExtendedInfoOperation,
} from "./operations/get-recovery-point-extended-info.js";
import { type GetRecoveryPointOptions, getRecoveryPoint } from "./operations/get-recovery-point.js";
import {
  type GetResourceGuardProxyOptions,
  getResourceGuardProxy,
} from "./operations/get-resource-guard-proxy.js";
import { type GetSecurityPinOptions, getSecurityPin } from "./operations/get-security-pin.js";
import {
  type GetTieringCostOperationResultOptions,
  getTieringCostOperationResult,
} from "./operations/get-tiering-cost-operation-result.js";
import {
  type GetTieringCostOperationStatusOptions,
  getTieringCostOperationStatus,
} from "./operations/get-tiering-cost-operation-status.js";
import {
  type GetValidateOperationResultOptions,
  getValidateOperationResult,
} from "./operations/get-validate-operation-result.js";
import {
  type GetValidateOperationStatusOptions,
  getValidateOperationStatus,
} from "./operations/get-validate-operation-status.js";
import { type GetVaultConfigOptions, getVaultConfig } from "./operations/get-vault-config.js";
import {
  type GetVaultEncryptionConfigOptions,
  getVaultEncryptionConfig,
} from "./operations/get-vault-encryption-config.js";
import {
  type GetVaultOperationResultOptions,
  getVaultOperationResult,
} from "./operations/get-vault-operation-result.js";
import {
  type GetVaultOperationStatusOptions,
  getVaultOperationStatus,
} from "./operations/get-vault-operation-status.js";
import {
  type GetVaultStorageConfigOptions,
  getVaultStorageConfig,
} from "./operations/get-vault-storage-config.js";
import {
  type InquireProtectionContainerOptions,
  inquireProtectionContainer,
  inquireProtectionContainerOperation,
} from "./operations/inquire-protection-container.js";
import { type ListBackupEnginesOptions, listBackupEngines } from "./operations/list-backup-engines.js";
import { type ListBackupPoliciesOptions, listBackupPolicies } from "./operations/list-backup-policies.js";
import {
  type ListDeletedProtectionContainersOptions,
  listDeletedProtectionContainers,
} from "./operations/list-deleted-protection-containers.js";
import {
  type ListItemLevelRecoveryOperationResultOptions,
  listItemLevelRecoveryOperationResult,
} from "./operations/list-item-level-recovery-operation-result.js";
import { type ListJobsOptions, listJobs } from "./operations/list-jobs.js";
import {
  type ListProtectableContainersOptions,
  listProtectableContainers,
} from "./operations/list-protectable-containers.js";
import {
  type ListProtectableItemsOptions,
  listProtectableItems,
} from "./operations/list-protectable-items.js";
import { type ListProtectedItemsOptions, listProtectedItems } from "./operations/list-protected-items.js";
import {
  type ListProtectionContainersOptions,
  listProtectionContainers,
} from "./operations/list-protection-containers.js";
import {
  type ListProtectionIntentsOptions,
  listProtectionIntents,
} from "./operations/list-protection-intents.js";
import {
  type ListRecoveryPointsRecommendedForMoveOptions,
  listRecoveryPointsRecommendedForMove,
} from "./operations/list-recovery-points-recommended-for-move.js";
import { type ListRecoveryPointsOptions, listRecoveryPoints } from "./operations/list-recovery-points.js";
import {
  type ListResourceGuardProxiesOptions,
  listResourceGuardProxies,
} from "./operations/list-resource-guard-proxies.js";
import {
  type ListResourceProviderOperationsOptions,
  listResourceProviderOperations,
} from "./operations/list-resource-provider-operations.js";
import { type ListUsageSummariesOptions, listUsageSummaries } from "./operations/list-usage-summaries.js";
import { type ListWorkloadItemsOptions, listWorkloadItems } from "./operations/list-workload-items.js";
import {
  type MoveRecoveryPointOptions,
  moveRecoveryPoint,
  moveRecoveryPointOperation,
} from "./operations/move-recovery-point.js";
import {
  type PreValidateProtectionOptions,
  preValidateProtection,
} from "./operations/pre-validate-protection.js";
import {
  type PrepareDataMoveOptions,
  prepareDataMove,
  prepareDataMoveOperation,
} from "./operations/prepare-data-move.js";
import {
  type ProvisionItemLevelRecoveryOptions,
  provisionItemLevelRecovery,
  provisionItemLevelRecoveryOperation,
} from "./operations/provision-item-level-recovery.js";
import {
  type PutPrivateEndpointConnectionOptions,
  putPrivateEndpointConnection,
  putPrivateEndpointConnectionOperation,
} from "./operations/put-private-endpoint-connection.js";
import {
  type PutResourceGuardProxyOptions,
  putResourceGuardProxy,
} from "./operations/put-resource-guard-proxy.js";
import {
  type RefreshProtectionContainersOptions,
  refreshProtectionContainers,
  refreshProtectionContainersOperation,
} from "./operations/refresh-protection-containers.js";
import {
  type RegisterProtectionContainerOptions,
  registerProtectionContainer,
  registerProtectionContainerOperation,
} from "./operations/register-protection-container.js";
import { type ReplaceVaultConfigOptions, replaceVaultConfig } from "./operations/replace-vault-config.js";
import {
  type ReplaceVaultEncryptionConfigOptions,
  replaceVaultEncryptionConfig,
} from "./operations/replace-vault-encryption-config.js";
import {
  type ReplaceVaultStorageConfigOptions,
  replaceVaultStorageConfig,
} from "./operations/replace-vault-storage-config.js";
import {
  type RevokeItemLevelRecoveryOptions,
  revokeItemLevelRecovery,
  revokeItemLevelRecoveryOperation,
} from "./operations/revoke-item-level-recovery.js";
import {
  type TriggerBackupOptions,
  triggerBackup,
  triggerBackupOperation,
} from "./operations/trigger-backup.js";
import {
  type TriggerDataMoveOptions,
  triggerDataMove,
  triggerDataMoveOperation,
} from "./operations/trigger-data-move.js";
import {
  type TriggerRestoreOptions,
  triggerRestore,
  triggerRestoreOperation,
} from "./operations/trigger-restore.js";
import {
  type TriggerValidateOperationOptions,
  triggerValidateOperation,
  triggerValidateOperationOperation,
} from "./operations/trigger-validate-operation.js";
import { type UnlockDeleteOptions, unlockDelete } from "./operations/unlock-delete.js";
import {
  type UnregisterProtectionContainerOptions,
  unregisterProtectionContainer,
  unregisterProtectionContainerOperation,
} from "./operations/unregister-protection-container.js";
import { type UpdateVaultConfigOptions, updateVaultConfig } from "./operations/update-vault-config.js";
import {
  type UpdateVaultStorageConfigOptions,
  updateVaultStorageConfig,
} from "./operations/update-vault-storage-config.js";
import {
  type ValidateFeatureSupportOptions,
  validateFeatureSupport,
} from "./operations/validate-feature-support.js";
import { type ValidateOperationOptions, validateOperation } from "./operations/validate-operation.js";

/**
 * Backup and restore in Azure Recovery Services vaults: of virtual machines, file shares, databases in
 * virtual machines, and what backup servers and agents protect.
 */
export class RecoveryServicesBackupClient {
  readonly #context: ClientContext;

  /**
   * @param credential A credential of `@azure/identity`.
   * @param subscriptionId The subscription the vault belongs to. The contract asks for no format. Not
   *   empty.
   * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
   * @throws {ValidationError} when an argument breaks a rule.
   */
  constructor(
    credential: TokenCredential,
    subscriptionId: string,
    options: RecoveryServicesBackupClientOptions = {},
  ) {
    this.#context = warnUnusedPollers(
      createRecoveryServicesBackupContext(credential, subscriptionId, options),
      options,
    );
  }

  /**
   * Reads a job. It succeeds whatever became of the job: `properties.status` says that, and so does
   * `properties.errorDetails` if it failed.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param jobName Id of the job, which is its name. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/job-details/get | Job Details - Get}
   */
  getJob(
    resourceGroupName: string,
    vaultName: string,
    jobName: string,
    options: GetJobOptions = {},
  ): Promise<JobResource> {
    return getJob(this.#context, resourceGroupName, vaultName, jobName, options);
  }

  /**
   * Asks the service to cancel a job. Only a job with `Cancellable` among its `actionsInfo` can be
   * cancelled.
   *
   * 202 says only that the request was accepted, not that the job was cancelled: the job goes on as
   * `Cancelling`, and may still end as `Completed`. `getJob` tells how it ended. What became of the
   * request itself is read at `Location`, or with `getJobOperationResult` and the last part of that
   * URL's path. The contract declares neither of the headers; the sample shows them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param jobName Id of the job, which is its name. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/job-cancellations/trigger | Job
   *   Cancellations - Trigger}
   */
  cancelJob(
    resourceGroupName: string,
    vaultName: string,
    jobName: string,
    options: CancelJobOptions = {},
  ): Promise<CancelJobHeaders> {
    return cancelJob(this.#context, resourceGroupName, vaultName, jobName, options);
  }

  /**
   * Lists the jobs of a vault.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-jobs/list | Backup Jobs - List}
   */
  listJobs(
    resourceGroupName: string,
    vaultName: string,
    options: ListJobsOptions = {},
  ): PagedAsyncIterableIterator<JobResource> {
    return listJobs(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Reads an item that is protected.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protected-items/get | Protected Items - Get}
   */
  getProtectedItem(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options: GetProtectedItemOptions = {},
  ): Promise<ProtectedItemResource> {
    return getProtectedItem(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      options,
    );
  }

  /**
   * Starts a backup of an item that is protected, now and not when its schedule says.
   *
   * 202 says only that the request was accepted. The operation it starts creates a job, and the backup
   * is made when that job has ended: this client reads the operation's status and then the job. The
   * contract neither marks the operation as a long-running one nor declares the headers by which it is
   * followed; the samples show them. Each call starts another backup.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param parameters What to back up. The kind of its `properties` has to fit the item:
   *   `IaasVMBackupRequest` for a virtual machine.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backups/trigger | Backups - Trigger}
   */
  triggerBackup(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: BackupRequestResource,
    options: TriggerBackupOptions = {},
  ): OperationPoller<OperationStatus, JobResource> {
    return triggerBackup(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      options,
    );
  }

  /**
   * Starts a restore from a recovery point.
   *
   * 202 says only that the request was accepted. The operation it starts creates a job, and what is to
   * be restored is there when that job has ended: this client reads the operation's status and then the
   * job. The contract does not declare the headers by which it is followed; the samples show them. Each
   * call starts another restore, and a restore to the original location overwrites what is there.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param recoveryPointId Id of the recovery point, which is its name. Not empty.
   * @param parameters What to restore, where to and how. The kind of its `properties` has to fit the
   *   recovery point: `IaasVMRestoreRequest` for a virtual machine.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/restores/trigger | Restores - Trigger}
   */
  triggerRestore(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: RestoreRequestResource,
    options: TriggerRestoreOptions = {},
  ): OperationPoller<OperationStatus, JobResource> {
    return triggerRestore(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
      options,
    );
  }

  /**
   * Reads what became of the request to cancel a job: 202 while it is being worked on, 200 or 204 when
   * it is done. None of them has a body, so only the status tells them apart.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param jobName Id of the job, which is its name. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/job-operation-results/get | Job Operation
   *   Results - Get}
   */
  getJobOperationResult(
    resourceGroupName: string,
    vaultName: string,
    jobName: string,
    operationId: string,
    options: GetJobOperationResultOptions = {},
  ): Promise<undefined | NotYet> {
    return getJobOperationResult(this.#context, resourceGroupName, vaultName, jobName, operationId, options);
  }

  /**
   * Reads a container that is registered with a vault.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-containers/get | Protection
   *   Containers - Get}
   */
  getProtectionContainer(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options: GetProtectionContainerOptions = {},
  ): Promise<ProtectionContainerResource> {
    return getProtectionContainer(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      options,
    );
  }

  /**
   * Registers a container with a vault, such as a storage account or a virtual machine with databases,
   * so that its items can be protected.
   *
   * 200 brings the container at once. 202 says only that the request was accepted: this client follows
   * the URL that the answer names, and then brings the container. The contract does not declare the
   * headers by which the registration is followed; what is recorded shows them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param parameters The container. The kind of its `properties` has to fit what is registered:
   *   `StorageContainer` for a storage account, `VMAppContainer` for a virtual machine with databases.
   *   `sourceResourceId` says which one it is.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-containers/register | Protection
   *   Containers - Register}
   */
  registerProtectionContainer(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    parameters: ProtectionContainerResource,
    options: RegisterProtectionContainerOptions = {},
  ): OperationPoller<OperationStatus, ProtectionContainerResource> {
    return registerProtectionContainer(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      parameters,
      options,
    );
  }

  /**
   * Takes back the registration of a container. The service refuses it as long as items of the container
   * are protected, or deleted and still kept.
   *
   * 200 and 204 say that it is done. 202 says only that the request was accepted: this client follows
   * the URL that the answer names. The contract neither marks the operation as a long-running one nor
   * declares the headers by which it is followed; what is recorded shows them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-containers/unregister |
   *   Protection Containers - Unregister}
   */
  unregisterProtectionContainer(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options: UnregisterProtectionContainerOptions = {},
  ): OperationPoller<OperationStatus, void> {
    return unregisterProtectionContainer(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      options,
    );
  }

  /**
   * Looks for what there is in a container that can be protected. When it has ended,
   * `listProtectableItems` and `listWorkloadItems` show what was found.
   *
   * The contract neither marks the operation as a long-running one nor declares the headers by which it
   * is followed; what is recorded shows them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-containers/inquire | Protection
   *   Containers - Inquire}
   */
  inquireProtectionContainer(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options: InquireProtectionContainerOptions = {},
  ): OperationPoller<OperationStatus, void> {
    return inquireProtectionContainer(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      options,
    );
  }

  /**
   * Looks for what could be registered as containers. When it has ended, `listProtectableContainers`
   * shows what was found.
   *
   * The contract neither marks the operation as a long-running one nor declares the headers by which it
   * is followed; what is recorded shows them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-containers/refresh | Protection
   *   Containers - Refresh}
   */
  refreshProtectionContainers(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    options: RefreshProtectionContainersOptions = {},
  ): OperationPoller<OperationStatus, void> {
    return refreshProtectionContainers(this.#context, resourceGroupName, vaultName, fabricName, options);
  }

  /**
   * Reads the result of an operation on a container. It is what `Location` of a registration, of its
   * being taken back and of an inquiry leads to.
   *
   * 200 brings the container. 202 says that the operation is still being worked on, 204 that it is done
   * and has no result: neither has a body, so only the status tells them apart.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-container-operation-results/get |
   *   Protection Container Operation Results - Get}
   */
  getProtectionContainerOperationResult(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    operationId: string,
    options: GetProtectionContainerOperationResultOptions = {},
  ): Promise<ProtectionContainerResource | undefined | NotYet> {
    return getProtectionContainerOperationResult(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      operationId,
      options,
    );
  }

  /**
   * Reads whether a refresh of containers is done. It is what `Location` of a refresh leads to: 202
   * while it is being worked on, 204 when it is done.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/backup/protection-container-refresh-operation-results/get |
   *   Protection Container Refresh Operation Results - Get}
   */
  getContainerRefreshOperationResult(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    operationId: string,
    options: GetContainerRefreshOperationResultOptions = {},
  ): Promise<undefined | NotYet> {
    return getContainerRefreshOperationResult(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      operationId,
      options,
    );
  }

  /**
   * Reads how an operation on a fabric is going. It is what `Azure-AsyncOperation` of a refresh of
   * containers and of a request for more about recovery points leads to. It succeeds whatever became of
   * the operation.
   *
   * Since version 2026-10-01.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/backup/protection-container-refresh-operation-statuses/get |
   *   Protection Container Refresh Operation Statuses - Get}
   */
  getFabricOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    operationId: string,
    options: GetFabricOperationStatusOptions = {},
  ): Promise<OperationStatus> {
    return getFabricOperationStatus(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      operationId,
      options,
    );
  }

  /**
   * Lists the containers that are registered with a vault.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-protection-containers/list | Backup
   *   Protection Containers - List}
   */
  listProtectionContainers(
    resourceGroupName: string,
    vaultName: string,
    options: ListProtectionContainersOptions = {},
  ): PagedAsyncIterableIterator<ProtectionContainerResource> {
    return listProtectionContainers(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Lists the containers of a vault that were deleted and are still kept (soft delete).
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/deleted-protection-containers/list | Deleted
   *   Protection Containers - List}
   */
  listDeletedProtectionContainers(
    resourceGroupName: string,
    vaultName: string,
    options: ListDeletedProtectionContainersOptions = {},
  ): PagedAsyncIterableIterator<ProtectionContainerResource> {
    return listDeletedProtectionContainers(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Lists what could be registered as containers: the storage accounts and virtual machines that the
   * last refresh found. `refreshProtectionContainers` looks for new ones.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protectable-containers/list | Protectable
   *   Containers - List}
   */
  listProtectableContainers(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    options: ListProtectableContainersOptions = {},
  ): PagedAsyncIterableIterator<ProtectableContainerResource> {
    return listProtectableContainers(this.#context, resourceGroupName, vaultName, fabricName, options);
  }

  /**
   * Lists the items of a container, whether they can be protected or not, as the last inquiry found
   * them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-workload-items/list | Backup Workload
   *   Items - List}
   */
  listWorkloadItems(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options: ListWorkloadItemsOptions = {},
  ): PagedAsyncIterableIterator<WorkloadItemResource> {
    return listWorkloadItems(this.#context, resourceGroupName, vaultName, fabricName, containerName, options);
  }

  /**
   * Lists the items of a vault's containers that can be protected, such as file shares and databases, as
   * the last inquiry found them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-protectable-items/list | Backup
   *   Protectable Items - List}
   */
  listProtectableItems(
    resourceGroupName: string,
    vaultName: string,
    options: ListProtectableItemsOptions = {},
  ): PagedAsyncIterableIterator<WorkloadProtectableItemResource> {
    return listProtectableItems(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Prepares moving the backups of this vault to another one. The result names the `correlationId` that
   * `triggerDataMove`, asked of the other vault, needs.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters What moves where to.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/bms-prepare-data-move/bms-prepare-data-move
   *   | BMS Prepare Data Move}
   */
  prepareDataMove(
    resourceGroupName: string,
    vaultName: string,
    parameters: PrepareDataMoveRequest,
    options: PrepareDataMoveOptions = {},
  ): OperationPoller<OperationStatus, VaultStorageConfigOperationResultResponse> {
    return prepareDataMove(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Moves the backups of another vault into this one. Each call starts another move.
   *
   * What was recorded has no job: the move has ended when its operation has.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters What moves from where, with the `correlationId` of `prepareDataMove`.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/bms-trigger-data-move/bms-trigger-data-move
   *   | BMS Trigger Data Move}
   */
  triggerDataMove(
    resourceGroupName: string,
    vaultName: string,
    parameters: TriggerDataMoveRequest,
    options: TriggerDataMoveOptions = {},
  ): OperationPoller<OperationStatus, void> {
    return triggerDataMove(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Reads how the move of a vault's backups, or its preparation, is going. It is what
   * `Azure-AsyncOperation` of both leads to. It succeeds whatever became of the operation.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/get-operation-status/get-operation-status |
   *   Get Operation Status}
   */
  getDataMoveOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options: GetDataMoveOperationStatusOptions = {},
  ): Promise<OperationStatus> {
    return getDataMoveOperationStatus(this.#context, resourceGroupName, vaultName, operationId, options);
  }

  /**
   * Reads the result of preparing a move. It is what `Location` of the preparation leads to: 202 while
   * it is being worked on.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/bms-prepare-data-move-operation-result/get |
   *   BMSPrepare Data Move Operation Result - Get}
   */
  getPrepareDataMoveOperationResult(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options: GetPrepareDataMoveOperationResultOptions = {},
  ): Promise<VaultStorageConfigOperationResultResponse | NotYet> {
    return getPrepareDataMoveOperationResult(
      this.#context,
      resourceGroupName,
      vaultName,
      operationId,
      options,
    );
  }

  /**
   * Lists the backup servers that are registered with a vault.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-engines/list | Backup Engines - List}
   */
  listBackupEngines(
    resourceGroupName: string,
    vaultName: string,
    options: ListBackupEnginesOptions = {},
  ): PagedAsyncIterableIterator<BackupEngineBaseResource> {
    return listBackupEngines(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Reads a backup server that is registered with a vault.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param backupEngineName Name of the backup server. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-engines/get | Backup Engines - Get}
   */
  getBackupEngine(
    resourceGroupName: string,
    vaultName: string,
    backupEngineName: string,
    options: GetBackupEngineOptions = {},
  ): Promise<BackupEngineBaseResource> {
    return getBackupEngine(this.#context, resourceGroupName, vaultName, backupEngineName, options);
  }

  /**
   * Lists the intents to protect of a vault.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-protection-intent/list | Backup
   *   Protection Intent - List}
   */
  listProtectionIntents(
    resourceGroupName: string,
    vaultName: string,
    options: ListProtectionIntentsOptions = {},
  ): PagedAsyncIterableIterator<ProtectionIntentResource> {
    return listProtectionIntents(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Reads an intent to protect.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param intentObjectName Name of the intent: the caller chooses it. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-intent/get | Protection Intent -
   *   Get}
   */
  getProtectionIntent(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    intentObjectName: string,
    options: GetProtectionIntentOptions = {},
  ): Promise<ProtectionIntentResource> {
    return getProtectionIntent(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      intentObjectName,
      options,
    );
  }

  /**
   * Makes an intent to protect, or changes one. The service carries it out by itself: what it says of
   * the intent is not that anything is protected already.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param intentObjectName Name of the intent: the caller chooses it. Not empty.
   * @param parameters The intent. `AzureResourceItem` protects a resource,
   *   `AzureWorkloadSQLAutoProtectionIntent` every database that an instance of SQL Server has or gets.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-intent/create-or-update |
   *   Protection Intent - Create Or Update}
   */
  createOrUpdateProtectionIntent(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    intentObjectName: string,
    parameters: ProtectionIntentResource,
    options: CreateOrUpdateProtectionIntentOptions = {},
  ): Promise<ProtectionIntentResource> {
    return createOrUpdateProtectionIntent(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      intentObjectName,
      parameters,
      options,
    );
  }

  /**
   * Deletes an intent to protect. What is protected by it stays protected.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param intentObjectName Name of the intent: the caller chooses it. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-intent/delete | Protection Intent
   *   - Delete}
   */
  deleteProtectionIntent(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    intentObjectName: string,
    options: DeleteProtectionIntentOptions = {},
  ): Promise<void> {
    return deleteProtectionIntent(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      intentObjectName,
      options,
    );
  }

  /**
   * Mounts a recovery point, so that single files can be copied from it. The result is the last status
   * of the operation: its `properties` hold the scripts that connect to what was mounted, and with them
   * secrets.
   *
   * The mount stays for some hours, or until `revokeItemLevelRecovery`. The contract neither marks the
   * operation as a long-running one nor declares the headers by which it is followed; the samples show
   * them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param recoveryPointId Id of the recovery point, which is its name. Not empty.
   * @param parameters What to mount. The kind of its `properties` has to fit the item:
   *   `IaasVMILRRegistrationRequest` for a virtual machine.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/item-level-recovery-connections/provision |
   *   Item Level Recovery Connections - Provision}
   */
  provisionItemLevelRecovery(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: ILRRequestResource,
    options: ProvisionItemLevelRecoveryOptions = {},
  ): OperationPoller<OperationStatus, OperationStatus> {
    return provisionItemLevelRecovery(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
      options,
    );
  }

  /**
   * Ends the mount of a recovery point.
   *
   * The contract neither marks the operation as a long-running one nor declares the headers by which it
   * is followed; the samples show them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param recoveryPointId Id of the recovery point, which is its name. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/item-level-recovery-connections/revoke |
   *   Item Level Recovery Connections - Revoke}
   */
  revokeItemLevelRecovery(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    options: RevokeItemLevelRecoveryOptions = {},
  ): OperationPoller<OperationStatus, void> {
    return revokeItemLevelRecovery(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      options,
    );
  }

  /**
   * Reads how to get at a recovery point that was mounted: the scripts that connect to it, which hold
   * secrets.
   *
   * Since version 2026-10-01.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param recoveryPointId Id of the recovery point, which is its name. Not empty.
   * @param parameters The operation that mounted it.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/backup/item-level-recovery-connections/list-instant-item-recovery-operation-result
   *   | Item Level Recovery Connections - List Instant Item Recovery Operation Result}
   */
  listItemLevelRecoveryOperationResult(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: InstantItemRecoveryOperationResultRequest,
    options: ListItemLevelRecoveryOperationResultOptions = {},
  ): Promise<InstantItemRecoveryTarget> {
    return listItemLevelRecoveryOperationResult(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
      options,
    );
  }

  /**
   * Exports jobs of a vault into blobs that the service keeps for a while. The result names the blobs,
   * and the SAS by which they can be read.
   *
   * 202 says only that the request was accepted: this client follows the URL that the answer names to
   * the result. The contract neither marks the operation as a long-running one nor declares the headers
   * by which it is followed; the samples show them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/jobs/export | Jobs - Export}
   */
  exportJobs(
    resourceGroupName: string,
    vaultName: string,
    options: ExportJobsOptions = {},
  ): OperationPoller<OperationStatus, OperationResultInfoBaseResource> {
    return exportJobs(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Reads the result of an export of jobs. It is what `Location` of an export leads to: 202 while it is
   * being worked on, 200 with the blobs when it is done.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/export-jobs-operation-results/get | Export
   *   Jobs Operation Results - Get}
   */
  getExportJobsOperationResult(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options: GetExportJobsOperationResultOptions = {},
  ): Promise<OperationResultInfoBaseResource | NotYet> {
    return getExportJobsOperationResult(this.#context, resourceGroupName, vaultName, operationId, options);
  }

  /**
   * Reads how an operation on an item that is protected is going. It is what `Azure-AsyncOperation` of a
   * backup, of a restore and of the creation of an item leads to.
   *
   * It succeeds whatever became of the operation. `Succeeded` says of a backup or a restore only that
   * its job was created: `properties` names it.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protected-item-operation-statuses/get |
   *   Protected Item Operation Statuses - Get}
   */
  getProtectedItemOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    operationId: string,
    options: GetProtectedItemOperationStatusOptions = {},
  ): Promise<OperationStatus> {
    return getProtectedItemOperationStatus(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      operationId,
      options,
    );
  }

  /**
   * Reads the result of an operation on an item that is protected. It is what `Location` of a backup, of
   * a restore and of the creation of an item leads to.
   *
   * 200 brings the item. 202 says that the operation is still being worked on, 204 that it is done and
   * has no result: neither has a body, so only the status tells them apart. None of them says that a
   * backup was made; that says only its job.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protected-item-operation-results/get |
   *   Protected Item Operation Results - Get}
   */
  getProtectedItemOperationResult(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    operationId: string,
    options: GetProtectedItemOperationResultOptions = {},
  ): Promise<ProtectedItemResource | undefined | NotYet> {
    return getProtectedItemOperationResult(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      operationId,
      options,
    );
  }

  /**
   * Reads how an operation on a vault is going. It is what `Azure-AsyncOperation` of the deletion of an
   * item leads to. It succeeds whatever became of the operation.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-operation-statuses/get | Backup
   *   Operation Statuses - Get}
   */
  getVaultOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options: GetVaultOperationStatusOptions = {},
  ): Promise<OperationStatus> {
    return getVaultOperationStatus(this.#context, resourceGroupName, vaultName, operationId, options);
  }

  /**
   * Reads the result of an operation on a vault. It is what `Location` of the deletion of an item leads
   * to: 202 while it is being worked on, 200 or 204 when it is done. None of them has a body, so only
   * the status tells them apart.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-operation-results/get | Backup
   *   Operation Results - Get}
   */
  getVaultOperationResult(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options: GetVaultOperationResultOptions = {},
  ): Promise<undefined | NotYet> {
    return getVaultOperationResult(this.#context, resourceGroupName, vaultName, operationId, options);
  }

  /**
   * Lists the policies of a vault.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-policies/list | Backup Policies -
   *   List}
   */
  listBackupPolicies(
    resourceGroupName: string,
    vaultName: string,
    options: ListBackupPoliciesOptions = {},
  ): PagedAsyncIterableIterator<ProtectionPolicyResource> {
    return listBackupPolicies(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Reads a policy.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param policyName Name of the policy. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policies/get | Protection
   *   Policies - Get}
   */
  getBackupPolicy(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    options: GetBackupPolicyOptions = {},
  ): Promise<ProtectionPolicyResource> {
    return getBackupPolicy(this.#context, resourceGroupName, vaultName, policyName, options);
  }

  /**
   * Makes a policy, or changes one: the change holds for every item that is protected by it.
   *
   * 200 brings the policy at once. 202 says only that the request was accepted, and that the items of
   * the policy are being changed: this client reads the operation's status and, when that says
   * `Succeeded`, the policy. The contract neither marks the operation as a long-running one nor declares
   * the headers by which it is followed; the samples show them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param policyName Name of the policy. Not empty.
   * @param parameters The policy. The kind of its `properties` has to fit what is protected:
   *   `AzureIaasVM` for virtual machines.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policies/create-or-update |
   *   Protection Policies - Create Or Update}
   */
  createOrUpdateBackupPolicy(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    parameters: ProtectionPolicyResource,
    options: CreateOrUpdateBackupPolicyOptions = {},
  ): OperationPoller<OperationStatus, ProtectionPolicyResource> {
    return createOrUpdateBackupPolicy(
      this.#context,
      resourceGroupName,
      vaultName,
      policyName,
      parameters,
      options,
    );
  }

  /**
   * Deletes a policy. The service refuses it as long as items are protected by the policy.
   *
   * 200 and 204 say that it is done. 202 says only that the request was accepted: this client follows
   * the URL that the answer names.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param policyName Name of the policy. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policies/delete | Protection
   *   Policies - Delete}
   */
  deleteBackupPolicy(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    options: DeleteBackupPolicyOptions = {},
  ): OperationPoller<OperationStatus, void> {
    return deleteBackupPolicy(this.#context, resourceGroupName, vaultName, policyName, options);
  }

  /**
   * Reads the result of an operation on a policy. It is what `Location` of a change of a policy leads
   * to.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param policyName Name of the policy. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policy-operation-results/get |
   *   Protection Policy Operation Results - Get}
   */
  getBackupPolicyOperationResult(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    operationId: string,
    options: GetBackupPolicyOperationResultOptions = {},
  ): Promise<ProtectionPolicyResource> {
    return getBackupPolicyOperationResult(
      this.#context,
      resourceGroupName,
      vaultName,
      policyName,
      operationId,
      options,
    );
  }

  /**
   * Reads how an operation on a policy is going. It is what `Azure-AsyncOperation` of a change of a
   * policy leads to. It succeeds whatever became of the operation.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param policyName Name of the policy. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-policy-operation-statuses/get |
   *   Protection Policy Operation Statuses - Get}
   */
  getBackupPolicyOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    operationId: string,
    options: GetBackupPolicyOperationStatusOptions = {},
  ): Promise<OperationStatus> {
    return getBackupPolicyOperationStatus(
      this.#context,
      resourceGroupName,
      vaultName,
      policyName,
      operationId,
      options,
    );
  }

  /**
   * Reads a connection of a private endpoint to a vault.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param privateEndpointConnectionName Name of the connection. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/private-endpoint-connection/get | Private
   *   Endpoint Connection - Get}
   */
  getPrivateEndpointConnection(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    options: GetPrivateEndpointConnectionOptions = {},
  ): Promise<PrivateEndpointConnectionResource> {
    return getPrivateEndpointConnection(
      this.#context,
      resourceGroupName,
      vaultName,
      privateEndpointConnectionName,
      options,
    );
  }

  /**
   * Approves or rejects a connection of a private endpoint to a vault.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param privateEndpointConnectionName Name of the connection. Not empty.
   * @param parameters The connection.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/private-endpoint-connection/put | Private
   *   Endpoint Connection - Put}
   */
  putPrivateEndpointConnection(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    parameters: PrivateEndpointConnectionResource,
    options: PutPrivateEndpointConnectionOptions = {},
  ): OperationPoller<OperationStatus, PrivateEndpointConnectionResource> {
    return putPrivateEndpointConnection(
      this.#context,
      resourceGroupName,
      vaultName,
      privateEndpointConnectionName,
      parameters,
      options,
    );
  }

  /**
   * Deletes a connection of a private endpoint to a vault. The private endpoint itself stays.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param privateEndpointConnectionName Name of the connection. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/private-endpoint-connection/delete | Private
   *   Endpoint Connection - Delete}
   */
  deletePrivateEndpointConnection(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    options: DeletePrivateEndpointConnectionOptions = {},
  ): OperationPoller<OperationStatus, void> {
    return deletePrivateEndpointConnection(
      this.#context,
      resourceGroupName,
      vaultName,
      privateEndpointConnectionName,
      options,
    );
  }

  /**
   * Reads how an operation on a connection of a private endpoint is going. It succeeds whatever became
   * of the operation.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param privateEndpointConnectionName Name of the connection. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/private-endpoint/get-operation-status |
   *   Private Endpoint - Get Operation Status}
   */
  getPrivateEndpointOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    operationId: string,
    options: GetPrivateEndpointOperationStatusOptions = {},
  ): Promise<OperationStatus> {
    return getPrivateEndpointOperationStatus(
      this.#context,
      resourceGroupName,
      vaultName,
      privateEndpointConnectionName,
      operationId,
      options,
    );
  }

  /**
   * Lists the items a vault protects.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-protected-items/list | Backup
   *   Protected Items - List}
   */
  listProtectedItems(
    resourceGroupName: string,
    vaultName: string,
    options: ListProtectedItemsOptions = {},
  ): PagedAsyncIterableIterator<ProtectedItemResource> {
    return listProtectedItems(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Protects an item with a policy, changes its protection, or stops it and keeps its backups
   * (`protectionState: "ProtectionStopped"`).
   *
   * 200 brings the item at once. 202 says only that the request was accepted: this client reads the
   * operation's status and, when that says `Succeeded`, the item. A job the operation created is named
   * by the last status and goes on by itself; `getJob` reads it. Nothing is backed up by this: the first
   * backup is made when the policy's schedule says so, or by `triggerBackup`. The contract neither marks
   * the operation as a long-running one nor declares the headers by which it is followed; the samples
   * show them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param parameters The item. The kind of its `properties` has to fit what is protected:
   *   `Microsoft.Compute/virtualMachines` for a virtual machine.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protected-items/create-or-update | Protected
   *   Items - Create Or Update}
   */
  createOrUpdateProtectedItem(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ProtectedItemResource,
    options: CreateOrUpdateProtectedItemOptions = {},
  ): OperationPoller<OperationStatus, ProtectedItemResource> {
    return createOrUpdateProtectedItem(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      options,
    );
  }

  /**
   * Stops the protection of an item and deletes its backups. Where the vault has soft delete, they are
   * kept for a while and can be brought back; where it has not, they are gone.
   *
   * 200 and 204 say that it is done. 202 says only that the request was accepted: this client reads the
   * status of the operation, which is one of the vault. A job the operation created is named by the last
   * status and goes on by itself; `getJob` reads it. The contract neither marks the operation as a
   * long-running one nor declares the headers by which it is followed; the sample shows them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protected-items/delete | Protected Items -
   *   Delete}
   */
  deleteProtectedItem(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options: DeleteProtectedItemOptions = {},
  ): OperationPoller<OperationStatus, void> {
    return deleteProtectedItem(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      options,
    );
  }

  /**
   * Asks for more about a recovery point, such as the size of its disks. The result comes as the service
   * sends it: the revisions of the contract do not agree on its shape.
   *
   * Since version 2026-10-01.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param parameters Which recovery point.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/recovery-points/get-rpextended-info |
   *   Recovery Points - Get RPExtended Info}
   */
  getRecoveryPointExtendedInfo(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    parameters: GetRPExtendedInfoRequestResource,
    options: GetRecoveryPointExtendedInfoOptions = {},
  ): OperationPoller<OperationStatus, RecoveryPointExtendedInfo> {
    return getRecoveryPointExtendedInfo(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      parameters,
      options,
    );
  }

  /**
   * Reads more about a recovery point. It is what `Location` of the question leads to: 202 while it is
   * being worked out, 200 with the answer when it is done.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * Since version 2026-10-01.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/backup/recovery-points/get-rpextended-info-operation-result |
   *   Recovery Points - Get RPExtended Info Operation Result}
   */
  getRecoveryPointExtendedInfoOperationResult(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    operationId: string,
    options: GetRecoveryPointExtendedInfoOperationResultOptions = {},
  ): Promise<RecoveryPointExtendedInfo | NotYet> {
    return getRecoveryPointExtendedInfoOperationResult(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      operationId,
      options,
    );
  }

  /**
   * Moves a recovery point to another tier, such as the archive.
   *
   * 202 says only that the request was accepted. The operation it starts creates a job, and the recovery
   * point has moved when that job has ended: this client reads the operation's status and then the job.
   * The contract does not declare the headers by which it is followed; the samples show them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param recoveryPointId Id of the recovery point, which is its name. Not empty.
   * @param parameters From which tier to which.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/move-recovery-point/move-recovery-point |
   *   Move Recovery Point}
   */
  moveRecoveryPoint(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: MoveRPAcrossTiersRequest,
    options: MoveRecoveryPointOptions = {},
  ): OperationPoller<OperationStatus, JobResource> {
    return moveRecoveryPoint(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
      options,
    );
  }

  /**
   * Lists the recovery points of an item that ought to be moved to the archive, because that costs less.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param parameters What is asked about.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/recovery-points-recommended-for-move/list |
   *   Recovery Points Recommended For Move - List}
   */
  listRecoveryPointsRecommendedForMove(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ListRecoveryPointsRecommendedForMoveRequest,
    options: ListRecoveryPointsRecommendedForMoveOptions = {},
  ): PagedAsyncIterableIterator<RecoveryPointResource> {
    return listRecoveryPointsRecommendedForMove(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      options,
    );
  }

  /**
   * Lists the recovery points of an item that is protected.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/recovery-points/list | Recovery Points -
   *   List}
   */
  listRecoveryPoints(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options: ListRecoveryPointsOptions = {},
  ): PagedAsyncIterableIterator<RecoveryPointResource> {
    return listRecoveryPoints(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      options,
    );
  }

  /**
   * Reads a recovery point.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param recoveryPointId Id of the recovery point, which is its name. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/recovery-points/get | Recovery Points - Get}
   */
  getRecoveryPoint(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    options: GetRecoveryPointOptions = {},
  ): Promise<RecoveryPointResource> {
    return getRecoveryPoint(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      options,
    );
  }

  /**
   * Asks whether a resource is protected, and in which vault.
   *
   * @param azureRegion The region, for example `westus`. Not empty.
   * @param parameters What is asked about.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-status/get | Backup Status - Get}
   */
  getBackupStatus(
    azureRegion: string,
    parameters: BackupStatusRequest,
    options: GetBackupStatusOptions = {},
  ): Promise<BackupStatusResponse> {
    return getBackupStatus(this.#context, azureRegion, parameters, options);
  }

  /**
   * Asks whether something can be backed up, such as a virtual machine of a size.
   *
   * @param azureRegion The region, for example `westus`. Not empty.
   * @param parameters What is asked about.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/feature-support/validate | Feature Support -
   *   Validate}
   */
  validateFeatureSupport(
    azureRegion: string,
    parameters: FeatureSupportRequest,
    options: ValidateFeatureSupportOptions = {},
  ): Promise<AzureVMResourceFeatureSupportResponse> {
    return validateFeatureSupport(this.#context, azureRegion, parameters, options);
  }

  /**
   * Asks whether a virtual machine can be protected: whether the vault has room, whether another one
   * protects it already, and whether its settings allow it. Nothing is protected by this.
   *
   * @param azureRegion The region, for example `westus`. Not empty.
   * @param parameters What is asked about.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/protection-intent/validate | Protection
   *   Intent - Validate}
   */
  preValidateProtection(
    azureRegion: string,
    parameters: PreValidateEnableBackupRequest,
    options: PreValidateProtectionOptions = {},
  ): Promise<PreValidateEnableBackupResponse> {
    return preValidateProtection(this.#context, azureRegion, parameters, options);
  }

  /**
   * Lists the operations that roles can permit or forbid. The list is of the provider, not of the
   * subscription.
   *
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/operations/list | Operations - List}
   */
  listResourceProviderOperations(
    options: ListResourceProviderOperationsOptions = {},
  ): PagedAsyncIterableIterator<ClientDiscoveryValueForSingleApi> {
    return listResourceProviderOperations(this.#context, options);
  }

  /**
   * Lists what ties a vault to Resource Guards; there is at most one.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxies/get | Resource Guard
   *   Proxies - Get}
   */
  listResourceGuardProxies(
    resourceGroupName: string,
    vaultName: string,
    options: ListResourceGuardProxiesOptions = {},
  ): PagedAsyncIterableIterator<ResourceGuardProxyBaseResource> {
    return listResourceGuardProxies(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Reads what ties a vault to a Resource Guard.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`. Not
   *   empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxy/get | Resource Guard
   *   Proxy - Get}
   */
  getResourceGuardProxy(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    options: GetResourceGuardProxyOptions = {},
  ): Promise<ResourceGuardProxyBaseResource> {
    return getResourceGuardProxy(
      this.#context,
      resourceGroupName,
      vaultName,
      resourceGuardProxyName,
      options,
    );
  }

  /**
   * Ties a vault to a Resource Guard: critical operations then need the guard's approval.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`. Not
   *   empty.
   * @param parameters What ties the vault to the Resource Guard.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxy/put | Resource Guard
   *   Proxy - Put}
   */
  putResourceGuardProxy(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    parameters: ResourceGuardProxyBaseResource,
    options: PutResourceGuardProxyOptions = {},
  ): Promise<ResourceGuardProxyBaseResource> {
    return putResourceGuardProxy(
      this.#context,
      resourceGroupName,
      vaultName,
      resourceGuardProxyName,
      parameters,
      options,
    );
  }

  /**
   * Unties a vault from its Resource Guard. It is a critical operation itself: `unlockDelete` permits
   * it.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`. Not
   *   empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxy/delete | Resource Guard
   *   Proxy - Delete}
   */
  deleteResourceGuardProxy(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    options: DeleteResourceGuardProxyOptions = {},
  ): Promise<void> {
    return deleteResourceGuardProxy(
      this.#context,
      resourceGroupName,
      vaultName,
      resourceGuardProxyName,
      options,
    );
  }

  /**
   * Permits a deletion that a Resource Guard watches over, for about half an hour.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param resourceGuardProxyName Name of what ties the vault to the Resource Guard: `VaultProxy`. Not
   *   empty.
   * @param parameters What is to be deleted, and by which of the guard's requests it is permitted.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/resource-guard-proxy/unlock-delete |
   *   Resource Guard Proxy - Unlock Delete}
   */
  unlockDelete(
    resourceGroupName: string,
    vaultName: string,
    resourceGuardProxyName: string,
    parameters: UnlockDeleteRequest,
    options: UnlockDeleteOptions = {},
  ): Promise<UnlockDeleteResponse> {
    return unlockDelete(
      this.#context,
      resourceGroupName,
      vaultName,
      resourceGuardProxyName,
      parameters,
      options,
    );
  }

  /**
   * Begins to scan an item for threats, or stops that.
   *
   * 204 says that it is done. 202 says only that the request was accepted: this client follows the URLs
   * that the answer names.
   *
   * Since version 2026-10-01.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
   * @param containerName Name of the container the item belongs to, for example
   *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
   * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
   *   group};{virtual machine}`. Not empty.
   * @param parameters What to do.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/configure-source-scan/execute | Configure
   *   Source Scan - Execute}
   */
  configureSourceScan(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ProtectedItemConfigureSourceScanRequest,
    options: ConfigureSourceScanOptions = {},
  ): OperationPoller<OperationStatus, void> {
    return configureSourceScan(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      options,
    );
  }

  /**
   * Asks what moving recovery points between tiers costs or saves. Nothing is moved by this.
   *
   * 200 brings the answer at once. 202 says only that it is being worked out: this client follows the
   * URLs that the answer names to the result.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters What is asked about: a vault, a policy, an item, or a recovery point in the
   *   archive.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/fetch-tiering-cost/post | Fetch Tiering Cost
   *   - Post}
   */
  fetchTieringCost(
    resourceGroupName: string,
    vaultName: string,
    parameters: FetchTieringCostInfoRequest,
    options: FetchTieringCostOptions = {},
  ): OperationPoller<OperationStatus, TieringCostInfo> {
    return fetchTieringCost(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Reads what moving recovery points costs or saves. It is what `Location` of the question leads to.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/get-tiering-cost-operation-result/get | Get
   *   Tiering Cost Operation Result - Get}
   */
  getTieringCostOperationResult(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options: GetTieringCostOperationResultOptions = {},
  ): Promise<TieringCostInfo> {
    return getTieringCostOperationResult(this.#context, resourceGroupName, vaultName, operationId, options);
  }

  /**
   * Reads whether it is worked out what moving recovery points costs or saves. It succeeds whatever
   * became of the operation.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/tiering-cost-operation-status/get | Tiering
   *   Cost Operation Status - Get}
   */
  getTieringCostOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options: GetTieringCostOperationStatusOptions = {},
  ): Promise<OperationStatus> {
    return getTieringCostOperationStatus(this.#context, resourceGroupName, vaultName, operationId, options);
  }

  /**
   * Asks whether an operation could be done, such as a restore, and waits for the answer. Nothing is
   * done by this.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters The operation.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/operation/validate | Operation - Validate}
   */
  validateOperation(
    resourceGroupName: string,
    vaultName: string,
    parameters: ValidateOperationRequestResource,
    options: ValidateOperationOptions = {},
  ): Promise<ValidateOperationsResponse> {
    return validateOperation(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Asks whether an operation could be done, such as a restore. Nothing is done by this.
   *
   * 202 says only that the request was accepted: this client reads the operation's status, and then what
   * the check found. That the check was made does not mean that nothing speaks against the operation:
   * the result says what does. The contract does not declare the headers by which it is followed; the
   * samples show them.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters The operation.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
   *   operation ended.
   * @see {@link https://learn.microsoft.com/rest/api/backup/validate-operation/trigger | Validate
   *   Operation - Trigger}
   */
  triggerValidateOperation(
    resourceGroupName: string,
    vaultName: string,
    parameters: ValidateOperationRequestResource,
    options: TriggerValidateOperationOptions = {},
  ): OperationPoller<OperationStatus, ValidateOperationsResponse> {
    return triggerValidateOperation(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Reads what the check of an operation found. It is what `Location` of the question leads to: 202
   * while it is being checked.
   *
   * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/validate-operation-results/get | Validate
   *   Operation Results - Get}
   */
  getValidateOperationResult(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options: GetValidateOperationResultOptions = {},
  ): Promise<ValidateOperationsResponse | NotYet> {
    return getValidateOperationResult(this.#context, resourceGroupName, vaultName, operationId, options);
  }

  /**
   * Reads how the check of an operation is going. It is what `Azure-AsyncOperation` of the question
   * leads to. It succeeds whatever became of it.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/validate-operation-statuses/get | Validate
   *   Operation Statuses - Get}
   */
  getValidateOperationStatus(
    resourceGroupName: string,
    vaultName: string,
    operationId: string,
    options: GetValidateOperationStatusOptions = {},
  ): Promise<OperationStatus> {
    return getValidateOperationStatus(this.#context, resourceGroupName, vaultName, operationId, options);
  }

  /**
   * Reads how a vault protects its backups, such as soft delete.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-vault-configs/get | Backup
   *   Resource Vault Configs - Get}
   */
  getVaultConfig(
    resourceGroupName: string,
    vaultName: string,
    options: GetVaultConfigOptions = {},
  ): Promise<BackupResourceVaultConfigResource> {
    return getVaultConfig(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Changes how a vault protects its backups. What is left out stays as it is.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters What is to change.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-vault-configs/update |
   *   Backup Resource Vault Configs - Update}
   */
  updateVaultConfig(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceVaultConfigResource,
    options: UpdateVaultConfigOptions = {},
  ): Promise<BackupResourceVaultConfigResource> {
    return updateVaultConfig(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Sets how a vault protects its backups, all of it.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters The settings.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-vault-configs/put | Backup
   *   Resource Vault Configs - Put}
   */
  replaceVaultConfig(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceVaultConfigResource,
    options: ReplaceVaultConfigOptions = {},
  ): Promise<BackupResourceVaultConfigResource> {
    return replaceVaultConfig(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Reads how a vault stores its backups.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/get
   *   | Backup Resource Storage Configs Non CRR - Get}
   */
  getVaultStorageConfig(
    resourceGroupName: string,
    vaultName: string,
    options: GetVaultStorageConfigOptions = {},
  ): Promise<BackupResourceConfigResource> {
    return getVaultStorageConfig(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Sets how a vault stores its backups, all of it. The kind of storage can be set only as long as
   * nothing is protected.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters The settings.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/update | Backup
   *   Resource Storage Configs Non CRR - Update}
   */
  replaceVaultStorageConfig(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceConfigResource,
    options: ReplaceVaultStorageConfigOptions = {},
  ): Promise<BackupResourceConfigResource> {
    return replaceVaultStorageConfig(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Changes how a vault stores its backups. What is left out stays as it is.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters What is to change.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link
   *   https://learn.microsoft.com/rest/api/backup/backup-resource-storage-configs-non-crr/patch | Backup
   *   Resource Storage Configs Non CRR - Patch}
   */
  updateVaultStorageConfig(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceConfigResource,
    options: UpdateVaultStorageConfigOptions = {},
  ): Promise<void> {
    return updateVaultStorageConfig(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Reads how a vault encrypts its backups.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-encryption-configs/get |
   *   Backup Resource Encryption Configs - Get}
   */
  getVaultEncryptionConfig(
    resourceGroupName: string,
    vaultName: string,
    options: GetVaultEncryptionConfigOptions = {},
  ): Promise<BackupResourceEncryptionConfigExtendedResource> {
    return getVaultEncryptionConfig(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Sets how a vault encrypts its backups. 200 says that it is set; `lastUpdateStatus` tells how the
   * change goes on.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @param parameters The settings.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-resource-encryption-configs/update |
   *   Backup Resource Encryption Configs - Update}
   */
  replaceVaultEncryptionConfig(
    resourceGroupName: string,
    vaultName: string,
    parameters: BackupResourceEncryptionConfigResource,
    options: ReplaceVaultEncryptionConfigOptions = {},
  ): Promise<void> {
    return replaceVaultEncryptionConfig(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Tells how many items a vault protects, or how many containers are registered with it, by kind of
   * backup.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/backup-usage-summaries/list | Backup Usage
   *   Summaries - List}
   */
  listUsageSummaries(
    resourceGroupName: string,
    vaultName: string,
    options: ListUsageSummariesOptions = {},
  ): PagedAsyncIterableIterator<BackupManagementUsage> {
    return listUsageSummaries(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Asks for a security PIN: what an agent or a backup server asks for before a critical operation, such
   * as deleting its backups. Each call makes a new one, which holds for some minutes.
   *
   * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
   * @param vaultName Name of the vault. Not empty.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   * @see {@link https://learn.microsoft.com/rest/api/backup/security-pins/get | Security PINs - Get}
   */
  getSecurityPin(
    resourceGroupName: string,
    vaultName: string,
    options: GetSecurityPinOptions = {},
  ): Promise<TokenInformation> {
    return getSecurityPin(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Asks the service whether a {@link triggerBackup} has started whose answer was lost, and starts
   * nothing.
   *
   * What it finds is followed as what `resume` gives. Between two that may be it, it does not choose.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   */
  findStartedTriggerBackup(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: BackupRequestResource,
    options: TriggerBackupOptions & FindStartedOptions,
  ): Promise<FindStartedResult<OperationPoller<OperationStatus, JobResource>>> {
    return findStartedTriggerBackup(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link triggerRestore} has started whose answer was lost, and starts
   * nothing.
   *
   * What it finds is followed as what `resume` gives. Between two that may be it, it does not choose.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   */
  findStartedTriggerRestore(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: RestoreRequestResource,
    options: TriggerRestoreOptions & FindStartedOptions,
  ): Promise<FindStartedResult<OperationPoller<OperationStatus, JobResource>>> {
    return findStartedTriggerRestore(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link registerProtectionContainer} has started whose answer was lost,
   * and starts nothing.
   *
   * It cannot be told: registrations are not listed while they go on; `getProtectionContainer` says
   * whether the container is registered. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedRegisterProtectionContainer(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    parameters: ProtectionContainerResource,
    options: RegisterProtectionContainerOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedRegisterProtectionContainer(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link unregisterProtectionContainer} has started whose answer was lost,
   * and starts nothing.
   *
   * It cannot be told: what is taken back is not listed; `getProtectionContainer` says whether the
   * container is still registered. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedUnregisterProtectionContainer(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options: UnregisterProtectionContainerOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedUnregisterProtectionContainer(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      options,
    );
  }

  /**
   * Asks the service whether a {@link inquireProtectionContainer} has started whose answer was lost, and
   * starts nothing.
   *
   * It cannot be told: inquiries are not listed; an inquiry changes nothing, so that it can be started
   * again. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedInquireProtectionContainer(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    options: InquireProtectionContainerOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedInquireProtectionContainer(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      options,
    );
  }

  /**
   * Asks the service whether a {@link refreshProtectionContainers} has started whose answer was lost,
   * and starts nothing.
   *
   * It cannot be told: refreshes are not listed; a refresh changes nothing, so that it can be started
   * again. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedRefreshProtectionContainers(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    options: RefreshProtectionContainersOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedRefreshProtectionContainers(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      options,
    );
  }

  /**
   * Asks the service whether a {@link prepareDataMove} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: a vault lists no preparations of moves, and the id of one comes with its result
   * only; look at what both vaults protect. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedPrepareDataMove(
    resourceGroupName: string,
    vaultName: string,
    parameters: PrepareDataMoveRequest,
    options: PrepareDataMoveOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedPrepareDataMove(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Asks the service whether a {@link triggerDataMove} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: a vault lists no moves; look at what both vaults protect. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedTriggerDataMove(
    resourceGroupName: string,
    vaultName: string,
    parameters: TriggerDataMoveRequest,
    options: TriggerDataMoveOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedTriggerDataMove(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Asks the service whether a {@link provisionItemLevelRecovery} has started whose answer was lost, and
   * starts nothing.
   *
   * It cannot be told: a vault lists no mounts; one ends by itself after some hours, and
   * `revokeItemLevelRecovery` ends it before. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedProvisionItemLevelRecovery(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: ILRRequestResource,
    options: ProvisionItemLevelRecoveryOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedProvisionItemLevelRecovery(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link revokeItemLevelRecovery} has started whose answer was lost, and
   * starts nothing.
   *
   * It cannot be told: a vault lists no mounts; one that is not revoked ends by itself after some hours.
   * Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedRevokeItemLevelRecovery(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    options: RevokeItemLevelRecoveryOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedRevokeItemLevelRecovery(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      options,
    );
  }

  /**
   * Asks the service whether a {@link exportJobs} has started whose answer was lost, and starts nothing.
   *
   * It cannot be told: exports are not listed; an export changes nothing, so that it can be started
   * again. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedExportJobs(
    resourceGroupName: string,
    vaultName: string,
    options: ExportJobsOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedExportJobs(this.#context, resourceGroupName, vaultName, options);
  }

  /**
   * Asks the service whether a {@link createOrUpdateBackupPolicy} has started whose answer was lost, and
   * starts nothing.
   *
   * It cannot be told: changes of policies are not listed; `getBackupPolicy` says what is in force.
   * Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedCreateOrUpdateBackupPolicy(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    parameters: ProtectionPolicyResource,
    options: CreateOrUpdateBackupPolicyOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedCreateOrUpdateBackupPolicy(
      this.#context,
      resourceGroupName,
      vaultName,
      policyName,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link deleteBackupPolicy} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: changes of policies are not listed; `getBackupPolicy` says whether the policy is
   * still there. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedDeleteBackupPolicy(
    resourceGroupName: string,
    vaultName: string,
    policyName: string,
    options: DeleteBackupPolicyOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedDeleteBackupPolicy(this.#context, resourceGroupName, vaultName, policyName, options);
  }

  /**
   * Asks the service whether a {@link putPrivateEndpointConnection} has started whose answer was lost,
   * and starts nothing.
   *
   * It cannot be told: changes of connections are not listed; `getPrivateEndpointConnection` says what
   * is in force. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedPutPrivateEndpointConnection(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    parameters: PrivateEndpointConnectionResource,
    options: PutPrivateEndpointConnectionOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedPutPrivateEndpointConnection(
      this.#context,
      resourceGroupName,
      vaultName,
      privateEndpointConnectionName,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link deletePrivateEndpointConnection} has started whose answer was
   * lost, and starts nothing.
   *
   * It cannot be told: changes of connections are not listed; `getPrivateEndpointConnection` says
   * whether the connection is still there. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedDeletePrivateEndpointConnection(
    resourceGroupName: string,
    vaultName: string,
    privateEndpointConnectionName: string,
    options: DeletePrivateEndpointConnectionOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedDeletePrivateEndpointConnection(
      this.#context,
      resourceGroupName,
      vaultName,
      privateEndpointConnectionName,
      options,
    );
  }

  /**
   * Asks the service whether a {@link createOrUpdateProtectedItem} has started whose answer was lost,
   * and starts nothing.
   *
   * It cannot be told: a vault's jobs show when an item is protected first or brought back, but not
   * every change; `getProtectedItem` says what is in force. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedCreateOrUpdateProtectedItem(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ProtectedItemResource,
    options: CreateOrUpdateProtectedItemOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedCreateOrUpdateProtectedItem(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link deleteProtectedItem} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: that each deletion has a job is not documented; `getProtectedItem` says whether
   * the item is still protected. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedDeleteProtectedItem(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    options: DeleteProtectedItemOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedDeleteProtectedItem(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      options,
    );
  }

  /**
   * Asks the service whether a {@link getRecoveryPointExtendedInfo} has started whose answer was lost,
   * and starts nothing.
   *
   * It cannot be told: questions are not listed; one changes nothing, so that it can be asked again.
   * Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedGetRecoveryPointExtendedInfo(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    parameters: GetRPExtendedInfoRequestResource,
    options: GetRecoveryPointExtendedInfoOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedGetRecoveryPointExtendedInfo(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link moveRecoveryPoint} has started whose answer was lost, and starts
   * nothing.
   *
   * What it finds is followed as what `resume` gives. Between two that may be it, it does not choose.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   * @throws {RestError} when the service answers with an error.
   */
  findStartedMoveRecoveryPoint(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    recoveryPointId: string,
    parameters: MoveRPAcrossTiersRequest,
    options: MoveRecoveryPointOptions & FindStartedOptions,
  ): Promise<FindStartedResult<OperationPoller<OperationStatus, JobResource>>> {
    return findStartedMoveRecoveryPoint(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link configureSourceScan} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: changes of scans are not listed; `getProtectedItem` says whether the item is
   * scanned. Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedConfigureSourceScan(
    resourceGroupName: string,
    vaultName: string,
    fabricName: string,
    containerName: string,
    protectedItemName: string,
    parameters: ProtectedItemConfigureSourceScanRequest,
    options: ConfigureSourceScanOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedConfigureSourceScan(
      this.#context,
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      options,
    );
  }

  /**
   * Asks the service whether a {@link fetchTieringCost} has started whose answer was lost, and starts
   * nothing.
   *
   * It cannot be told: questions are not listed; one changes nothing, so that it can be asked again.
   * Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedFetchTieringCost(
    resourceGroupName: string,
    vaultName: string,
    parameters: FetchTieringCostInfoRequest,
    options: FetchTieringCostOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedFetchTieringCost(this.#context, resourceGroupName, vaultName, parameters, options);
  }

  /**
   * Asks the service whether a {@link triggerValidateOperation} has started whose answer was lost, and
   * starts nothing.
   *
   * It cannot be told: checks are not listed; a check changes nothing, so that it can be started again.
   * Nothing is sent.
   *
   * It takes the arguments of the start.
   *
   * @param options Those of the start, and when it may have been sent.
   * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
   */
  findStartedTriggerValidateOperation(
    resourceGroupName: string,
    vaultName: string,
    parameters: ValidateOperationRequestResource,
    options: TriggerValidateOperationOptions & FindStartedOptions,
  ): Promise<CannotTell> {
    return findStartedTriggerValidateOperation(
      this.#context,
      resourceGroupName,
      vaultName,
      parameters,
      options,
    );
  }

  /**
   * Goes on with an operation which this or another process started, from its resume token. Nothing is
   * started again.
   *
   * @param token What `resumeToken()` of the operation's poller gave.
   * @throws {ResumeTokenError} when the token is damaged, or belongs to another client, operation or
   *   endpoint.
   */
  resume(
    token: string,
    options: CallOptions = {},
  ): OperationPoller<
    OperationStatus,
    | JobResource
    | ProtectionContainerResource
    | VaultStorageConfigOperationResultResponse
    | OperationStatus
    | OperationResultInfoBaseResource
    | ProtectionPolicyResource
    | PrivateEndpointConnectionResource
    | ProtectedItemResource
    | RecoveryPointExtendedInfo
    | TieringCostInfo
    | ValidateOperationsResponse
  > {
    return resumeOperation(
      this.#context,
      [
        triggerBackupOperation,
        triggerRestoreOperation,
        registerProtectionContainerOperation,
        unregisterProtectionContainerOperation,
        inquireProtectionContainerOperation,
        refreshProtectionContainersOperation,
        prepareDataMoveOperation,
        triggerDataMoveOperation,
        provisionItemLevelRecoveryOperation,
        revokeItemLevelRecoveryOperation,
        exportJobsOperation,
        createOrUpdateBackupPolicyOperation,
        deleteBackupPolicyOperation,
        putPrivateEndpointConnectionOperation,
        deletePrivateEndpointConnectionOperation,
        createOrUpdateProtectedItemOperation,
        deleteProtectedItemOperation,
        getRecoveryPointExtendedInfoOperation,
        moveRecoveryPointOperation,
        configureSourceScanOperation,
        fetchTieringCostOperation,
        triggerValidateOperationOperation,
      ],
      token,
      options,
    );
  }

  /**
   * Closes the connections that are kept; those in use are closed when they are done. The client works
   * on, without keeping any.
   *
   * Make one client and use it for long: each keeps connections of its own, until they were not used for
   * `idleConnectionMs`.
   */
  async close(): Promise<void> {
    this.#context.close();
  }

  /** {@link close}, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#context.close();
  }
}
