// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type Operation,
  apiVersion,
  readNotYet,
  readNothing,
  sendOperation,
} from "@azbackup/core/operation";
import {
  fabricNameSegment,
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getContainerRefreshOperationResult}. */
export type GetContainerRefreshOperationResultOptions = CallOptions;

/**
 * Reads whether a refresh of containers is done. It is what `Location` of a refresh leads to: 202
 * while it is being worked on, 204 when it is done.
 *
 * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/backup/protection-container-refresh-operation-results/get |
 *   Protection Container Refresh Operation Results - Get}
 */
export function getContainerRefreshOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  operationId: string,
  options: GetContainerRefreshOperationResultOptions = {},
): Promise<undefined | NotYet> {
  return sendOperation(
    context,
    getContainerRefreshOperationResultOperation,
    { resourceGroupName, vaultName, fabricName, operationId },
    options,
  );
}

/** What {@link getContainerRefreshOperationResult} sends, and how its answer is read. */
export const getContainerRefreshOperationResultOperation: Operation<undefined | NotYet> = {
  name: "getContainerRefreshOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/operationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [202, 204],
  read: (answer) => (answer.response.status === 202 ? readNotYet(answer) : readNothing(answer)),
};
