// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { BackupRequestResource, JobResource, OperationStatus } from "../models/common.js";
import { backupRequestResourceSchema, jobResourceSchema, operationStatusSchema } from "../schemas/common.js";
import { cancelJobSpec } from "./cancel-job.js";
import { getJobSpec } from "./get-job.js";

/** Options of {@link triggerBackup}. */
export type TriggerBackupOptions = CallOptions;

/** How {@link triggerBackup} is sent and its answers are read. */
export const triggerBackupSpec: LongRunningOperationSpec = {
  name: "triggerBackup",
  method: "POST",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/backup",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    subscriptionId: { in: "path", type: "string", minLength: 1, required: true, client: true },
    resourceGroupName: { in: "path", type: "string", minLength: 1, required: true },
    vaultName: { in: "path", type: "string", minLength: 1, required: true },
    fabricName: { in: "path", type: "string", minLength: 1, required: true },
    containerName: { in: "path", type: "string", minLength: 1, required: true, skipEncoding: true },
    protectedItemName: { in: "path", type: "string", minLength: 1, required: true, skipEncoding: true },
  },
  body: {
    name: "parameters",
    schema: { type: "model", model: () => backupRequestResourceSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 202: {} },
  error: { path: ["error"] },
  startsWork: true,
  lro: {
    tracking: {
      finalStateVia: "azure-async-operation",
      status: { notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      job: {
        operation: "getJob",
        arguments: {
          resourceGroupName: { argument: "resourceGroupName" },
          vaultName: { argument: "vaultName" },
          jobName: { status: ["properties", "jobId"] },
        },
        vocabulary: {
          path: ["properties", "status"],
          succeeded: ["Completed", "CompletedWithWarnings"],
          canceled: ["Cancelled"],
          notYet: ["Invalid"],
          error: ["properties", "errorDetails"],
          errorNames: { code: "errorCode", message: "errorString" },
        },
        progress: {
          started: ["properties", "startTime"],
          ended: ["properties", "endTime"],
          percent: ["properties", "extendedInfo", "progressPercentage"],
        },
        isResult: true,
      },
      cancel: {
        operation: "cancelJob",
        arguments: {
          resourceGroupName: { argument: "resourceGroupName" },
          vaultName: { argument: "vaultName" },
          jobName: { status: ["properties", "jobId"] },
        },
      },
      intervalMs: 60000,
    },
    status: { type: "model", model: () => operationStatusSchema },
    result: { type: "model", model: () => jobResourceSchema },
    job: { type: "model", model: () => jobResourceSchema },
    operations: { getJob: getJobSpec, cancelJob: cancelJobSpec },
  },
};

/**
 * Starts a backup of an item that is protected, now and not when its schedule says.
 *
 * 202 says only that the request was accepted. The operation it starts creates a job, and the backup
 * is made when that job has ended: this client reads the operation's status and then the job. The
 * contract neither marks the operation as a long-running one nor declares the headers by which it is
 * followed; the samples show them. Each call starts another backup.
 *
 * @param context The client's context.
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
export function triggerBackup(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  parameters: BackupRequestResource,
  options: TriggerBackupOptions = {},
): OperationPoller<OperationStatus, JobResource> {
  return startOperation(
    context,
    triggerBackupSpec,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, parameters },
    options,
  );
}
