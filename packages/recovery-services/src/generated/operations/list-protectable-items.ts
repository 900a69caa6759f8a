// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeWorkloadProtectableItemResource } from "../deserializers/common.js";
import type { WorkloadProtectableItemResource } from "../models/common.js";
import {
  filterQuery,
  resourceGroupNameSegment,
  skipTokenQuery,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link listProtectableItems}. */
export interface ListProtectableItemsOptions extends CallOptions {
  /**
   * Which items, as conditions joined with `and`, such as `backupManagementType eq 'AzureStorage'`. What
   * can be asked for: `backupManagementType`, `workloadType`, `containerName`, `status` and
   * `friendlyName`.
   */
  readonly filter?: string | undefined;

  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  readonly skipToken?: string | undefined;
}

/**
 * Lists the items of a vault's containers that can be protected, such as file shares and databases, as
 * the last inquiry found them.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-protectable-items/list | Backup
 *   Protectable Items - List}
 */
export function listProtectableItems(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ListProtectableItemsOptions = {},
): PagedAsyncIterableIterator<WorkloadProtectableItemResource> {
  return listOperation(
    context,
    listProtectableItemsOperation,
    { resourceGroupName, vaultName, filter: options.filter, skipToken: options.skipToken },
    options,
  );
}

/** What {@link listProtectableItems} sends, and how its answer is read. */
export const listProtectableItemsOperation: PagedOperation<WorkloadProtectableItemResource> = {
  name: "listProtectableItems",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupProtectableItems?api-version=${apiVersion(context)}${filterQuery(context, args)}${skipTokenQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeWorkloadProtectableItemResource, nextLink: ["nextLink"] },
};
