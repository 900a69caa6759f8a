// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeRecoveryPointResource } from "../deserializers/common.js";
import type { RecoveryPointResource } from "../models/common.js";
import {
  containerNameSegment,
  fabricNameSegment,
  filterQuery,
  protectedItemNameSegment,
  resourceGroupNameSegment,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link listRecoveryPoints}. */
export interface ListRecoveryPointsOptions extends CallOptions {
  /**
   * Which recovery points, as conditions joined with `and`. What can be asked for: `startDate`,
   * `endDate`, `restorePointQueryType`, `extendedInfo`, `moveReadyRPOnly` and `includeSoftDeletedRP`.
   * Times are written like `'2016-01-01 00:00:00 AM'`, in UTC.
   */
  readonly filter?: string | undefined;
}

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
    listRecoveryPointsOperation,
    { resourceGroupName, vaultName, fabricName, containerName, protectedItemName, filter: options.filter },
    options,
  );
}

/** What {@link listRecoveryPoints} sends, and how its answer is read. */
export const listRecoveryPointsOperation: PagedOperation<RecoveryPointResource> = {
  name: "listRecoveryPoints",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}` +
      `/backupFabrics/${fabricNameSegment(context, args)}` +
      `/protectionContainers/${containerNameSegment(context, args)}` +
      `/protectedItems/${protectedItemNameSegment(context, args)}/recoveryPoints?api-version=${apiVersion(context)}${filterQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeRecoveryPointResource, nextLink: ["nextLink"] },
};
