// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type Operation,
  apiVersion,
  readJson,
  readNotYet,
  readNothing,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeProtectedItemResource } from "../deserializers/common.js";
import type { ProtectedItemResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  operationIdSegment,
  protectedItemNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getProtectedItemOperationResult}. */
export type GetProtectedItemOperationResultOptions = CallOptions;

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
 * @see {@link https://learn.microsoft.com/rest/api/backup/protected-item-operation-results/get |
 *   Protected Item Operation Results - Get}
 */
export function getProtectedItemOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  operationId: string,
  options: GetProtectedItemOperationResultOptions = {},
): Promise<ProtectedItemResource | undefined | NotYet> {
  return sendOperation(
    context,
    getProtectedItemOperationResultOperation,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, operationId },
    options,
  );
}

/** What {@link getProtectedItemOperationResult} sends, and how its answer is read. */
export const getProtectedItemOperationResultOperation: Operation<ProtectedItemResource | undefined | NotYet> =
  {
    name: "getProtectedItemOperationResult",
    method: "GET",
    request: (context, args) => ({
      url:
        `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
        `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
        `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
        `/backupFabrics/${fabricNameSegment(context, args)}` +
        `/protectionContainers/${containerNameSegment(context, args)}` +
        `/protectedItems/${protectedItemNameSegment(context, args)}` +
        `/operationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
      headers: { accept: "application/json" },
    }),
    statuses: [200, 202, 204],
    read: (answer) =>
      answer.response.status === 200
        ? readJson(answer, deserializeProtectedItemResource)
        : answer.response.status === 202
          ? readNotYet(answer)
          : readNothing(answer),
  };
