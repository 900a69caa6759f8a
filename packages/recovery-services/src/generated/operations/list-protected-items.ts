// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type PagedOperation,
  apiVersion,
} from "@azbackup/core/operation";
import { type PagedAsyncIterableIterator, listOperation } from "@azbackup/core/paging";
import { deserializeProtectedItemResource } from "../deserializers/common.js";
import type { ProtectedItemResource } from "../models/common.js";
import {
  filterQuery,
  resourceGroupNameSegment,
  skipTokenQuery,
  subscriptionIdSegment,
  vaultNameSegment,
} from "../parameters.js";

/** Options of {@link listProtectedItems}. */
export interface ListProtectedItemsOptions extends CallOptions {
  /**
   * Which items, as conditions joined with `and`, such as `backupManagementType eq 'AzureIaasVM' and
   * itemType eq 'VM'`. What can be asked for: `healthState`, `backupManagementType`, `itemType`,
   * `policyName`, `containerName`, `backupEngineName`, `friendlyName`, `fabricName` and `backupSetName`.
   */
  readonly filter?: string | undefined;

  /** Where the list is to begin, as the link to the next page says; seldom needed. */
  readonly skipToken?: string | undefined;
}

/**
 * Lists the items a vault protects.
 *
 * @param context The client's context.
 * @param resourceGroupName Name of the vault's resource group, in any case. Not empty.
 * @param vaultName Name of the vault. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error.
 * @see {@link https://learn.microsoft.com/rest/api/backup/backup-protected-items/list | Backup
 *   Protected Items - List}
 */
export function listProtectedItems(
  context: ClientContext,
  resourceGroupName: string,
  vaultName: string,
  options: ListProtectedItemsOptions = {},
): PagedAsyncIterableIterator<ProtectedItemResource> {
  return listOperation(
    context,
    listProtectedItemsOperation,
    { resourceGroupName, vaultName, filter: options.filter, skipToken: options.skipToken },
    options,
  );
}

/** What {@link listProtectedItems} sends, and how its answer is read. */
export const listProtectedItemsOperation: PagedOperation<ProtectedItemResource> = {
  name: "listProtectedItems",
  method: "GET",
  request: (context, args) => ({
    url:
      `${context.endpoint}/subscriptions/${subscriptionIdSegment(context, context.parameters)}` +
      `/resourceGroups/${resourceGroupNameSegment(context, args)}` +
      `/providers/Microsoft.RecoveryServices/vaults/${vaultNameSegment(context, args)}/backupProtectedItems?api-version=${apiVersion(context)}${filterQuery(context, args)}${skipTokenQuery(context, args)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  paging: { items: ["value"], item: deserializeProtectedItemResource, nextLink: ["nextLink"] },
};
