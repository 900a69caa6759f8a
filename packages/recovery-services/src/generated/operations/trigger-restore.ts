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
  headerText,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import { secret, string } from "@azbackup/core/serialize";
import { deserializeJobResource, deserializeOperationStatus } from "../deserializers/common.js";
import type { JobResource, OperationStatus, RestoreRequestResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  protectedItemNameSegment,
  recoveryPointIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeRestoreRequestResource } from "../serializers/common.js";
import { cancelJobOperation } from "./cancel-job.js";
import { getJobOperation } from "./get-job.js";

/** Options of {@link triggerRestore}. */
export interface TriggerRestoreOptions extends CallOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   *
   * Secret: never logged, and shown in no error.
   */
  readonly xMsAuthorizationAuxiliary?: string | undefined;
}

/**
 * Starts a restore from a recovery point.
 *
 * 202 says only that the request was accepted. The operation it starts creates a job, and what is to
 * be restored is there when that job has ended: this client reads the operation's status and then the
 * job. The contract does not declare the headers by which it is followed; the samples show them. Each
 * call starts another restore, and a restore to the original location overwrites what is there.
 *
 * @param context The client's context.
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
export function triggerRestore(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  recoveryPointId: string,
  parameters: RestoreRequestResource,
  options: TriggerRestoreOptions = {},
): OperationPoller<OperationStatus, JobResource> {
  return startOperation(
    context,
    triggerRestoreOperation,
    {
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      recoveryPointId,
      parameters,
      xMsAuthorizationAuxiliary: options.xMsAuthorizationAuxiliary,
    },
    options,
  );
}

/** What {@link triggerRestore} sends, and how its answer is read. */
export const triggerRestoreOperation: LongRunningOperation<OperationStatus, JobResource> = {
  name: "triggerRestore",
  method: "POST",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}` +
      `/recoveryPoints/${recoveryPointIdSegment(context, args)}/restore?api-version=${apiVersion(context)}`,
    headers: {
      "x-ms-authorization-auxiliary": headerText(context, args, "xMsAuthorizationAuxiliary", secret(string)),
    },
    contentType: "application/json",
    body: writeJson(context, serializeRestoreRequestResource, args["parameters"], "parameters"),
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
