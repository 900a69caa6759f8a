// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type OperationPoller,
  byAnswer,
  byLocation,
  byStatusUrl,
  cancelBy,
  followJob,
} from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeJobResource, deserializeOperationStatus } from "../deserializers/common.js";
import type { BackupRequestResource, JobResource, OperationStatus } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  protectedItemNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeBackupRequestResource } from "../serializers/common.js";
import { cancelJobOperation } from "./cancel-job.js";
import { getJobOperation } from "./get-job.js";

/** Options of {@link triggerBackup}. */
export type TriggerBackupOptions = CallOptions;

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
    triggerBackupOperation,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, parameters },
    options,
  );
}

/** What {@link triggerBackup} sends, and how its answer is read. */
export const triggerBackupOperation: LongRunningOperation<OperationStatus, JobResource> = {
  name: "triggerBackup",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}/backup?api-version=${apiVersion(context)}`,
    contentType: "application/json",
    body: writeJson(context, serializeBackupRequestResource, args["parameters"], "parameters"),
  }),
  statuses: [202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      finalStateVia: "azure-async-operation",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      job: /* @__PURE__ */ followJob({
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
          running: ["InProgress", "Cancelling"],
          notYet: ["Invalid"],
          error: ["properties", "errorDetails"],
          errorNames: { code: "errorCode", message: "errorString" },
        },
        progress: {
          started: ["properties", "startTime"],
          ended: ["properties", "endTime"],
          percent: ["properties", "extendedInfo", "progressPercentage"],
        },
      }),
      cancel: /* @__PURE__ */ cancelBy({
        operation: "cancelJob",
        arguments: {
          resourceGroupName: { argument: "resourceGroupName" },
          vaultName: { argument: "vaultName" },
          jobName: { status: ["properties", "jobId"] },
        },
      }),
      intervalMs: 60000,
    },
    status: deserializeOperationStatus,
    result: deserializeJobResource,
    job: deserializeJobResource,
    operations: { getJob: getJobOperation, cancelJob: cancelJobOperation },
    shared: ["resourceGroupName", "vaultName"],
  },
  startsWork: true,
};
