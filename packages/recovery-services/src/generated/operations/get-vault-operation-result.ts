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
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getVaultOperationResult}. */
export type GetVaultOperationResultOptions = CallOptions;

/**
 * Reads the result of an operation on a vault. It is what `Location` of the deletion of an item leads
 * to: 202 while it is being worked on, 200 or 204 when it is done. None of them has a body, so only
 * the status tells them apart.
 *
 * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-operation-results/get | Backup
 *   Operation Results - Get}
 */
export function getVaultOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  operationId: string,
  options: GetVaultOperationResultOptions = {},
): Promise<undefined | NotYet> {
  return sendOperation(
    context,
    getVaultOperationResultOperation,
    { resourceGroupName, vaultName, operationId },
    options,
  );
}

/** What {@link getVaultOperationResult} sends, and how its answer is read. */
export const getVaultOperationResultOperation: Operation<undefined | NotYet> = {
  name: "getVaultOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupOperationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
  }),
  statuses: [200, 202, 204],
  read: (answer) =>
    answer.response.status === 200 || answer.response.status === 204
      ? readNothing(answer)
      : readNotYet(answer),
};
