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
  operationIdSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getDataMoveOperationStatus}. */
export type GetDataMoveOperationStatusOptions = CallOptions;

/**
 * Reads how the move of a vault's backups, or its preparation, is going. It is what
 * `Azure-AsyncOperation` of both leads to. It succeeds whatever became of the operation.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/get-operation-status/get-operation-status |
 *   Get Operation Status}
 */
export function getDataMoveOperationStatus(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  operationId: string,
  options: GetDataMoveOperationStatusOptions = {},
): Promise<OperationStatus> {
  return sendOperation(
    context,
    getDataMoveOperationStatusOperation,
    { resourceGroupName, vaultName, operationId },
    options,
  );
}

/** What {@link getDataMoveOperationStatus} sends, and how its answer is read. */
export const getDataMoveOperationStatusOperation: Operation<OperationStatus> = {
  name: "getDataMoveOperationStatus",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupstorageconfig/vaultstorageconfig/operationStatus/${operationIdSegment(context, args)}?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeOperationStatus),
};
