// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeProtectedItemResource } from "../deserializers/common.js";
import type { ProtectedItemResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  filterQuery,
  protectedItemNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link getProtectedItem}. */
export interface GetProtectedItemOptions extends CallOptions {
  /** What to read besides, such as `expand eq 'extendedinfo'`. */
  readonly filter?: string | undefined;
}

/**
 * Reads an item that is protected.
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
 * @see {@link https://learn.microsoft.com/rest/api/backup/protected-items/get | Protected Items - Get}
 */
export function getProtectedItem(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  fabricName: string,
  containerName: string,
  protectedItemName: string,
  options: GetProtectedItemOptions = {},
): Promise<ProtectedItemResource> {
  return sendOperation(
    context,
    getProtectedItemOperation,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, filter: options.filter },
    options,
  );
}

/** What {@link getProtectedItem} sends, and how its answer is read. */
export const getProtectedItemOperation: Operation<ProtectedItemResource> = {
  name: "getProtectedItem",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}?api-version=${apiVersion(context)}${filterQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeProtectedItemResource),
};
