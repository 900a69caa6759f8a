// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type OperationSpec,
  sendOperation,
} from "@azbackup/core/operation";
import type { RecoveryPointResource } from "../models/common.js";
import { recoveryPointResourceSchema } from "../schemas/common.js";

/** Options of {@link getRecoveryPoint}. */
export type GetRecoveryPointOptions = CallOptions;

/** How {@link getRecoveryPoint} is sent and its answers are read. */
export const getRecoveryPointSpec: OperationSpec = {
  name: "getRecoveryPoint",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints/{recoveryPointId}",
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
    recoveryPointId: { in: "path", type: "string", minLength: 1, required: true },
  },
  responses: { 200: { body: { type: "model", model: () => recoveryPointResourceSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

/**
 * Reads a recovery point.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @param fabricName Name of the fabric: `Azure`, for what is backed up in Azure. Not empty.
 * @param containerName Name of the container the item belongs to, for example
 *   `IaasVMContainer;iaasvmcontainerv2;{resource group};{virtual machine}`. Not empty.
 * @param protectedItemName Name of the item, for example `VM;iaasvmcontainerv2;{resource
 *   group};{virtual machine}`. Not empty.
 * @param recoveryPointId Id of the recovery point, which is its name. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/recovery-points/get | Recovery Points - Get}
 */
export function getRecoveryPoint(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  recoveryPointId: string,
  options: GetRecoveryPointOptions = {},
): Promise<RecoveryPointResource> {
  return sendOperation(
    context,
    getRecoveryPointSpec,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, recoveryPointId },
    options,
  );
}
