// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
} from "@azbackup/core/operation";
import type { OperationStatus } from "../models/common.js";
import { operationStatusSchema } from "../schemas/common.js";

/** Options of {@link deleteProtectedItem}. */
export type DeleteProtectedItemOptions = CallOptions;

/** How {@link deleteProtectedItem} is sent and its answers are read. */
export const deleteProtectedItemSpec: LongRunningOperationSpec = {
  name: "deleteProtectedItem",
  method: "DELETE",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}",
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
  },
  responses: { 200: {}, 202: {}, 204: {} },
  error: { path: ["error"] },
  startsWork: true,
  lro: {
    tracking: {
      finalStateVia: "azure-async-operation",
      status: { notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 60000,
    },
    status: { type: "model", model: () => operationStatusSchema },
  },
};

/**
 * Stops the protection of an item and deletes its backups. Where the vault has soft delete, they are
 * kept for a while and can be brought back; where it has not, they are gone.
 *
 * 200 and 204 say that it is done. 202 says only that the request was accepted: this client reads the
 * status of the operation, which is one of the vault. A job the operation created is named by the last
 * status and goes on by itself; `getJob` reads it. The contract neither marks the operation as a
 * long-running one nor declares the headers by which it is followed; the sample shows them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
 *   group};{virtual machine}`. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protected-items/delete | Protected Items -
 *   Delete}
 */
export function deleteProtectedItem(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  options: DeleteProtectedItemOptions = {},
): OperationPoller<OperationStatus, void> {
  return startOperation(
    context,
    deleteProtectedItemSpec,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName },
    options,
  );
}
