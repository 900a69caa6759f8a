// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { OperationStatus } from "../models/common.js";
import { operationStatusSchema } from "../schemas/common.js";

/** Options of {@link getVaultOperationStatus}. */
export type GetVaultOperationStatusOptions = CallOptions;

/** How {@link getVaultOperationStatus} is sent and its answers are read. */
export const getVaultOperationStatusSpec: OperationSpec = {
  name: "getVaultOperationStatus",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupOperations/{operationId}",
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
  responses: { 200: { body: { type: "model", model: () => operationStatusSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

/**
 * Reads how an operation on a vault is going. It is what `Azure-AsyncOperation` of the deletion of an
 * item leads to. It succeeds whatever became of the operation.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param operationId Id of the operation: the last part of the URLs its 202 named. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-operation-statuses/get | Backup
 *   Operation Statuses - Get}
 */
export function getVaultOperationStatus(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  operationId: string,
  options: GetVaultOperationStatusOptions = {},
): Promise<OperationStatus> {
  return sendOperation(
    context,
    getVaultOperationStatusSpec,
    { resourceGroupName, vaultName, operationId },
    options,
  );
}
