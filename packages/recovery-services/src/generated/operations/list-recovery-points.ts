// Generated from specs/recovery-services by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import type { CallOptions, ClientContext, OperationSpec, PagingSpec } from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import type { RecoveryPointResource } from "../models/common.js";
import { recoveryPointResourceListSchema, recoveryPointResourceSchema } from "../schemas/common.js";

/** Options of {@link listRecoveryPoints}. */
export interface ListRecoveryPointsOptions extends CallOptions {
  /**
   * Which recovery points, as conditions joined with `and`. What can be asked for: `startDate`,
   * `endDate`, `restorePointQueryType`, `extendedInfo`, `moveReadyRPOnly` and `includeSoftDeletedRP`.
   * Times are written like `'2016-01-01 00:00:00 AM'`, in UTC.
   */
  readonly filter?: string | undefined;
}

/** How {@link listRecoveryPoints} is sent and its answers are read. */
export const listRecoveryPointsSpec: OperationSpec = {
  name: "listRecoveryPoints",
  method: "GET",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}/backupFabrics/{fabricName}/protectionContainers/{containerName}/protectedItems/{protectedItemName}/recoveryPoints",
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
    filter: { in: "query", type: "string", wire: "$filter" },
  },
  responses: { 200: { body: { type: "model", model: () => recoveryPointResourceListSchema } } },
  error: { path: ["error"] },
  headers: { accept: "application/json" },
};

const paging: PagingSpec = {
  items: ["value"],
  itemSchema: { type: "model", model: () => recoveryPointResourceSchema },
  nextLink: ["nextLink"],
};

/**
 * Lists the recovery points of an item that is protected.
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
 * @see {@link https://learn.microsoft.com/rest/api/backup/recovery-points/list | Recovery Points -
 *   List}
 */
export function listRecoveryPoints(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  options: ListRecoveryPointsOptions = {},
): PagedAsyncIterableIterator<RecoveryPointResource> {
  return listOperation(
    context,
    listRecoveryPointsSpec,
    paging,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName },
    options,
  );
}
