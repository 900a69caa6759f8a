// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type OperationPoller, byAnswer, byLocation, byStatusUrl } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperation,
  apiVersion,
  startOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  protectedItemNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link deleteProtectedItem}. */
export type DeleteProtectedItemOptions = CallOptions;

/**
 * Stops the protection of an item and deletes its backups. Where the vault has soft delete, they are
 * kept for a while and can be brought back; where it has not, they are gone.
 *
 * 200 and 204 say that it is done. 202 says only that the request was accepted: this client reads the
 * status of the operation, which is one of the vault. A job the operation created is named by the last
 * status and goes on by itself; `getJob` reads it. The contract neither marks the operation as a
 * long-running one nor declares the headers by which it is followed; the sample shows them.
 *
 * @param context The client's context.
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
export function deleteProtectedItem(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  options: DeleteProtectedItemOptions = {},
): OperationPoller<OperationStatus, void> {
  return startOperation(
    context,
    deleteProtectedItemOperation,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName },
    options,
  );
}

/** What {@link deleteProtectedItem} sends, and how its answer is read. */
export const deleteProtectedItemOperation: LongRunningOperation<OperationStatus, void> = {
  name: "deleteProtectedItem",
  method: "DELETE",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [200, 202, 204],
  lro: {
    tracking: {
      strategies: [byStatusUrl, byLocation, byAnswer],
      finalStateVia: "azure-async-operation",
      status: { running: ["InProgress"], notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 60000,
    },
    status: deserializeOperationStatus,
  },
  startsWork: true,
};
