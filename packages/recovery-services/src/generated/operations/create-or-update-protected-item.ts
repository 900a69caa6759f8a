// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byLocation, byResource, byStatusUrl, finalRead } from "@azbackup/core/lro";
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
import { deserializeOperationStatus, deserializeProtectedItemResource } from "../deserializers/common.js";
import type { OperationStatus, ProtectedItemResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  protectedItemNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeProtectedItemResource } from "../serializers/common.js";

/** Options of {@link createOrUpdateProtectedItem}. */
export interface CreateOrUpdateProtectedItemOptions extends CallOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   *
   * Secret: never logged, and shown in no error.
   */
  readonly xMsAuthorizationAuxiliary?: string | undefined;
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
 * @param context The client's context.
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
export function createOrUpdateProtectedItem(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  parameters: ProtectedItemResource,
  options: CreateOrUpdateProtectedItemOptions = {},
): OperationPoller<OperationStatus, ProtectedItemResource> {
  return startOperation(
    context,
    createOrUpdateProtectedItemOperation,
    {
      resourceGroupName,
      vaultName,
      fabricName,
      containerName,
      protectedItemName,
      parameters,
      xMsAuthorizationAuxiliary: options.xMsAuthorizationAuxiliary,
    },
    options,
  );
}

/** What {@link createOrUpdateProtectedItem} sends, and how its answer is read. */
export const createOrUpdateProtectedItemOperation: LongRunningOperation<
  OperationStatus,
  ProtectedItemResource
> = {
  name: "createOrUpdateProtectedItem",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: {
      accept: "application/json",
      "x-ms-authorization-auxiliary": headerText(context, args, "xMsAuthorizationAuxiliary", secret(string)),
    },
    contentType: "application/json",
    body: writeJson(context, serializeProtectedItemResource, args["parameters"], "parameters"),
  }),
  statuses: [200, 202],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byResource],
      final: finalRead,
      finalStateVia: "original-uri",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 60000,
    },
    status: deserializeOperationStatus,
    result: deserializeProtectedItemResource,
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
