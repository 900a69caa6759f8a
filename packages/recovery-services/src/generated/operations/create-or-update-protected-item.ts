// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { OperationPoller } from "@azbackup/core/lro";
import {
  type CallOptions,
  type ClientContext,
  type LongRunningOperationSpec,
  startOperation,
  writeJson,
} from "@azbackup/core/operation";
import type { OperationStatus, ProtectedItemResource } from "../models/common.js";
import { operationStatusSchema, protectedItemResourceSchema } from "../schemas/common.js";

/** Options of {@link createOrUpdateProtectedItem}. */
export interface CreateOrUpdateProtectedItemOptions extends CallOptions {
  /**
   * Access tokens of other tenants, for a vault whose critical operations are guarded by a Resource
   * Guard in another tenant.
   *
   * Secret: never logged, and shown in no error.
   */
  readonly xMsAuthorizationAuxiliary?: string | undefined;
}

/** How {@link createOrUpdateProtectedItem} is sent and its answers are read. */
export const createOrUpdateProtectedItemSpec: LongRunningOperationSpec = {
  name: "createOrUpdateProtectedItem",
  method: "PUT",
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
    xMsAuthorizationAuxiliary: {
      in: "header",
      type: "string",
      secret: true,
      wire: "x-ms-authorization-auxiliary",
    },
  },
  body: {
    name: "parameters",
    schema: { type: "model", model: () => protectedItemResourceSchema },
    required: true,
    contentType: "application/json",
    write: writeJson,
  },
  responses: { 200: { body: { type: "model", model: () => protectedItemResourceSchema } }, 202: {} },
  error: { path: ["error"] },
  startsWork: true,
  headers: { accept: "application/json" },
  lro: {
    tracking: {
      finalStateVia: "original-uri",
      status: { notYet: ["Invalid"] },
      progress: { started: ["startTime"], ended: ["endTime"] },
      intervalMs: 60000,
    },
    status: { type: "model", model: () => operationStatusSchema },
    result: { type: "model", model: () => protectedItemResourceSchema },
  },
};

/**
 * Protects an item with a policy, changes its protection, or stops it and keeps its backups
 * (`protectionState: "ProtectionStopped"`).
 *
 * 200 brings the item at once. 202 says only that the request was accepted: this client reads the
 * operation's status and, when that says `Succeeded`, the item. A job the operation created is named
 * by the last status and goes on by itself; `getJob` reads it. Nothing is backed up by this: the first
 * backup is made when the policy's schedule says so, or by `triggerBackup`. The contract neither marks
 * the operation as a long-running one nor declares the headers by which it is followed; the samples
 * show them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
 *   group};{virtual machine}`. Not empty.
 * @param parameters The item. The kind of its `properties` has to fit what is protected:
 *   `Microsoft.Compute/virtualMachines` for a virtual machine.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @throws {OperationFailedError | OperationCanceledError} from the poller, when that is how the
 *   operation ended.
 * @see {@link https://learn.microsoft.com/rest/api/backup/protected-items/create-or-update | Protected
 *   Items - Create Or Update}
 */
export function createOrUpdateProtectedItem(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  parameters: ProtectedItemResource,
  options: CreateOrUpdateProtectedItemOptions = {},
): OperationPoller<OperationStatus, ProtectedItemResource> {
  return startOperation(
    context,
    createOrUpdateProtectedItemSpec,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, parameters },
    options,
  );
}
