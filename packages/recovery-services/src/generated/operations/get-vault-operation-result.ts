// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";

/** Options of {@link getVaultOperationResult}. */
export type GetVaultOperationResultOptions = CallOptions;

/** How {@link getVaultOperationResult} is sent and its answers are read. */
export const getVaultOperationResultSpec: OperationSpec = {
  name: "getVaultOperationResult",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupOperationResults/{operationId}",
  parameters: {
    apiVersion: {
      in: "query",
      type: "string",
      minLength: 1,
      wire: "api-version",
      required: true,
      client: true,
    },
    subscriptionId: { in: "path", type: "string", minLength: 1, required: true, client: true },
    resourceGroupName: { in: "path", type: "string", minLength: 1, required: true },
    vaultName: { in: "path", type: "string", minLength: 1, required: true },
    operationId: { in: "path", type: "string", minLength: 1, required: true },
  },
  responses: { 200: {}, 202: { notYet: true }, 204: {} },
  error: { path: ["error"] },
};

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
    getVaultOperationResultSpec,
    { resourceGroupName, vaultName, operationId },
    options,
  );
}
