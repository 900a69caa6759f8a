// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

/// <reference lib="esnext.disposable" preserve="true" />

import type { TokenCredential } from "@azbackup/core/auth";
import type { FindStartedOptions, FindStartedResult } from "@azbackup/core/find-started";
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
  BackupRequestResource,
  JobResource,
  OperationStatus,
  ProtectedItemResource,
  ProtectionPolicyResource,
  RecoveryPointResource,
  RestoreRequestResource,
} from "./models/common.js";
import { type CancelJobHeaders, type CancelJobOptions, cancelJob } from "./operations/cancel-job.js";
import {
  type CreateOrUpdateProtectedItemOptions,
  createOrUpdateProtectedItem,
  createOrUpdateProtectedItemOperation,
} from "./operations/create-or-update-protected-item.js";
import {
  type DeleteProtectedItemOptions,
  deleteProtectedItem,
  deleteProtectedItemOperation,
} from "./operations/delete-protected-item.js";
import { findStartedTriggerBackup } from "./operations/find-started-trigger-backup.js";
import { findStartedTriggerRestore } from "./operations/find-started-trigger-restore.js";
import { type GetBackupPolicyOptions, getBackupPolicy } from "./operations/get-backup-policy.js";
import {
  type GetJobOperationResultOptions,
  getJobOperationResult,
} from "./operations/get-job-operation-result.js";
import { type GetJobOptions, getJob } from "./operations/get-job.js";
import {
  type GetProtectedItemOperationResultOptions,
  getProtectedItemOperationResult,
} from "./operations/get-protected-item-operation-result.js";
import {
  type GetProtectedItemOperationStatusOptions,
  getProtectedItemOperationStatus,
} from "./operations/get-protected-item-operation-status.js";
import { type GetProtectedItemOptions, getProtectedItem } from "./operations/get-protected-item.js";
import { type GetRecoveryPointOptions, getRecoveryPoint } from "./operations/get-recovery-point.js";
import {
  type GetVaultOperationResultOptions,
  getVaultOperationResult,
} from "./operations/get-vault-operation-result.js";
import {
  type GetVaultOperationStatusOptions,
  getVaultOperationStatus,
} from "./operations/get-vault-operation-status.js";
import { type ListBackupPoliciesOptions, listBackupPolicies } from "./operations/list-backup-policies.js";
import { type ListJobsOptions, listJobs } from "./operations/list-jobs.js";
import { type ListProtectedItemsOptions, listProtectedItems } from "./operations/list-protected-items.js";
import { type ListRecoveryPointsOptions, listRecoveryPoints } from "./operations/list-recovery-points.js";
import {
  type TriggerBackupOptions,
  triggerBackup,
  triggerBackupOperation,
} from "./operations/trigger-backup.js";
import {
  type TriggerRestoreOptions,
  triggerRestore,
  triggerRestoreOperation,
} from "./operations/trigger-restore.js";

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
   * Asks the service whether a {@link triggerBackup} has started whose answer was lost, and starts
   * nothing.
   *
   * What it finds is followed as what `resume` gives. Between two that may be it, it does not choose.
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
  ): OperationPoller<OperationStatus, JobResource | ProtectedItemResource> {
    return resumeOperation(
      this.#context,
      [
        triggerBackupOperation,
        triggerRestoreOperation,
        createOrUpdateProtectedItemOperation,
        deleteProtectedItemOperation,
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
