// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byLocation, byResource, byStatusUrl, finalRead } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import {
  deserializeOperationStatus,
  deserializeProtectionContainerResource,
} from "../deserializers/common.js";
import type { OperationStatus, ProtectionContainerResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";
import { serializeProtectionContainerResource } from "../serializers/common.js";

/** Options of {@link registerProtectionContainer}. */
export type RegisterProtectionContainerOptions = CallOptions;

/**
 * Registers a container with a vault, such as a storage account or a virtual machine with databases,
 * so that its items can be protected.
 *
 * 200 brings the container at once. 202 says only that the request was accepted: this client follows
 * the URL that the answer names, and then brings the container. The contract does not declare the
 * headers by which the registration is followed; what is recorded shows them.
 *
 * @param context The client's context.
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
export function registerProtectionContainer(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  parameters: ProtectionContainerResource,
  options: RegisterProtectionContainerOptions = {},
): OperationPoller<OperationStatus, ProtectionContainerResource> {
  return startOperation(
    context,
    registerProtectionContainerOperation,
    { resourceGroupName, vaultName, fabricName, containerName, parameters },
    options,
  );
}

/** What {@link registerProtectionContainer} sends, and how its answer is read. */
export const registerProtectionContainerOperation: LongRunningOperation<
  OperationStatus,
  ProtectionContainerResource
> = {
  name: "registerProtectionContainer",
  method: "PUT",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeProtectionContainerResource, args["parameters"], "parameters"),
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
    result: deserializeProtectionContainerResource,
    headers: () => ({ accept: "application/json" }),
  },
  startsWork: true,
};
