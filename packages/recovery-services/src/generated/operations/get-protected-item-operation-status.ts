// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { OperationStatus } from "../models/common.js";
import { operationStatusSchema } from "../schemas/common.js";

/** Options of {@link getProtectedItemOperationStatus}. */
export type GetProtectedItemOperationStatusOptions = CallOptions;

/** How {@link getProtectedItemOperationStatus} is sent and its answers are read. */
export const getProtectedItemOperationStatusSpec: OperationSpec = {
  name: "getProtectedItemOperationStatus",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/operationsStatus/{operationId}",
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
    fabricName: { in: "path", type: "string", minLength: 1, required: true },
    containerName: { in: "path", type: "string", minLength: 1, required: true, skipEncoding: true },
    protectedItemName: { in: "path", type: "string", minLength: 1, required: true, skipEncoding: true },
    operationId: { in: "path", type: "string", minLength: 1, required: true },
  },
  responses: { 200: { body: { type: "model", model: () => operationStatusSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

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
    getProtectedItemOperationStatusSpec,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, operationId },
    options,
  );
}
