// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeOperationStatus } from "../deserializers/common.js";
import type { OperationStatus } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  operationIdSegment,
  protectedItemNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getProtectedItemOperationStatus}. */
export type GetProtectedItemOperationStatusOptions = CallOptions;

/**
 * Reads how an operation on an item that is protected is going. It is what `Azure-AsyncOperation` of a
 * backup, of a restore and of the creation of an item leads to.
 *
 * It succeeds whatever became of the operation. `Succeeded` says of a backup or a restore only that
 * its job was created: `properties` names it.
 *
 * @param context The client's context.
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
export function getProtectedItemOperationStatus(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  operationId: string,
  options: GetProtectedItemOperationStatusOptions = {},
): Promise<OperationStatus> {
  return sendOperation(
    context,
    getProtectedItemOperationStatusOperation,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, operationId },
    options,
  );
}

/** What {@link getProtectedItemOperationStatus} sends, and how its answer is read. */
export const getProtectedItemOperationStatusOperation: Operation<OperationStatus> = {
  name: "getProtectedItemOperationStatus",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}` +
      `/operationsStatus/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeOperationStatus),
};
