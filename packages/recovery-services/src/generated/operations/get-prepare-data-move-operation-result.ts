// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type NotYet,
  type Operation,
  apiVersion,
  readJson,
  readNotYet,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeVaultStorageConfigOperationResultResponse } from "../deserializers/vault-storage-config-operation-result-response.js";
import type { VaultStorageConfigOperationResultResponse } from "../models/vault-storage-config-operation-result-response.js";
import {
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getPrepareDataMoveOperationResult}. */
export type GetPrepareDataMoveOperationResultOptions = CallOptions;

/**
 * Reads the result of preparing a move. It is what `Location` of the preparation leads to: 202 while
 * it is being worked on.
 *
 * Gives a `NotYet` while the operation runs, which `isNotYet` of `@azbackup/core/operation` tells.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/bms-prepare-data-move-operation-result/get |
 *   BMSPrepare Data Move Operation Result - Get}
 */
export function getPrepareDataMoveOperationResult(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  operationId: string,
  options: GetPrepareDataMoveOperationResultOptions = {},
): Promise<VaultStorageConfigOperationResultResponse | NotYet> {
  return sendOperation(
    context,
    getPrepareDataMoveOperationResultOperation,
    { resourceGroupName, vaultName, operationId },
    options,
  );
}

/** What {@link getPrepareDataMoveOperationResult} sends, and how its answer is read. */
export const getPrepareDataMoveOperationResultOperation: Operation<
  VaultStorageConfigOperationResultResponse | NotYet
> = {
  name: "getPrepareDataMoveOperationResult",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupstorageconfig/vaultstorageconfig/operationResults/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200, 202],
  read: (answer) =>
    answer.response.status === 200
      ? readJson(answer, deserializeVaultStorageConfigOperationResultResponse)
      : readNotYet(answer),
};
