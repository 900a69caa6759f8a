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
import { deserializeProtectionContainerResource } from "../deserializers/common.js";
import type { ProtectionContainerResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getProtectionContainerOperationResult}. */
export type GetProtectionContainerOperationResultOptions = CallOptions;

/**
 * Reads the result of an operation on a container. It is what `Location` of a registration, of its
 * being taken back and of an inquiry leads to.
 *
 * 200 brings the container. 202 says that the operation is still being worked on, 204 that it is done
 * and has no result: neither has a body, so only the status tells them apart.
 *
 * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
 *
 * @param context The client's context.
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
export function getProtectionContainerOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  operationId: string,
  options: GetProtectionContainerOperationResultOptions = {},
): Promise<ProtectionContainerResource | undefined | NotYet> {
  return sendOperation(
    context,
    getProtectionContainerOperationResultOperation,
    { resourceGroupName, vaultName, fabricName, containerName, operationId },
    options,
  );
}

/** What {@link getProtectionContainerOperationResult} sends, and how its answer is read. */
export const getProtectionContainerOperationResultOperation: Operation<
  ProtectionContainerResource | undefined | NotYet
> = {
  name: "getProtectionContainerOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/operationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200, 202, 204],
  read: (answer) =>
    answer.response.status === 200
      ? readJson(answer, deserializeProtectionContainerResource)
      : answer.response.status === 202
        ? readNotYet(answer)
        : readNothing(answer),
};
